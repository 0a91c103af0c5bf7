import { useId } from 'preact/hooks';
import { proposedRubricId } from '../../src/rubric/rubric-id';
import type { RubricLine, RubricMade, RubricSource } from '../../src/wire';
import { Field } from '../setup/field';
import type { Call } from '../shared/api';
import { useWords } from '../shared/words';
import { Made } from './made';
import { useAsking } from './use-asking';

/** What was entered; an `id` of `null` follows the name. */
export interface Entered {
  from: RubricSource | null;
  name: string;
  id: string | null;
}

export const NOTHING_ENTERED: Entered = { from: null, name: '', id: null };

interface Props {
  lines: readonly RubricLine[];
  entered: Entered;
  onEnter: (change: (before: Entered) => Entered) => void;
  call: Call;
  onRunning: (running: boolean) => void;
  /** Told when a rubric was made, or may have been. */
  onChanged: () => void;
  onOpen: (sheetId: number) => void;
}

/** A form for a new rubric: an empty one, or a copy of another. */
export function NewRubric({ lines, entered, onEnter, call, onRunning, onChanged, onOpen }: Props) {
  const { rubrics: words } = useWords();
  const { stage, ask } = useAsking<RubricMade>();
  const select = useId();
  const isRunning = stage.name === 'running';
  const proposed = proposedRubricId(
    entered.name,
    lines.map(({ id }) => id),
  );
  const id = entered.id ?? proposed;

  const make = async () => {
    if (isRunning) return;
    onRunning(true);
    // The id does not follow the list any more, which may name the new rubric before it is whole: asked for again, it is completed.
    const asked = { ...entered, id: id === '' ? null : id };
    onEnter(() => asked);
    const made = await ask(() => call('sidebarNewRubric', { id, shortTitle: entered.name, from: entered.from }));
    if (made !== null) onEnter((before) => (before === asked ? NOTHING_ENTERED : before));
    onRunning(false);
    onChanged();
  };
  return (
    <section aria-label={words.newTitle}>
      <h2>{words.newTitle}</h2>
      <div class="labelled">
        <label for={select}>{words.from}</label>
        <select
          id={select}
          class="field"
          value={keyOf(entered.from)}
          onChange={({ currentTarget }) => {
            const from = sourceOf(currentTarget.value);
            onEnter((before) => ({ ...before, from }));
          }}
        >
          <option value="">{words.empty}</option>
          <optgroup label={words.onTabs}>
            {lines
              .filter(({ tab }) => tab !== null)
              .map((line) => (
                <option key={line.id} value={keyOf({ id: line.id, builtIn: false })}>
                  {line.shortTitle}
                </option>
              ))}
          </optgroup>
          <optgroup label={words.asPrinted}>
            {lines
              .filter(({ builtIn }) => builtIn)
              .map((line) => (
                <option key={line.id} value={keyOf({ id: line.id, builtIn: true })}>
                  {line.shortTitle}
                </option>
              ))}
          </optgroup>
        </select>
      </div>
      <Field
        label={words.name}
        hint={words.nameHint}
        value={entered.name}
        onInput={(name) => onEnter((before) => ({ ...before, name }))}
      />
      <Field
        label={words.id}
        hint={words.idHint}
        value={id}
        onInput={(value) => onEnter((before) => ({ ...before, id: value }))}
      />
      <button type="button" class="button action wide" aria-disabled={isRunning} onClick={() => void make()}>
        {words.make}
      </button>
      <div aria-live="polite">
        {isRunning && <p class="soft">{words.making}</p>}
        {stage.name === 'failed' && <p class="invalid">{stage.sentence}</p>}
        {stage.name === 'answered' && <Made made={stage.value} onOpen={onOpen} />}
      </div>
    </section>
  );
}

/** Ids have no space, so that one tells the two kinds apart. */
function keyOf(source: RubricSource | null): string {
  if (source === null) return '';
  return source.builtIn ? `built-in ${source.id}` : source.id;
}

function sourceOf(key: string): RubricSource | null {
  if (key === '') return null;
  const [, id] = key.split(' ');
  return id === undefined ? { id: key, builtIn: false } : { id, builtIn: true };
}
