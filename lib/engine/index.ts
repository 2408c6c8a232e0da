export { createEngine, type Engine, type EngineWorld, type Updated } from './engine.ts';
export { readParts } from './waking.ts';
