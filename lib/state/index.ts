export * from './composer-state.ts';
export * from './desk-state.ts';
export type { Kept } from './keeper.ts';
export * from './use-store.ts';
