import { queryAll } from '../dom/index.ts';
import { canPaint } from './highlights.ts';
import { LOOKS } from './marks.ts';

/** Takes away what a copy of ours left in this document that ended without a word: marks, their sheet, mirrors. */
export const clearLeftovers = (): void => {
  if (!canPaint()) return;
  const names = Array.from(LOOKS.values(), ({ name }) => name);
  for (const name of names) CSS.highlights.delete(name);
  const sheets = Array.from(document.adoptedStyleSheets);
  const others = sheets.filter(({ cssRules }) => !cssRules[0]?.cssText.startsWith(`::highlight(${names[0]})`));
  if (others.length < sheets.length) document.adoptedStyleSheets = others;
  for (const mirror of queryAll(document, 'html > [popover][style*="forced-color-adjust"]')) mirror.remove();
};
