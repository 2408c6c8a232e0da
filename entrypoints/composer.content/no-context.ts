/** In the place of the framework's context of a content script, see wxt.config.ts: ours ends with its page. */
export class ContentScriptContext {}
