import { useState } from 'preact/hooks';
import type { PlannedAgency } from '../../src/round/plan';
import type { RubricOffer, SetupState } from '../../src/wire';
import { useWords } from '../shared/words';
import { listedAgencies, missingOf, missingOfLastYear, withoutGroup } from './choose-agencies';
import type { Draft } from './draft';
import { Field } from './field';
import { PasteAgencies } from './paste-agencies';
import { withoutMarks } from './plain-text';

interface Props {
  draft: Draft;
  rubrics: readonly RubricOffer[];
  lastYear: SetupState['lastYear'];
  onChange: (draft: Draft) => void;
}

/** Who is assessed: from the regulation's list, from last year's round, or pasted. */
export function AgenciesStep({ draft, rubrics, lastYear, onChange }: Props) {
  const { setup } = useWords();
  const { agencies, groups } = draft;
  const listed = listedAgencies(draft, rubrics);
  const missing = missingOf(draft, listed);
  const fromLastYear = missingOfLastYear(draft, lastYear);
  const countIn = (groupId: string) => agencies.filter((agency) => agency.groupId === groupId).length;
  const isEmpty = agencies.length > 0 && groups.some(({ id }) => countIn(id) === 0);
  const blankEditors = agencies.filter(({ editors }) => editors.trim() === '').length;
  return (
    <>
      <ul class="points">
        {groups.map(({ id, name }) => (
          <li key={id}>{setup.inGroup(name, countIn(id))}</li>
        ))}
      </ul>
      {isEmpty &&
        groups
          .filter(({ id }) => countIn(id) === 0)
          .map(({ id, name }) => (
            <p class="card warning" key={id}>
              {setup.emptyGroup(name)}
            </p>
          ))}
      {missing.length > 0 && (
        <button
          type="button"
          class="button wide"
          onClick={() => onChange({ ...draft, agencies: [...agencies, ...missing] })}
        >
          {setup.takeListed(missing.length)}
        </button>
      )}
      {lastYear !== null && fromLastYear.length > 0 && (
        <button
          type="button"
          class="button wide"
          onClick={() => onChange({ ...draft, agencies: [...agencies, ...fromLastYear] })}
        >
          {setup.takeLastYear(fromLastYear.length, lastYear.year)}
        </button>
      )}
      <Homeless draft={draft} onChange={onChange} />
      <PasteAgencies draft={draft} listed={listed} onChange={onChange} />
      {agencies.length > 0 && <AgencyList draft={draft} onChange={onChange} />}
      {blankEditors > 0 && <p class="soft">{setup.withoutEmail(blankEditors)}</p>}
    </>
  );
}

/** Agencies whose group was let go. */
function Homeless({ draft, onChange }: Pick<Props, 'draft' | 'onChange'>) {
  const { setup } = useWords();
  const homeless = withoutGroup(draft);
  if (homeless.length === 0) return null;
  const place = (groupId: string) =>
    onChange({
      ...draft,
      agencies: draft.agencies.map((agency) => (homeless.includes(agency) ? { ...agency, groupId } : agency)),
    });
  const remove = () => onChange({ ...draft, agencies: draft.agencies.filter((agency) => !homeless.includes(agency)) });
  return (
    <div class="card warning">
      <h3>
        {setup.noGroupYet} ({homeless.length})
      </h3>
      <p>
        {homeless
          .slice(0, FEW)
          .map(({ name }) => name)
          .join('; ')}
        {homeless.length > FEW && '…'}
      </p>
      {draft.groups.map(({ id, name }) => (
        <button type="button" class="button" key={id} onClick={() => place(id)}>
          {setup.moveTo}: {name}
        </button>
      ))}
      <button type="button" class="button" onClick={remove}>
        {setup.removeThese(homeless.length)}
      </button>
    </div>
  );
}

const FEW = 5;

/** The list as it is by now; long lists are searched. */
function AgencyList({ draft, onChange }: Pick<Props, 'draft' | 'onChange'>) {
  const { setup } = useWords();
  const [search, setSearch] = useState('');
  const wanted = withoutMarks(search);
  const found = draft.agencies.filter(({ name, editors }) => withoutMarks(`${name} ${editors}`).includes(wanted));
  const groupName = (id: string) => draft.groups.find((group) => group.id === id)?.name ?? setup.noGroupYet;
  const remove = (agency: PlannedAgency) =>
    onChange({ ...draft, agencies: draft.agencies.filter((one) => one !== agency) });
  return (
    <details class="issue-group">
      <summary>
        <h3>
          {setup.listTitle} ({draft.agencies.length})
        </h3>
      </summary>
      <Field label={setup.search} value={search} onInput={setSearch} />
      <ul class="agencies">
        {found.map((agency) => (
          <li key={agency.name} class="agency-line">
            <span>
              {agency.name}
              <span class="soft">
                {groupName(agency.groupId)} · {agency.editors === '' ? setup.noEmail : agency.editors}
              </span>
            </span>
            <button
              type="button"
              class="text-button"
              aria-label={setup.removeAgency(agency.name)}
              onClick={() => remove(agency)}
            >
              ✗
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
