import type { Category, Example } from '../../lib/linter/index.ts';
import { showExample } from './examples.ts';
import { MarkedText } from './MarkedText.tsx';

export interface ExamplesProps {
  readonly title: string;
  readonly help: string;
  readonly examples: readonly Example[];
  readonly category: Category;
}

/** Real-sounding posts with what the rule sees in them; the same ones test the rule. */
export function Examples({ title, help, examples, category }: ExamplesProps) {
  return (
    <section class="rule-examples">
      <h2>{title}</h2>
      <p class="help">{help}</p>
      <ul>
        {examples.map(showExample).map(({ text, marks, fixed, where, replyTo }) => (
          <li key={text}>
            {where && <p class="rule-example-where">{where}</p>}
            {replyTo && <p class="rule-example-where">Answers: “{replyTo}”</p>}
            <MarkedText text={text} marks={marks.map((mark) => ({ ...mark, category }))} />
            {fixed !== undefined && (
              <p class="rule-example-fixed">
                <span>Mended: </span>
                <span class="words">{fixed}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
