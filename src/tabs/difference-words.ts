import type { VersionDifference } from '../round/publication-differences';
import { isCounted } from '../round/rubrics';
import { isMean, type Rubric } from '../rubric/rubric';
import type { Text } from '../text/text';

/** A difference as people read it. */
export interface DifferenceInWords {
  /** `''` for what concerns the round as a whole. */
  agency: string;
  what: string;
  before: string;
  after: string;
}

/** What a published version changed, in words. */
export function differenceInWords(
  difference: VersionDifference,
  rubricOfGroup: (groupId: string) => Rubric | undefined,
  groupName: (groupId: string) => string,
  text: Text,
): DifferenceInWords {
  const { agency, what } = difference;
  const show = (value: VersionDifference['before']) => {
    if (value === null || value === '') return text.publication.nothing;
    if (typeof value === 'number') return text.number(value);
    if (typeof value === 'boolean') return value ? text.yes : text.no;
    if (what === 'group') return groupName(value);
    if (what === 'basis' && (value === 'self' || value === 'verified')) return text.settings.basis[value];
    if (what === 'ties' && (value === 'competition' || value === 'dense')) return text.settings.ties[value];
    if (what === 'zeroDenominators' && (value === 'full' || value === 'zero')) return text.form.treatments[value];
    return value;
  };
  return {
    agency: agency?.name ?? '',
    what: subject(difference, agency === null ? undefined : rubricOfGroup(agency.groupId), text),
    before: show(difference.before),
    after: show(difference.after),
  };
}

/** What is different: a place, the points of a section, a figure of a criterion … */
function subject(difference: VersionDifference, rubric: Rubric | undefined, text: Text): string {
  const words = wordsFor(rubric, text);
  switch (difference.what) {
    case 'section':
    case 'sectionPlace': {
      const section = rubric?.sections.find(({ id }) => id === difference.section);
      return words[difference.what](section?.number ?? difference.section);
    }
    case 'answer':
      return words.answer(difference.criterion, cellWords(difference.cell, text));
    case 'deductions': {
      const cause = rubric?.deductions.find(({ id }) => id === difference.id);
      return words.deduction(cause?.label ?? difference.id);
    }
    case 'exemptions':
      return words.exemption(difference.id);
    case 'notApplicable':
      return words.notApplicable(difference.id);
    case 'zeroDenominators':
      return words.zeroDenominator(difference.id);
    case 'rubric':
      return words.rubric(difference.rubric);
    default:
      return words[difference.what];
  }
}

function wordsFor(rubric: Rubric | undefined, { publication }: Text): Text['publication']['what'] {
  const { what, countedWhat, meanWhat } = publication;
  if (rubric === undefined) return what;
  if (isCounted(rubric)) return { ...what, ...countedWhat };
  return isMean(rubric) ? { ...what, ...meanWhat } : what;
}

/** What a cell of a criterion is called: `figure`, `verifiedItem2` … */
function cellWords(cell: string, text: Text): string {
  const words = text.publication.cells;
  const item = /^(verifiedItem|item)(\d+)$/.exec(cell);
  if (item !== null) return item[1] === 'item' ? words.item(Number(item[2])) : words.verifiedItem(Number(item[2]));
  switch (cell) {
    case 'figure':
      return words.figure;
    case 'base':
      return words.base;
    case 'verifiedFigure':
      return words.verifiedFigure;
    case 'verifiedBase':
      return words.verifiedBase;
    default:
      return cell;
  }
}
