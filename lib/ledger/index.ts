export * from './counts.ts';
export * from './ledger.ts';
