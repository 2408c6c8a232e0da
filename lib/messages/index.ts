export * from './ask.ts';
export * from './port.ts';
export * from './protocol.ts';
