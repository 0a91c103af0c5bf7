import type { AgencyLine } from '../../src/wire';
import type { Call } from '../shared/api';
import { useWords } from '../shared/words';
import { stateOf } from './agency-states';
import { ReminderBox } from './reminder-box';
import { ReturnForm } from './return-form';

interface Props {
  agency: AgencyLine;
  call: Call;
  onOpen: (sheetId: number) => void;
  onReturning?: (running: boolean) => void;
}

/** An agency in the list, with the way to its form and what can be done about it. */
export function AgencyItem({ agency, call, onOpen, onReturning }: Props) {
  const { coordination: words, issues } = useWords();
  const { name, group, sheetId, answered, criteria, invalid } = agency;
  const state = stateOf(agency);
  const isDone = state === 'submitted' || state === 'locked';
  const facts = [
    ...(agency.total === null || state === 'notBegun' ? [] : [words.total(agency.total, agency.grade)]),
    ...(agency.daysLate > 0 ? [words.late(agency.daysLate)] : []),
    ...(agency.verified > 0 ? [words.verified(agency.verified, criteria)] : []),
    ...(agency.differing > 0 ? [words.differing(agency.differing)] : []),
    ...(agency.submittedAt === '' ? [] : [agency.submittedAt]),
  ];
  return (
    <>
      <div class="agency-name">
        {sheetId === null ? (
          <strong>{name}</strong>
        ) : (
          <button type="button" class="link" aria-label={words.openForm(name)} onClick={() => onOpen(sheetId)}>
            {name}
          </button>
        )}
        <span class="soft">{group}</span>
      </div>
      <div class="line">
        <span class="marks">
          <span class={isDone ? 'done' : state === 'returned' ? 'warning' : ''}>
            {isDone && <span aria-hidden="true">{issues.marks.done} </span>}
            {words.states[state]}
          </span>
          {agency.overdue && (
            <span class="invalid">
              <span aria-hidden="true"> · {issues.marks.warning} </span>
              {words.states.overdue}
            </span>
          )}
          {invalid > 0 && (
            <span class="invalid">
              <span aria-hidden="true"> · {issues.marks.invalid} </span>
              {words.states.invalid}: {invalid}
            </span>
          )}
        </span>
        <span class="soft count">{words.answered(answered, criteria)}</span>
      </div>
      <progress value={answered} max={Math.max(criteria, 1)} aria-hidden="true" />
      {facts.length > 0 && <p class="soft">{facts.join(' · ')}</p>}
      {isDone && onReturning !== undefined && <ReturnForm agencyId={agency.id} call={call} onRunning={onReturning} />}
      {sheetId !== null && agency.waitsFor !== null && (
        <ReminderBox agency={agency} kind={agency.waitsFor} call={call} />
      )}
    </>
  );
}
