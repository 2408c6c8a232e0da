/** @jsxImportSource react */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  Editor,
  EditorState,
  getDefaultKeyBinding,
} from 'draft-js';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { SAMPLES } from './samples.ts';

const byId = (id: string) => document.getElementById(id) as HTMLElement;

function post(text: string) {
  const line = document.createElement('li');
  line.textContent = text;
  byId('posted').append(line);
}

const Tag = ({ children }: { readonly children?: ReactNode }) => <span className="tag">{children}</span>;
const decorator = new CompositeDecorator([
  {
    strategy(block: ContentBlock, found) {
      for (const match of block.getText().matchAll(/[#@]\w+/g)) found(match.index, match.index + match[0].length);
    },
    component: Tag,
  },
]);
let setDraft = (_text: string): void => {};

function XBox() {
  const [state, setState] = useState(() => EditorState.createEmpty(decorator));
  setDraft = (text) => setState(EditorState.createWithContent(ContentState.createFromText(text), decorator));
  const publish = () => {
    post(state.getCurrentContent().getPlainText());
    setState(EditorState.createEmpty(decorator));
  };
  const isEmpty = !state.getCurrentContent().hasText();
  return (
    <>
      <Editor
        editorState={state}
        onChange={setState}
        webDriverTestID="tweetTextarea_0"
        ariaLabel="Post text"
        role="textbox"
        keyBindingFn={(event) =>
          event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? 'publish' : getDefaultKeyBinding(event)
        }
        handleKeyCommand={(command) => {
          if (command !== 'publish') return 'not-handled';
          publish();
          return 'handled';
        }}
      />
      <button type="button" data-testid="tweetButton" disabled={isEmpty} onClick={publish}>
        Post
      </button>
    </>
  );
}

function MastodonBox() {
  const [text, setText] = useState('');
  return (
    <form
      className="compose-form"
      onSubmit={(event) => {
        event.preventDefault();
        post(text);
        setText('');
      }}
    >
      <textarea
        className="autosuggest-textarea__textarea"
        aria-label="What’s on your mind?"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="compose-form__submit">
        <button type="submit">Post</button>
      </div>
    </form>
  );
}

createRoot(byId('x')).render(<XBox />);
createRoot(byId('mastodon')).render(<MastodonBox />);

const lexical = createEditor({
  namespace: 'demo',
  onError: (error) => {
    throw error;
  },
});
lexical.setRootElement(byId('lexical'));
registerRichText(lexical);
registerHistory(lexical, createEmptyHistoryState(), 300);
for (const id of ['lexical', 'plain']) {
  const box = byId(id);
  box.nextElementSibling?.addEventListener('click', () => post(box.innerText));
}

for (const { name, text } of SAMPLES) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name;
  button.addEventListener('click', () => {
    setDraft(text);
    lexical.update(() =>
      $getRoot()
        .clear()
        .append($createParagraphNode().append($createTextNode(text))),
    );
    byId('plain').textContent = text;
    document.querySelector<HTMLElement>('[data-testid="tweetTextarea_0"]')?.focus();
  });
  document.querySelector('.samples')?.append(button);
}
