import type { SidebarView } from '../../src/wire';
import { useWords } from '../shared/words';
import { settingNamesIn } from './check';
import type { Draft } from './draft';
import { Field } from './field';

interface Props {
  draft: Draft;
  /** E-mail of whoever sets the round up. */
  person: string;
  language: SidebarView['language'];
  onChange: (draft: Draft) => void;
}

/** Who runs the round, and who verifies. */
export function PeopleStep({ draft, person, language, onChange }: Props) {
  const { setup } = useWords();
  const names = settingNamesIn(language);
  const enter = (name: 'coordinators' | 'verifiers', value: string) =>
    onChange({ ...draft, settings: { ...draft.settings, [name]: value } });
  const { coordinators, verifiers } = draft.settings;
  return (
    <>
      <p class="soft">{setup.peopleHint}</p>
      <Field
        label={names.coordinators}
        hint={setup.coordinatorsHelp}
        lines={3}
        value={coordinators}
        onInput={(value) => enter('coordinators', value)}
      />
      {isShutOut(coordinators, person) && (
        <div class="card warning">
          <p>{setup.notYou(person)}</p>
          <button
            type="button"
            class="button"
            onClick={() => enter('coordinators', [coordinators.trim(), person].filter((one) => one !== '').join(', '))}
          >
            {setup.addYourself}
          </button>
        </div>
      )}
      <Field
        label={names.verifiers}
        hint={setup.verifiersHelp}
        lines={3}
        value={verifiers}
        onInput={(value) => enter('verifiers', value)}
      />
    </>
  );
}

/** Whether somebody's own e-mail is missing among the coordinators. */
export function isShutOut(coordinators: string, person: string): boolean {
  return (
    person !== '' &&
    !coordinators
      .toLowerCase()
      .split(/[\s,;]+/)
      .includes(person)
  );
}
