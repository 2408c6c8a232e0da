/**
 * Host of this document, '' when it has none (sandboxed). A frame without an address (about:blank, srcdoc, blob:) is
 * part of the page that made it: it inherits its origin.
 */
export const hostOf = (): string => location.hostname || (/^https?:\/\/([^/:]+)/.exec(self.origin)?.[1] ?? '');

/** Path of this document, or of the page that made it; '' when that cannot be known (blob:). */
export const pathOf = (): string =>
  location.hostname ? location.pathname : (/^https?:\/\/[^/]+([^?#]*)/.exec(document.baseURI)?.[1] ?? '');
