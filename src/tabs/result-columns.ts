import type { Completion } from '../round/completion';
import type { PublishedAgency } from '../round/publication';
import type { Basis, Ties } from '../round/round';
import { isCounted } from '../round/rubrics';
import { isMean, type Rubric, type Section } from '../rubric/rubric';
import { shareOfMax } from '../scoring/grade';
import type { Text } from '../text/text';
import { gradeWithPoints } from './form-status';
import { COUNT_FORMAT, PERCENT_FORMAT, POINTS_FORMAT, SHARE_FORMAT, TEXT_FORMAT } from './look';

/** A column of published results, before a tab gives it its looks. */
export interface ResultColumn {
  heading: string;
  format: string;
  bold?: true;
  /** Blank for what an agency doesn't have. */
  value: (agency: PublishedAgency) => number | string;
}

/** The sections of a rubric that make the total, in columns under the given headings: their points, or where there are none, how much of them is complete. */
export function sectionColumns(
  rubric: Rubric,
  headingOf: (section: Section) => string,
): (ResultColumn & { section: Section })[] {
  return contentsOf(rubric).map((section) => ({
    section,
    heading: headingOf(section),
    ...(isCounted(rubric)
      ? share(({ completion }) => completion?.sections[section.id])
      : points(({ sections }) => sections[section.id])),
  }));
}

/** The sections that make the total before the bonus. */
export function contentsOf({ sections }: Rubric): Section[] {
  return sections.filter(({ bonus }) => bonus !== true);
}

/** Whether agencies are put in order by each section as well. */
export function isPlacedBySection(rubric: Rubric): boolean {
  return !isCounted(rubric) && contentsOf(rubric).length > 1;
}

/** Whether the mean of the sections tells more than the total does. */
export function hasMeanOfSections(rubric: Rubric): boolean {
  return isPlacedBySection(rubric) && !isMean(rubric);
}

export function hasBonus({ sections }: Rubric): boolean {
  return sections.some(({ bonus }) => bonus === true);
}

/** Whether the total is more than the sections: otherwise what they come to and the total are the same. */
export function hasMoreThanSections(rubric: Rubric): boolean {
  return hasBonus(rubric) || rubric.deductions.length > 0;
}

/** What the total is called. */
export function totalHeading(rubric: Rubric, { ranking }: Text): string {
  if (!isMean(rubric)) return ranking.columns.total;
  return hasMoreThanSections(rubric) ? ranking.mean.withMore : ranking.mean.total;
}

/** What a total is worth is called: a grade, or where there are none, how much of the maximum it comes to. */
export function worthHeading({ grades }: Rubric, { ranking }: Text): string {
  return grades.length === 0 ? ranking.columns.share : ranking.columns.grade;
}

/** What the sections come to is called. */
export function baseHeading(rubric: Rubric, { ranking }: Text): string {
  return isMean(rubric) ? ranking.mean.base : ranking.columns.base;
}

/** The mean of the sections, where there are several. */
export function meanColumns(rubric: Rubric, heading: string): ResultColumn[] {
  const count = contentsOf(rubric).length;
  return hasMeanOfSections(rubric) ? [{ heading, ...points(({ base }) => base / count) }] : [];
}

/** What an agency is put in order by, and what comes of it. */
export function outcomeColumns(rubric: Rubric, text: Text): ResultColumn[] {
  if (isCounted(rubric)) {
    const words = text.ranking.counted;
    return [
      { heading: words.done, format: COUNT_FORMAT, value: ({ completion }) => completion?.all.done ?? '' },
      { heading: words.all, format: COUNT_FORMAT, value: ({ completion }) => completion?.all.of ?? '' },
      { heading: words.share, bold: true, ...share(({ completion }) => completion?.all) },
    ];
  }
  return [
    { heading: totalHeading(rubric, text), bold: true, ...points(({ total }) => total) },
    rubric.grades.length === 0
      ? {
          ...points(({ total }) => shareOfMax(rubric, total) ?? undefined),
          heading: worthHeading(rubric, text),
          format: SHARE_FORMAT,
        }
      : {
          heading: worthHeading(rubric, text),
          format: TEXT_FORMAT,
          value: ({ place, grade }) => (place === null ? '' : gradeWithPoints(rubric, grade, text)),
        },
  ];
}

/** Points of those who have a place; the others' cells stay blank. */
export function points(of: (agency: PublishedAgency) => number | undefined): Omit<ResultColumn, 'heading'> {
  return { format: POINTS_FORMAT, value: (agency) => (agency.place === null ? '' : (of(agency) ?? '')) };
}

function share(of: (agency: PublishedAgency) => Completion | undefined): Omit<ResultColumn, 'heading'> {
  return {
    format: PERCENT_FORMAT,
    value: (agency) => {
      const completion = of(agency);
      return completion === undefined || completion.of === 0 ? '' : completion.done / completion.of;
    },
  };
}

/** What agencies were put in order by; `ranksAbsent` where those without any figure are ranked too. */
export interface OrderRules {
  basis: Basis;
  ties: Ties;
  ranksAbsent?: boolean | undefined;
}

/** By whose figures and tie rule agencies were put in order, in the words of rubrics with points or without. */
export function orderWords(
  { basis, ties, ranksAbsent }: OrderRules,
  rubrics: readonly Rubric[],
  text: Text,
): { basis: string; equal: string; ties: string; absent: string; rounding: string } {
  const { order, counted } = text.ranking;
  const words = rubrics.length > 0 && rubrics.every(isCounted) ? counted.order : order;
  const isGraded = rubrics.some(({ grades }) => grades.length > 0);
  return {
    basis: words.basis[basis],
    equal: words.equal,
    ties: text.settings.ties[ties],
    absent: ranksAbsent === true ? text.ranking.absent : '',
    rounding: isGraded ? order.rounding : words.ungraded,
  };
}
