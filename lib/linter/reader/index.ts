export { judge, readerText } from './judge.ts';
export { type Model, readModel } from './model.ts';
export { createReader, type Reader } from './reader.ts';
