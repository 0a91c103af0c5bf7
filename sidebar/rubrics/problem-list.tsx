import { useWords } from '../shared/words';

interface Props {
  sentence: string;
  problems: readonly string[];
  /** How many more there are than those that are told. */
  more: number;
}

/** What has to be mended before a rubric can be taken in or given away. */
export function ProblemList({ sentence, problems, more }: Props) {
  const { rubrics: words } = useWords();
  return (
    <div class="card warning">
      <p>{sentence}</p>
      <ul class="points">
        {problems.map((problem, at) => (
          <li key={at}>{problem}</li>
        ))}
      </ul>
      {more > 0 && <p>{words.more(more)}</p>}
    </div>
  );
}
