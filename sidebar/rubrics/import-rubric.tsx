import { useState } from 'preact/hooks';
import { LONGEST_RUBRIC_FILE } from '../../src/rubric/limits';
import type { RubricImported, RubricLine } from '../../src/wire';
import { Field } from '../setup/field';
import type { Call } from '../shared/api';
import { useWords } from '../shared/words';
import { Made } from './made';
import { ProblemList } from './problem-list';
import { type OtherId, otherIdFor } from './proposed-id';
import { useAsking } from './use-asking';

/** No file that may be read takes more bytes: a character takes four at most. */
const MOST_BYTES = 4 * LONGEST_RUBRIC_FILE;

interface Props {
  lines: readonly RubricLine[];
  call: Call;
  onRunning: (running: boolean) => void;
  onChanged: () => void;
  onOpen: (sheetId: number) => void;
}

/** Takes in a rubric's file, chosen or pasted; what is wrong in it can be mended right here. */
export function ImportRubric({ lines, call, onRunning, onChanged, onOpen }: Props) {
  const { rubrics: words } = useWords();
  const { stage, ask, forget } = useAsking<RubricImported>();
  const [json, setJson] = useState('');
  const [id, setId] = useState('');
  const [other, setOther] = useState<OtherId | null>(null);
  const [unread, setUnread] = useState<string | null>(null);
  const isRunning = stage.name === 'running';

  const take = (text: string) => {
    const found = otherIdFor(
      text,
      lines.map((line) => line.id),
    );
    setJson(text);
    setUnread(null);
    forget();
    // What somebody entered stays; what was proposed for another text goes.
    if (other === null ? id === '' : id === other.proposed) setId(found?.proposed ?? '');
    setOther(found);
  };
  const read = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    if (chosen.size > MOST_BYTES) return setUnread(words.tooLarge(chosen.name));
    try {
      take(await chosen.text());
    } catch {
      setUnread(words.unreadable(chosen.name));
    }
  };
  const bringIn = async () => {
    if (isRunning) return;
    onRunning(true);
    const answer = await ask(() => call('sidebarImportRubric', { json, id }));
    if (answer !== null && answer.made !== null) {
      setJson((before) => (before === json ? '' : before));
      setId((before) => (before === id ? '' : before));
      setOther(null);
    }
    onRunning(false);
    onChanged();
  };
  return (
    <section aria-label={words.importTitle}>
      <h2>{words.importTitle}</h2>
      {/* The browser's own button would speak the language of the browser. */}
      <label class="button file">
        {words.file}
        <input
          type="file"
          class="visually-hidden"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            void read(currentTarget.files?.[0]);
            // So that the same file can be chosen again once it was mended.
            currentTarget.value = '';
          }}
        />
      </label>
      {unread !== null && (
        <p class="invalid" role="alert">
          {unread}
        </p>
      )}
      <Field label={words.paste} lines={5} value={json} onInput={take} />
      <Field
        label={words.otherId}
        hint={other === null ? words.otherIdHint : words.idTaken(other.taken)}
        value={id}
        onInput={setId}
      />
      <button type="button" class="button wide" aria-disabled={isRunning} onClick={() => void bringIn()}>
        {words.bringIn}
      </button>
      <div aria-live="polite">
        {isRunning && <p class="soft">{words.bringingIn}</p>}
        {stage.name === 'failed' && <p class="invalid">{stage.sentence}</p>}
        {stage.name === 'answered' &&
          (stage.value.made === null ? (
            <ProblemList {...stage.value} />
          ) : (
            <Made made={stage.value.made} onOpen={onOpen} />
          ))}
      </div>
    </section>
  );
}
