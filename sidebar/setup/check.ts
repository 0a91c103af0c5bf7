import { placeInPlan, readPlan, type SetupPlan } from '../../src/round/plan';
import type { SettingProblem, SettingWords } from '../../src/round/read-settings';
import { settingNames as enNames, settingProblems as enProblems } from '../../src/text/en/problems';
import { settingNames as viNames, settingProblems as viProblems } from '../../src/text/vi/problems';
import { sentenceFor } from '../../src/text/words';
import type { SidebarView } from '../../src/wire';
import type { Words } from '../shared/words';

/** The steps in which something is entered, in their order. */
export const ENTRY_STEPS = ['rubrics', 'time', 'agencies', 'people'] as const;
export type EntryStep = (typeof ENTRY_STEPS)[number];

/** All steps: after what is entered come looking it through and making the forms. */
export type Step = EntryStep | 'review' | 'forms';
export const STEPS: readonly Step[] = [...ENTRY_STEPS, 'review', 'forms'];

const TEXTS = { vi: { names: viNames, problems: viProblems }, en: { names: enNames, problems: enProblems } };

/** Names of the settings, as they stand on Thiết lập. */
export function settingNamesIn(language: SidebarView['language']): typeof viNames {
  return TEXTS[language].names;
}

/** What is wrong with a plan, as sentences, by the step in which it is mended: by the same rules as Thiết lập itself. */
export function problemsByStep(
  plan: SetupPlan,
  rubricIds: readonly string[],
  language: SidebarView['language'],
  { setup: words }: Words,
): Record<EntryStep, string[]> {
  const found: Record<EntryStep, string[]> = { rubrics: [], time: [], agencies: [], people: [] };
  const { names, problems: sentences } = TEXTS[language];
  const { problems } = readPlan(plan, OTHERS, rubricIds, [], WORDS);
  for (const { row, problem } of problems) {
    const sentence =
      problem.code === 'settingMissing' ? words.missing(names[problem.setting]) : sentenceFor(sentences, problem);
    const step = stepOf(plan, row, problem);
    const at = placeInPlan(plan, row);
    const subject = at?.part === 'agency' ? `${plan.agencies[at.at]?.name ?? ''}: ` : '';
    const isNamed = 'entered' in problem && subject.includes(problem.entered) && problem.entered !== '';
    found[step].push(isNamed ? sentence : `${subject}${sentence}`);
  }
  return found;
}

function stepOf(plan: SetupPlan, row: number, problem: SettingProblem): EntryStep {
  if (problem.code === 'noGroups') return 'rubrics';
  const at = placeInPlan(plan, row);
  if (at === null || at.part === 'agency') return 'agencies';
  if (at.part === 'group') return 'rubrics';
  return 'name' in at && (at.name === 'coordinators' || at.name === 'verifiers') ? 'people' : 'time';
}

/** A plan says nothing of these, so any choice will do. */
const OTHERS = {
  phase: 'selfAssessment',
  basis: 'byPhase',
  ties: 'competition',
  language: 'vi',
  ranksAbsent: false,
  sendsMail: false,
} as const;
const WORDS: SettingWords = {
  phase: { selfAssessment: ['1'], verification: ['2'], explanation: ['3'], publication: ['4'] },
  basis: { byPhase: ['1'], self: ['2'], verified: ['3'] },
  ties: { competition: ['1'], dense: ['2'] },
  languages: { vi: ['1'], en: ['2'] },
  switches: { on: ['1'], off: ['2'] },
};
