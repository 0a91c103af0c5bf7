import { useState } from 'preact/hooks';
import type { AgencyLine } from '../../src/wire';
import { Field } from '../setup/field';
import { AnswerState } from '../shared/answer-state';
import type { Call } from '../shared/api';
import { useClockTime } from '../shared/clock-time';
import { useAnswer } from '../shared/use-answer';
import { useWords } from '../shared/words';
import { AgencyItem } from './agency-item';
import { AGENCY_STATES, type AgencyState, foundAgencies, isIn } from './agency-states';
import { ReminderToAll } from './reminder-to-all';

interface Props {
  call: Call;
  /** Changes whenever the list is to be read again. */
  version: number;
  /** Another number once the round has moved to another phase. */
  phaseMoves?: number;
  onOpen: (sheetId: number) => void;
  /** Told when a form is being returned, and when that has ended; left out where nobody may return one. */
  onReturning?: (running: boolean) => void;
}

/** Every agency with how far it is: by state, found by name, overdue first. For coordinators and verifiers. */
export function AgencyList({ call, version, phaseMoves = 0, onOpen, onReturning }: Props) {
  const { coordination: words } = useWords();
  const clockTime = useClockTime();
  const list = useAnswer(() => call('sidebarAgencies'), version);
  return (
    <section aria-label={words.agencies}>
      <div class="line">
        <h2>{words.agencies}</h2>
        <button type="button" class="text-button" aria-disabled={list.asking} onClick={list.again}>
          {words.reread}
        </button>
      </div>
      <AnswerState of={list} loading={words.loading} />
      {list.answer !== null && (
        <>
          <p class="soft">{words.readAt(clockTime(list.answer.at))}</p>
          <Agencies
            agencies={list.answer.value}
            call={call}
            onOpen={onOpen}
            {...(onReturning === undefined ? {} : { onReturning })}
          />
          <ReminderToAll call={call} phaseMoves={phaseMoves} onRunning={onReturning ?? (() => {})} />
        </>
      )}
    </section>
  );
}

/** As many are shown at first; the rest on demand, so that what is below stays within reach. */
const SHOWN = 12;

function Agencies({ agencies, ...rest }: { agencies: readonly AgencyLine[] } & Omit<Props, 'version' | 'phaseMoves'>) {
  const { coordination: words } = useWords();
  const [state, setState] = useState<AgencyState | 'all'>('all');
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(SHOWN);
  const found = foundAgencies(agencies, state, search);
  if (agencies.length === 0) return <p class="card">{words.noAgencies}</p>;
  const count = (one: AgencyState | 'all') => agencies.filter((agency) => isIn(agency, one)).length;
  const states = (['all', ...AGENCY_STATES] as const).filter((one) => one === 'all' || one === state || count(one) > 0);
  return (
    <>
      <fieldset class="chips">
        <legend class="visually-hidden">{words.filters}</legend>
        {states.map((one) => (
          <button
            type="button"
            key={one}
            class={`chip ${one}`}
            aria-pressed={one === state}
            onClick={() => setState(one)}
          >
            {words.chip(words.states[one], count(one))}
          </button>
        ))}
      </fieldset>
      <Field label={words.search} value={search} onInput={setSearch} />
      <p class="soft" role="status">
        {found.length === 0 ? words.nothingFound : words.found(found.length)}
      </p>
      <ul class="agency-items">
        {found.slice(0, most).map((agency) => (
          <li key={agency.id}>
            <AgencyItem agency={agency} {...rest} />
          </li>
        ))}
      </ul>
      {found.length > most && (
        <button type="button" class="button wide" onClick={() => setMost(most + SHOWN)}>
          {words.more(found.length - most)}
        </button>
      )}
    </>
  );
}
