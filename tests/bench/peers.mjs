// The linters that npm run bench compares with, as makers of readers: a text in, whatever they make of it out.

export const peers = {
  async writeGood() {
    const { default: writeGood } = await import('write-good');
    return (text) => writeGood(text);
  },
  async alex() {
    const { text: alex } = await import('alex');
    return (text) => alex(text).messages;
  },
  async retext() {
    const { unified } = await import('unified');
    const { VFile } = await import('vfile');
    const names = ['equality', 'passive', 'simplify', 'intensify', 'repeated-words', 'profanities', 'readability'];
    const { default: english } = await import('retext-english');
    const { default: stringify } = await import('retext-stringify');
    const processor = unified().use(english).use(stringify);
    for (const name of names) processor.use((await import(`retext-${name}`)).default);
    processor.freeze();
    return (text) => {
      const file = new VFile(text);
      processor.runSync(processor.parse(file), file);
      return file.messages;
    };
  },
  async textlint() {
    const open = (module) => module.default?.default ?? module.default ?? module;
    const { TextlintKernel } = await import('@textlint/kernel');
    const plugin = open(await import('@textlint/textlint-plugin-text'));
    const names = ['write-good', 'stop-words', 'no-todo', 'max-comma', 'common-misspellings'];
    const rules = await Promise.all(
      names.map(async (name) => ({ ruleId: name, rule: open(await import(`textlint-rule-${name}`)) })),
    );
    const kernel = new TextlintKernel();
    const options = { ext: '.txt', plugins: [{ pluginId: 'text', plugin }], rules };
    return async (text) => (await kernel.lintText(text, options)).messages;
  },
  async harper() {
    const { LocalLinter } = await import('harper.js');
    const { binary } = await import('harper.js/binary');
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return (text) => linter.lint(text);
  },
};
