export { groundOf } from './ground.ts';
export { openHost } from './host.ts';
export { watchMovement } from './movement.ts';
export { type PageWorld, startPage } from './page.ts';
