export * from './checklist.ts';
export * from './words.ts';
