import { useState } from 'preact/hooks';
import { readableTitle } from '../src/text/readable-title';
import type { FormIssue, PartProgress } from '../src/wire';
import { ChevronIcon } from './icons';
import { IssueList } from './issues';
import { missingBySection, type SectionMissing } from './missing-by-section';
import { useWords } from './words';

interface Props {
  sections: readonly PartProgress[];
  issues: readonly FormIssue[];
  going: string | null;
  onGo: (rowId: string) => void;
}

/** With no more than this missing, the lists begin open: there is nothing to hide. */
const FEW = 6;

/** Progress section by section; each opens to what is not yet entered in it. */
export function Sections({ sections, issues, going, onGo }: Props) {
  const { sections: words } = useWords();
  const { bySection, elsewhere } = missingBySection(sections, issues);
  const missing = issues.filter((issue) => issue.kind === 'missing').length;
  const withMissing = bySection.filter((one) => one.missing.length > 0).map((one) => one.section.id);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(missing <= FEW ? withMissing : []));
  const allOpen = withMissing.every((id) => open.has(id));

  const toggle = (id: string, wanted: boolean) => {
    if (open.has(id) === wanted) return;
    const next = new Set(open);
    if (wanted) next.add(id);
    else next.delete(id);
    setOpen(next);
  };
  return (
    <section>
      <div class="line">
        <h2>{words.title}</h2>
        {withMissing.length > 0 && (
          <button type="button" class="text-button" onClick={() => setOpen(new Set(allOpen ? [] : withMissing))}>
            {allOpen ? words.hideAll : words.showAll}
          </button>
        )}
      </div>
      <p class="soft">{words.missing(missing)}</p>
      <ul class="sections">
        {bySection.map((one) => (
          <li key={one.section.id}>
            <details
              open={open.has(one.section.id)}
              onToggle={(event) => toggle(one.section.id, event.currentTarget.open)}
            >
              <summary>
                <SectionHead section={one.section} />
              </summary>
              <SectionBody {...one} going={going} onGo={onGo} />
            </details>
          </li>
        ))}
      </ul>
      {elsewhere.length > 0 && (
        <>
          <h3>{words.elsewhere}</h3>
          <IssueList issues={elsewhere} going={going} onGo={onGo} />
        </>
      )}
    </section>
  );
}

function SectionHead({ section }: { section: PartProgress }) {
  const { sections: words, issues } = useWords();
  const { answered, criteria, invalid } = section;
  const complete = criteria > 0 && answered === criteria;
  return (
    <>
      <span class="line">
        <h3>{words.name(readableTitle(section.title), section.number)}</h3>
        <ChevronIcon />
      </span>
      <progress value={answered} max={Math.max(criteria, 1)} aria-hidden="true" />
      <span class="line soft">
        <span class={complete ? 'done' : ''}>
          {complete && <span aria-hidden="true">{issues.marks.done} </span>}
          {words.answered(answered, criteria)}
          {invalid > 0 && <span class="invalid"> · {words.invalid(invalid)}</span>}
        </span>
        <span class="section-points">
          {words.points(section.points, section.max)}
          {section.bonus && ` · ${words.bonus}`}
        </span>
      </span>
    </>
  );
}

function SectionBody({ section, missing, going, onGo }: SectionMissing & Pick<Props, 'going' | 'onGo'>) {
  const { sections: words } = useWords();
  if (missing.length === 0) {
    return (
      <p class="soft section-note">{section.answered === section.criteria ? words.complete : words.restInvalid}</p>
    );
  }
  return (
    <>
      <p class="soft section-note">{words.notEntered(missing.length)}</p>
      <IssueList issues={missing} going={going} onGo={onGo} />
    </>
  );
}
