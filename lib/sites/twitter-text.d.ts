/** The functions of twitter-text that we use; the package ships no types. */
declare module 'twitter-text' {
  interface Link {
    readonly url: string;
    /** Start and end in the text, UTF-16. */
    readonly indices: readonly [number, number];
  }
  const twitter: {
    parseTweet(text: string): { readonly weightedLength: number; readonly valid: boolean };
    extractUrlsWithIndices(text: string, options?: { readonly extractUrlsWithoutProtocol: boolean }): Link[];
  };
  export default twitter;
}
