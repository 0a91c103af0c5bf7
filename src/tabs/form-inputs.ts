import { fold } from '../rubric/cell';
import type { Criterion } from '../rubric/rubric';
import { everyLanguage, inEveryLanguage, type Text } from '../text/text';
import { SHARE_FORMAT, TEXT_FORMAT } from './look';
import type { Validation } from './tab-spec';

/** A cell to fill in. */
export interface Input {
  validation: Validation;
  /** Number format; without one the cell shows what was typed. */
  format?: string;
  /** Help shown as a note on the cell. */
  placeholder: string;
}

/** The first cell of a row: what the rule's answer begins with. */
export function figureInput(criterion: Criterion, text: Text): Input {
  const { rule } = criterion;
  switch (rule.type) {
    case 'yesNo':
    case 'checklist':
      return { validation: yesNo(text, text.form.yesNoHelp), placeholder: '' };
    case 'choice': {
      const labels = rule.options.map((option) => option.label);
      return { validation: { kind: 'list', values: labels, help: text.form.choiceHelp }, placeholder: '' };
    }
    case 'ratio':
      return amount(text, rule.numerator);
    case 'bands':
      // Of a quotient the unit is not that of its figure.
      return amount(
        text,
        rule.base === undefined ? withUnit(rule.figure, rule.unit) : rule.figure,
        rule.measure === 'count',
      );
    case 'perUnit':
      return amount(text, withUnit(rule.figure, rule.unit), true);
    case 'delay': {
      const never = [rule.none.label, ...inEveryLanguage((one) => one.form.never)].map(fold);
      const own = fold(rule.none.label) === fold(text.form.never) ? [] : [rule.none.label];
      return {
        validation: {
          kind: 'days',
          never: Array.from(new Set(never)),
          help: text.form.daysHelp(rule.figure, [...own, text.form.never]),
        },
        placeholder: rule.figure,
      };
    }
    case 'completeness':
      return {
        validation: { kind: 'share', help: text.form.shareHelp(rule.figure) },
        format: SHARE_FORMAT,
        placeholder: rule.figure,
      };
    case 'growth':
      return amount(text, rule.current);
    case 'mark':
      return {
        validation: {
          kind: 'amount',
          whole: false,
          most: rule.outOf,
          help: text.form.markHelp(rule.figure, rule.outOf),
        },
        placeholder: rule.figure,
      };
    case 'evidence':
      return {
        validation: { kind: 'statement', help: text.form.suppliedHelp(criterion.evidence ?? '') },
        // As text: a day or a share of an office's words would become a date.
        format: TEXT_FORMAT,
        placeholder: '',
      };
  }
}

/** The second cell of a row: the denominator, or last year's figure. */
export function baseInput(criterion: Criterion, text: Text): Input | null {
  const { rule } = criterion;
  switch (rule.type) {
    case 'ratio':
      return amount(text, rule.denominator);
    case 'growth':
      return amount(text, rule.previous);
    case 'bands':
      return rule.base === undefined ? null : amount(text, rule.base);
    default:
      return null;
  }
}

function withUnit(name: string, unit: string | undefined): string {
  return unit === undefined ? name : `${name} (${unit})`;
}

function amount(text: Text, what: string, whole = false): Input {
  return { validation: { kind: 'amount', whole, help: text.form.figureHelp(what) }, placeholder: what };
}

/** Yes or No from a list. */
export function yesNo(text: Text, help: string): Validation {
  return { kind: 'list', values: [text.yes, text.no], others: everyLanguage.map(({ yes, no }) => [yes, no]), help };
}
