import { useEffect, useRef, useState } from 'preact/hooks';
import { AnswerState } from '../shared/answer-state';
import type { Call } from '../shared/api';
import { useAnswer } from '../shared/use-answer';
import { useWords } from '../shared/words';
import { ImportRubric } from './import-rubric';
import { NewRubric, NOTHING_ENTERED } from './new-rubric';
import { RubricList } from './rubric-list';

interface Props {
  call: Call;
  /** Whether it is on the screen; the list is read again whenever somebody turns to it. */
  shown: boolean;
  onClose: () => void;
  onRunning: (running: boolean) => void;
  onOpen: (sheetId: number) => void;
}

/** Where rubrics are made, taken in from files and given away as files. */
export function RubricsPanel({ call, shown, onClose, onRunning, onOpen }: Props) {
  const { rubrics: words } = useWords();
  const [version, setVersion] = useState(0);
  const [entered, setEntered] = useState(NOTHING_ENTERED);
  const reread = () => setVersion((before) => before + 1);
  const turnedTo = useRef(shown);
  useEffect(() => {
    if (shown && !turnedTo.current) reread();
    turnedTo.current = shown;
  }, [shown]);
  const answer = useAnswer(() => call('sidebarRubrics'), version);
  const lines = answer.answer?.value ?? null;
  const shared = { call, onRunning, onOpen, onChanged: reread };
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <section class="setup" aria-label={words.title}>
      <div class="line">
        <h2 class="setup-title" tabIndex={-1} ref={title}>
          {words.title}
        </h2>
        <button type="button" class="text-button" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <AnswerState of={answer} loading={words.reading} />
      {lines !== null && (
        <>
          <NewRubric lines={lines} entered={entered} onEnter={setEntered} {...shared} />
          <ImportRubric lines={lines} {...shared} />
          <section aria-label={words.listTitle}>
            <h2>{words.listTitle}</h2>
            <RubricList
              lines={lines}
              call={call}
              onOpen={onOpen}
              onCopy={(from) => {
                setEntered((before) => ({ ...before, from }));
                window.scrollTo(0, 0);
                title.current?.focus();
              }}
            />
          </section>
        </>
      )}
    </section>
  );
}
