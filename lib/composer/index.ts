export { watchPublishing } from './gate.ts';
export { createSession, type Session, type SessionWorld } from './session.ts';
