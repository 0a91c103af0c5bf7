import type { FormView } from '../../src/wire';
import { useWords } from '../shared/words';

/** Progress, totals and grade of the whole form; what was verified is the agency’s to know once it is to explain. */
export function Summary({ form }: { form: FormView }) {
  const { form: words, issues } = useWords();
  const { answered, criteria, invalid } = form;
  const { phase, verifiedTotal } = form.verification;
  const isVerified = phase === 'explanation' || phase === 'publication';
  const share = criteria === 0 ? 0 : Math.floor((answered / criteria) * 100);
  return (
    <section class="summary">
      <p class="line">
        <span>{words.answered(answered, criteria)}</span>
        <strong>{words.percent(share)}</strong>
      </p>
      <progress value={answered} max={Math.max(criteria, 1)} aria-label={words.answered(answered, criteria)} />
      <dl class="figures">
        <div>
          <dt>{words.total}</dt>
          <dd>
            {words.points(form.total)}
            <small>{words.totalOf(form.max)}</small>
          </dd>
        </div>
        {isVerified && (
          <div>
            <dt>{words.verifiedTotal}</dt>
            <dd>
              {words.points(verifiedTotal)}
              <small>{words.totalOf(form.max)}</small>
            </dd>
          </div>
        )}
        {form.grade !== '' && answered > 0 && (
          <div>
            <dt>{isVerified ? words.gradeOfSelf : words.grade}</dt>
            <dd>{form.grade}</dd>
          </div>
        )}
      </dl>
      {form.editable && answered + invalid === 0 && <p>{words.start}</p>}
      {form.issues.length === 0 && answered > 0 && answered === criteria && (
        <p class="done">
          <span aria-hidden="true">{issues.marks.done} </span>
          {words.allDone}
        </p>
      )}
    </section>
  );
}
