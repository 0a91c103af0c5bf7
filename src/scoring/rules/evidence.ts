import { type CellValue, fold, isErrorText, shown, squeeze } from '../../rubric/cell';
import type { ReadAnswer } from '../answer';
import { exact, ZERO } from '../exact';
import { invalid, readYesNo, unexpectedBase } from '../read-cells';
import { OTHER_RULE, type RuleModule, scored } from './rule-module';

/**
 * Whether what is asked for was supplied: a figure or a statement in the cell, "Có", or, where the cell is blank, a document beside it. There are no points for it,
 * unless the rubric is counted, where each criterion makes 1.
 */
export const evidence: RuleModule<'evidence'> = {
  read(_rule, cells) {
    const base = unexpectedBase(cells);
    if (base !== null) return invalid(base);
    const said = readYesNo(cells.figure);
    if (said.status === 'read') return { status: 'answered', answer: { yes: said.value } };
    if (said.status === 'invalid') return readStatement(cells.figure);
    return cells.hasDocument === true ? { status: 'answered', answer: { yes: true } } : { status: 'missing' };
  },

  mark(_rule, answer, max) {
    if ('statement' in answer) {
      return answer.statement.trim() === '' ? { status: 'missing' } : scored(exact(max), { kind: 'yesNo', yes: true });
    }
    if (!('yes' in answer)) return OTHER_RULE;
    const { yes } = answer;
    return yes ? scored(exact(max), { kind: 'yesNo', yes }) : scored(ZERO, { kind: 'yesNo', yes }, 'notSupplied');
  },
};

/** A figure or words; a few words that only say "not yet" are no statement, nor is a stroke that stands for nothing. */
function readStatement(value: CellValue): ReadAnswer {
  const entered = squeeze(String(value));
  if (isErrorText(value)) return invalid({ code: 'isAnError', cell: 'figure', entered });
  if (NOT_YET.has(fold(entered))) return { status: 'answered', answer: { yes: false } };
  return /[\p{L}\p{N}]/u.test(entered)
    ? { status: 'answered', answer: { statement: entered } }
    : invalid({ code: 'notAStatement', entered: shown(value) });
}

const NOT_YET: ReadonlySet<string> = new Set([
  'không có',
  'chưa',
  'chưa có',
  'chưa cung cấp',
  'none',
  'not yet',
  'not supplied',
]);
