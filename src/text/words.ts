/** One sentence per code: how a set of coded problems is put into words. */
export type Sentences<Problem extends { code: string }> = {
  [Code in Problem['code']]: (problem: Extract<Problem, { code: Code }>) => string;
};

/** The sentence for a problem. */
export function sentenceFor<Problem extends { code: string }>(sentences: Sentences<Problem>, problem: Problem): string {
  // That the sentence found by a problem's code takes that very problem is what `Sentences` says; the compiler can't follow it through the look-up.
  const say = sentences[problem.code as Problem['code']] as (problem: Problem) => string;
  return say(problem);
}
