export { createGate, type Gate } from './gate.ts';
export { later } from './later.ts';
export { tellOnce } from './line.ts';
export { createPost, type Post } from './post.ts';
export { watchPublishing } from './publishing.ts';
export { createSession, type Session, type SessionWorld } from './session.ts';
