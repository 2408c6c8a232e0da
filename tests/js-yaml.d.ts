/** The one call of it that we use; the package brings no types. */
declare module 'js-yaml' {
  export function load(text: string): unknown;
}
