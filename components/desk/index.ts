export { titleOf } from './address.ts';
export { Desk } from './Desk.tsx';
export type { DeskProps, DeskSite, Learned, Review } from './types.ts';
export { Welcome, type WelcomeProps } from './Welcome.tsx';
