import { useId, useMemo } from 'preact/hooks';
import { Scrolling } from '../shared/scrolling';
import { useWords, type Words } from '../shared/words';
import { pastedIn, withPasted } from './choose-agencies';
import type { Draft } from './draft';
import { Field } from './field';
import type { PasteContext, PastedAgency, PasteProblem } from './pasted-agencies';

interface Props {
  draft: Draft;
  listed: PasteContext['listed'];
  onChange: (draft: Draft) => void;
}

/** A field for a list of agencies, with what was understood of each line. Lines that can't be used stay in the field. */
export function PasteAgencies({ draft, listed, onChange }: Props) {
  const { setup } = useWords();
  const { pasted, groups, agencies } = draft;
  const lines = useMemo(() => pastedIn(draft, listed), [draft, listed]);
  const usable = lines.filter(({ problems }) => problems.length === 0);
  const wrong = lines.length - usable.length;
  const select = useId();

  const take = () => {
    const bad = new Set(lines.filter(({ problems }) => problems.length > 0).map(({ line }) => line));
    onChange({ ...draft, agencies: withPasted(agencies, usable), pasted: linesAt(pasted, lines, bad) });
  };
  return (
    <section class="paste">
      <h3>{setup.pasteTitle}</h3>
      <Field
        label={setup.pasteLabel}
        hint={setup.pasteHint}
        lines={5}
        value={pasted}
        onInput={(value) => onChange({ ...draft, pasted: value })}
      />
      {groups.length > 1 && lines.length > 0 && (
        <div class="labelled">
          <label for={select}>{setup.pasteGroup}</label>
          <select
            id={select}
            class="field"
            value={draft.pasteGroup}
            onChange={(event) => onChange({ ...draft, pasteGroup: event.currentTarget.value })}
          >
            <option value="">{setup.chooseGroup}</option>
            {groups.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      {lines.length > 0 && (
        <>
          <Preview lines={lines} groups={groups} />
          <div aria-live="polite">{wrong > 0 && <p class="warning">{setup.stillWrong(wrong)}</p>}</div>
          <button type="button" class="button wide" aria-disabled={usable.length === 0} onClick={take}>
            {setup.addPasted(usable.length)}
          </button>
        </>
      )}
    </section>
  );
}

/** The text of those lines that are to stay; a line ends where the next that was understood begins. */
function linesAt(text: string, lines: readonly PastedAgency[], kept: ReadonlySet<number>): string {
  const rows = text.replace(/\r\n?/g, '\n').split('\n');
  return lines
    .flatMap(({ line }, at) =>
      kept.has(line) ? [rows.slice(line - 1, (lines[at + 1]?.line ?? rows.length + 1) - 1)] : [],
    )
    .map((part) => part.join('\n').trimEnd())
    .join('\n');
}

interface PreviewProps {
  lines: readonly PastedAgency[];
  groups: Draft['groups'];
}

function Preview({ lines, groups }: PreviewProps) {
  const { setup, issues } = useWords();
  const groupName = (id: string) => groups.find((group) => group.id === id)?.name ?? '';
  return (
    <Scrolling class="preview">
      <table>
        <caption>{setup.pastePreview(lines.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{setup.previewColumns.line}</th>
            <th scope="col">{setup.previewColumns.agency}</th>
            <th scope="col">{setup.previewColumns.result}</th>
          </tr>
        </thead>
        <tbody>
          {wrongFirst(lines).map(({ line, name, groupId, emails, effect, problems }) => (
            <tr key={line}>
              <td>{line}</td>
              <td>
                {name}
                <span class="soft">{[groupName(groupId), ...emails].filter((part) => part !== '').join(' · ')}</span>
              </td>
              <td class={problems.length > 0 ? 'invalid' : 'done'}>
                {problems.length === 0
                  ? `${issues.marks.done} ${setup.effects[effect]}`
                  : problems.map((problem) => `${issues.marks.invalid} ${sentenceOf(problem, setup)}`).join(' ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

/** Lines to mend come first: in a long list they would be far down. */
function wrongFirst(lines: readonly PastedAgency[]): PastedAgency[] {
  const isWrong = ({ problems }: PastedAgency) => problems.length > 0;
  return [...lines.filter(isWrong), ...lines.filter((line) => !isWrong(line))];
}

function sentenceOf(problem: PasteProblem, { pasteProblems: words }: Words['setup']): string {
  switch (problem.code) {
    case 'longName':
      return words.longName(problem.length);
    case 'repeated':
      return words.repeated(problem.line);
    case 'badEmail':
      return words.badEmail(problem.entered);
    case 'leftOver':
      return words.leftOver(problem.entered);
    default:
      return words[problem.code];
  }
}
