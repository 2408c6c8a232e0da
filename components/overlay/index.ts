export { Overlay } from './Overlay.tsx';
export type { OverlayActions, OverlayAnchors, OverlayProps } from './types.ts';
