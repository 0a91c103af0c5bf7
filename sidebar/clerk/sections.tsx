import { readableTitle } from '../../src/text/readable-title';
import type { PartProgress } from '../../src/wire';
import { useWords } from '../shared/words';

interface Props {
  sections: readonly PartProgress[];
  going: string | null;
  onGo: (rowId: string) => void;
}

/** Progress and points section by section; a click goes to the section. */
export function Sections({ sections, going, onGo }: Props) {
  const { sections: words } = useWords();
  return (
    <section>
      <h2>{words.title}</h2>
      <ul class="sections">
        {sections.map((section) => (
          <li key={section.id}>
            <button type="button" aria-busy={going === section.id} onClick={() => onGo(section.id)}>
              <Section section={section} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Section({ section }: { section: PartProgress }) {
  const { sections: words, issues } = useWords();
  const { answered, criteria, invalid } = section;
  const complete = criteria > 0 && answered === criteria;
  return (
    <>
      <span class="section-name">{words.name(readableTitle(section.title), section.number)}</span>
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
      {section.cut !== '' && <span class="line soft">{words.cut(section.cut)}</span>}
    </>
  );
}
