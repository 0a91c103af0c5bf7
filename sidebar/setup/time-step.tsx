import type { RubricOffer, SidebarView } from '../../src/wire';
import { useWords } from '../shared/words';
import { settingNamesIn } from './check';
import { DATE_SETTINGS, type Draft, datesFor, withProposedDates, withSetting } from './draft';
import { Field } from './field';

interface Props {
  draft: Draft;
  rubrics: readonly RubricOffer[];
  language: SidebarView['language'];
  onChange: (draft: Draft) => void;
}

/** Year, name, data period and deadlines; what the regulations name is proposed. */
export function TimeStep({ draft, rubrics, language, onChange }: Props) {
  const { setup } = useWords();
  const names = settingNamesIn(language);
  const proposed = datesFor(draft, rubrics);
  const named = DATE_SETTINGS.filter((name) => proposed[name] !== '');
  const differs = named.some((name) => proposed[name] !== draft.settings[name].trim());
  const optional = new Set(['verifyBy', 'explainBy', 'publishBy']);
  return (
    <>
      <Field
        label={names.year}
        value={draft.settings.year}
        numeric
        onInput={(value) => onChange(withSetting(draft, 'year', value, rubrics))}
      />
      <Field
        label={names.name}
        value={draft.settings.name}
        lines={3}
        onInput={(value) => onChange(withSetting(draft, 'name', value, rubrics))}
      />
      <p class="soft">
        {draft.groups.length === 0 ? setup.noRubricYet : named.length === 0 ? setup.noCalendar : setup.dateHint}
      </p>
      {DATE_SETTINGS.map((name) => (
        <Field
          key={name}
          label={names[name]}
          hint={[
            ...(optional.has(name) ? [setup.optional] : []),
            ...(proposed[name] !== '' && proposed[name] !== draft.settings[name].trim()
              ? [setup.proposed(proposed[name])]
              : []),
          ].join(' · ')}
          value={draft.settings[name]}
          onInput={(value) => onChange(withSetting(draft, name, value, rubrics))}
        />
      ))}
      {differs && (
        <button type="button" class="button" onClick={() => onChange(withProposedDates(draft, rubrics))}>
          {setup.useProposed}
        </button>
      )}
    </>
  );
}
