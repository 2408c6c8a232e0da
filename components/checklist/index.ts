export { Checklist, type ChecklistProps } from './Checklist.tsx';
export type { ShownDraft } from './DraftChecklist.tsx';
export { FindingLine, type FindingLineProps } from './FindingLine.tsx';
export type { Whereabouts } from './NoDraft.tsx';
export { Popup, type PopupProps } from './Popup.tsx';
