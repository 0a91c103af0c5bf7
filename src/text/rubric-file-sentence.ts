import type { RubricFileProblem } from '../rubric/problems';
import type { Text } from './text';
import { sentenceFor } from './words';

/** A problem of a rubric's file as a sentence: where it is, what is wrong, what was expected. What is wrong with the rubric is said as on a rubric's tab. */
export function rubricFileSentence(problem: RubricFileProblem, text: Text): string {
  const said =
    problem.of === 'file'
      ? sentenceFor(text.rubricFiles.faults, problem.fault)
      : sentenceFor(text.rubricProblems, problem.fault);
  return `${text.rubricFiles.place(problem.path, problem.id)} ${said}`;
}
