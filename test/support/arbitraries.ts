/** Arbitrary rubrics that satisfy every check, and arbitrary answers to them, for property tests. */

export { arbitraryAnswer, arbitraryAnswers, arbitraryCells } from './arbitrary-answers';
export { arbitraryRubric } from './arbitrary-rubrics';
export { arbitraryRule } from './arbitrary-rules';
