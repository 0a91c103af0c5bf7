import { ZERO } from '../exact';
import { OTHER_RULE, type RuleModule, scored } from './rule-module';
import { yesNo } from './yes-no';

/** Whether what is asked for was supplied; there are no points for it. */
export const evidence: RuleModule<'evidence'> = {
  read: (_rule, cells) => yesNo.read({ type: 'yesNo', yes: 0 }, cells),

  mark(_rule, answer) {
    return 'yes' in answer ? scored(ZERO, { kind: 'yesNo', yes: answer.yes }) : OTHER_RULE;
  },
};
