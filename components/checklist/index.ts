export { Checklist, type ChecklistProps } from './Checklist.tsx';
export { FindingLine, type FindingLineProps } from './FindingLine.tsx';
