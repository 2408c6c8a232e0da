export * from './composer-state.ts';
export * from './use-store.ts';
