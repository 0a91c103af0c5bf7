import { useId } from 'preact/hooks';
import type { RubricOffer } from '../../src/wire';
import { useWords } from '../shared/words';
import { groupsOf, renamed, withAnotherGroup, withGroup, withRubric } from './choose-groups';
import type { Draft } from './draft';

interface Props {
  draft: Draft;
  rubrics: readonly RubricOffer[];
  onChange: (draft: Draft) => void;
}

interface StepProps extends Props {
  /** Wants a rubric that is not among them. */
  onOther: () => void;
}

/** Which rubrics the round is scored by, and which groups are ranked by each. */
export function RubricsStep({ draft, rubrics, onChange, onOther }: StepProps) {
  const { setup } = useWords();
  return (
    <>
      <p class="soft">{setup.rubricHint}</p>
      <ul class="rubrics">
        {rubrics.map((rubric) => (
          <li key={rubric.id}>
            <Rubric rubric={rubric} draft={draft} rubrics={rubrics} onChange={onChange} />
          </li>
        ))}
      </ul>
      <button type="button" class="text-button" onClick={onOther}>
        + {setup.otherRubric}
      </button>
    </>
  );
}

function Rubric({ rubric, draft, rubrics, onChange }: Props & { rubric: RubricOffer }) {
  const { setup, issues } = useWords();
  const isChosen = draft.groups.some(({ rubricId }) => rubricId === rubric.id);
  const agencies = rubric.groups.reduce((sum, group) => sum + group.agencies.length, 0);
  const { choices, others } = groupsOf(draft, rubric);
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={isChosen}
          disabled={rubric.problem !== '' && !isChosen}
          onChange={(event) => onChange(withRubric(draft, rubric, event.currentTarget.checked, rubrics))}
        />
        <span>
          <span class="choice-name">{setup.rubricOf(rubric.shortTitle, rubric.regulation)}</span>
          <span class="soft">
            {rubric.title}
            {agencies > 0 && ` · ${setup.listed(agencies)}`}
          </span>
          {rubric.problem !== '' && (
            <span class="warning">
              {issues.marks.warning} {rubric.problem}
            </span>
          )}
        </span>
      </label>
      {isChosen && (
        <fieldset class="groups">
          <legend class="soft">{setup.groupsOfRubric}</legend>
          {choices.map((choice) => (
            <div class="group-choice" key={choice.offered.id}>
              <input
                type="checkbox"
                checked={choice.chosen !== null}
                aria-label={choice.offered.name}
                onChange={() => onChange(withGroup(draft, rubric, choice, rubrics))}
              />
              {choice.chosen === null ? (
                <span class="soft">{choice.offered.name}</span>
              ) : (
                <GroupName group={choice.chosen} onRename={(id, name) => onChange(renamed(draft, id, name))} />
              )}
            </div>
          ))}
          {others.map((group) => (
            <div class="group-choice" key={group.id}>
              <input
                type="checkbox"
                checked
                aria-label={setup.removeGroup(group.name)}
                onChange={() =>
                  onChange(withGroup(draft, rubric, { offered: { ...group, agencies: [] }, chosen: group }, rubrics))
                }
              />
              <GroupName group={group} onRename={(id, name) => onChange(renamed(draft, id, name))} />
            </div>
          ))}
          <button type="button" class="text-button" onClick={() => onChange(withAnotherGroup(draft, rubric))}>
            + {setup.anotherGroup}
          </button>
        </fieldset>
      )}
    </>
  );
}

interface NameProps {
  group: Draft['groups'][number];
  onRename: (id: string, name: string) => void;
}

function GroupName({ group, onRename }: NameProps) {
  const { setup } = useWords();
  const id = useId();
  return (
    <>
      <label class="visually-hidden" for={id}>
        {setup.groupName}
      </label>
      <input
        id={id}
        class="field"
        type="text"
        value={group.name}
        onInput={(event) => onRename(group.id, event.currentTarget.value)}
      />
    </>
  );
}
