export { groundOf } from './ground.ts';
export { type Host, openHost } from './host.ts';
export { watchMovement } from './movement.ts';
export { type PageWorld, startPage } from './page.ts';
export { watchRewriting } from './rewriting.ts';
export { composerInSight, isInSight } from './sight.ts';
export { createUnderneath, frameAround } from './underneath.ts';
