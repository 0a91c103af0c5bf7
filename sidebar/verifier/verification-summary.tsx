import { shownDifference } from '../../src/text/shown-difference';
import type { VerificationView } from '../../src/wire';
import { useWords } from '../shared/words';

/** How much is verified, both totals, and what is not settled. */
export function VerificationSummary({ verification }: { verification: VerificationView }) {
  const { verifier: words, form, issues } = useWords();
  const { done, of, selfTotal, verifiedTotal, unsettled, unexplained, rows } = verification;
  const changed = rows.filter(({ state }) => state === 'changed').map(({ id }) => id);
  const share = of === 0 ? 0 : Math.floor((done / of) * 100);
  return (
    <section class="summary" aria-label={words.title}>
      <p class="line">
        <span>{words.progress(done, of)}</span>
        <strong>{form.percent(share)}</strong>
      </p>
      <progress value={done} max={Math.max(of, 1)} aria-label={words.progress(done, of)} />
      <dl class="figures three">
        <div>
          <dt>{words.self}</dt>
          <dd>{words.points(selfTotal)}</dd>
        </div>
        <div>
          <dt>{words.verified}</dt>
          <dd>{words.points(verifiedTotal)}</dd>
        </div>
        <div>
          <dt>{words.difference}</dt>
          <dd>{words.signed(shownDifference(selfTotal, verifiedTotal))}</dd>
        </div>
      </dl>
      {changed.length > 0 && (
        <p class="warning">
          <span aria-hidden="true">{issues.marks.warning} </span>
          {words.changed(changed.join(', '))}
        </p>
      )}
      {unsettled > 0 && (
        <p class="warning">
          <span aria-hidden="true">{issues.marks.warning} </span>
          {words.open(unsettled, unexplained)}
        </p>
      )}
      {of > 0 && done === of && (
        <p class="done">
          <span aria-hidden="true">{issues.marks.done} </span>
          {words.allDone}
        </p>
      )}
    </section>
  );
}
