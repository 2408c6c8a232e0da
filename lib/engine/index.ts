export { createEngine, type Engine, type EngineWorld } from './engine.ts';
export { readParts } from './waking.ts';
