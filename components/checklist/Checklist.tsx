import { type ChecklistItem, findingsOf, sayAnswer } from '../../lib/checklist/index.ts';
import { type Finding, type RuleTexts, SEVERITIES } from '../../lib/linter/index.ts';
import { CategoryMark, Icon } from '../controls/index.ts';
import { FindingLine } from './FindingLine.tsx';

export interface ChecklistProps {
  readonly items: readonly ChecklistItem[];
  /** With it each finding stands under its question and leads to its words; without it only their number. */
  readonly onJump?: (finding: Finding) => void;
  readonly texts?: RuleTexts;
  readonly quiet?: boolean;
  onTick(id: string, ticked: boolean): void;
}

interface LineProps extends Omit<ChecklistProps, 'items'> {
  readonly item: ChecklistItem;
}

function Sign({ item, quiet = false }: Pick<LineProps, 'item' | 'quiet'>) {
  const { answer, category } = item;
  const severity = SEVERITIES.find((one) => findingsOf(item).some((finding) => finding.severity === one));
  if (category && severity) return <CategoryMark category={category} severity={severity} quiet={quiet} size={20} />;
  if (answer.is === 'unchecked') return <Icon name="unread" size={18} />;
  return <Icon name={answer.is === 'over' ? 'close' : 'check'} size={18} />;
}

function AskedLine({ item, onTick }: Pick<LineProps, 'item' | 'onTick'>) {
  return (
    <label class="check-question">
      <input
        type="checkbox"
        checked={item.answer.is === 'ticked'}
        onChange={(event) => onTick(item.id, event.currentTarget.checked)}
      />
      <span>{item.question}</span>
    </label>
  );
}

function ReadLine({ item, onJump, texts, quiet }: LineProps) {
  const findings = findingsOf(item);
  return (
    <>
      <div class="check-question">
        <Sign item={item} quiet={quiet ?? false} />
        <span>
          {item.question}
          <span class="check-answer"> {sayAnswer(item.answer)}</span>
        </span>
      </div>
      {onJump && findings.length > 0 && (
        <ul class="finding-lines">
          {findings.map((finding) => (
            <li key={`${finding.rule} ${finding.start}`}>
              <FindingLine
                finding={finding}
                title={texts?.[finding.rule]?.title}
                quiet={quiet ?? false}
                onOpen={() => onJump(finding)}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The list before publishing: what was read says what was found, what only the writer can know is ticked by hand. */
export function Checklist({ items, ...rest }: ChecklistProps) {
  return (
    <ul class="checklist">
      {items.map((item) => (
        <li key={item.id} class={`check check-${item.answer.is}`}>
          {item.manual ? <AskedLine item={item} onTick={rest.onTick} /> : <ReadLine item={item} {...rest} />}
        </li>
      ))}
    </ul>
  );
}
