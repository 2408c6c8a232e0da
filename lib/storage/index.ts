export * from './stored.ts';
