export * from './composer-state.ts';
export * from './desk-state.ts';
export type { Kept } from './keeper.ts';
export * from './popup-state.ts';
export * from './use-store.ts';
