import { drawnIn } from '../dom/index.ts';

/** Is the page dark behind an element? The site's own choice counts, not the system's. */
export function groundOf(element: Element): 'dark' | 'light' {
  for (let at: Element | undefined = element; at; at = drawnIn(at)) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? []).map(
      Number,
    );
    if (alpha < 0.5) continue;
    return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? 'dark' : 'light';
  }
  return 'light';
}
