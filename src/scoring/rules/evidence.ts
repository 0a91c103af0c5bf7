import { exact, ZERO } from '../exact';
import { OTHER_RULE, type RuleModule, scored } from './rule-module';
import { yesNo } from './yes-no';

/** Whether what is asked for was supplied. There are no points for it, unless the rubric is counted, where each criterion makes 1. */
export const evidence: RuleModule<'evidence'> = {
  read: (_rule, cells) => yesNo.read({ type: 'yesNo', yes: 0 }, cells),

  mark(_rule, answer, max) {
    if (!('yes' in answer)) return OTHER_RULE;
    const { yes } = answer;
    return yes ? scored(exact(max), { kind: 'yesNo', yes }) : scored(ZERO, { kind: 'yesNo', yes }, 'notSupplied');
  },
};
