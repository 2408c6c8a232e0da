/** Lets the browser save a text as a file, without a permission. The address lives as long as the page. */
export function offerFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
}
