import type { SidebarView } from '../../src/wire';
import { useWords } from '../shared/words';
import type { Changes, ListChanges } from './changes';
import { ENTRY_STEPS, type EntryStep, type Step, settingNamesIn } from './check';

interface Props {
  changes: Changes;
  /** Whether Thiết lập is yet to be made. */
  isNew: boolean;
  problems: Record<EntryStep, readonly string[]>;
  /** How many pasted lines are yet to be taken into the list of agencies. */
  pending: number;
  language: SidebarView['language'];
  writing: boolean;
  onGo: (step: Step) => void;
  onWrite: () => void;
}

/** What is going to be written, beside what is there; nothing is written over unseen. */
export function ReviewStep({ changes, isNew, problems, pending, language, writing, onGo, onWrite }: Props) {
  const { setup } = useWords();
  const names = settingNamesIn(language);
  const toMend = ENTRY_STEPS.filter((step) => problems[step].length > 0);
  const ready = toMend.length === 0 && !writing;
  const about =
    changes.count === 0 ? setup.reviewNothing : isNew ? setup.reviewNew : setup.reviewChanges(changes.count);
  return (
    <>
      {toMend.map((step) => (
        <button type="button" class="issue mend" key={step} onClick={() => onGo(step)}>
          {setup.mendIn(setup.steps[step], problems[step].length)}
        </button>
      ))}
      {pending > 0 && (
        <button type="button" class="issue mend" onClick={() => onGo('agencies')}>
          {setup.pendingPaste(pending)}
        </button>
      )}
      <p>{about}</p>
      {changes.settings.length > 0 && (
        <dl class="changes">
          {changes.settings.map(({ name, before, after }) => (
            <div key={name}>
              <dt>{names[name]}</dt>
              {!isNew && (
                <dd class="before">
                  {setup.before}: {before === '' ? setup.blank : before}
                </dd>
              )}
              <dd>
                {!isNew && `${setup.after}: `}
                {after === '' ? setup.blank : after}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <List title={setup.groups} list={changes.groups} />
      <List title={setup.agencies} list={changes.agencies} hint={setup.removedHint} />
      {changes.count > 0 ? (
        <button
          type="button"
          class="button action wide"
          aria-disabled={!ready}
          onClick={() => {
            if (ready) onWrite();
          }}
        >
          {writing ? setup.writing : setup.write}
        </button>
      ) : (
        <button type="button" class="button action wide" onClick={() => onGo('forms')}>
          {setup.goToForms}
        </button>
      )}
    </>
  );
}

function List({ title, list, hint }: { title: string; list: ListChanges; hint?: string }) {
  const { setup } = useWords();
  const { added, changed, removed } = list;
  if (added.length + changed.length + removed.length === 0) return null;
  return (
    <section class="changes">
      <h3>{title}</h3>
      <Part title={setup.added(added.length)} lines={added} />
      <Part title={setup.changed(changed.length)} lines={changed.map(({ before, after }) => `${before} → ${after}`)} />
      <Part title={setup.removed(removed.length)} lines={removed} />
      {removed.length > 0 && hint !== undefined && <p class="soft">{hint}</p>}
    </section>
  );
}

/** Short lists are open. */
const FEW = 6;

function Part({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details open={lines.length <= FEW}>
      <summary>{title}</summary>
      <ul class="points">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
