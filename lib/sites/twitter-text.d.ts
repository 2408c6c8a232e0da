/** The one function of twitter-text that we use; the package ships no types. */
declare module 'twitter-text' {
  const twitter: { parseTweet(text: string): { readonly weightedLength: number; readonly valid: boolean } };
  export default twitter;
}
