export { type PageWorld, startPage } from './page.ts';
export { groundOf } from './ground.ts';
export { openHost } from './host.ts';
export { watchMovement } from './movement.ts';
