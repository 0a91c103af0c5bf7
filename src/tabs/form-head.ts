import type { Agency, Group, RoundWithRubrics } from '../round/round';
import { isCounted } from '../round/rubrics';
import type { Rubric } from '../rubric/rubric';
import type { Text } from '../text/text';
import { FORM, FORM_ROW } from './form-columns';
import { formHeadings } from './form-landmarks';
import { blank, COLOR, DIFFERENCE_FORMAT, formula, label, POINTS_FORMAT } from './look';
import { noticeOnForm } from './register-tab';
import { columnLetters, quoteTab, quoteText, type RowOf, type RowSpec } from './tab-spec';

/** What stays in view above the criteria: whose form it is, how far it has come, its totals, and the heading. */
export function headRows(
  round: RoundWithRubrics,
  agency: Agency,
  group: Group,
  rubric: Rubric,
  criteria: number,
  tabs: { rubricTab: string; registerTab?: string | undefined },
  text: Text,
): RowSpec[] {
  const bar = { background: COLOR.header, color: COLOR.onHeader, middle: true } as const;
  const key = { background: COLOR.plain, middle: true, wrap: true } as const;
  /** What the form's table says in a column of the row with an id; from the heading row down, as a formula must not look at itself. */
  const at = (rowOf: RowOf, column: number, id: string) => {
    const down = (letters: string) => `$${letters}$${rowOf(FORM_ROW.header)}:$${letters}`;
    return `INDEX(${down(columnLetters(column))};MATCH("${id}";${down('A')};0))`;
  };
  // A score column that is blocked is blank, which a reference would turn into 0 points.
  const points = (column: number) => (rowOf: RowOf) => {
    const total = at(rowOf, column, FORM_ROW.total);
    return `=IF(ISNUMBER(${total});${total};"")`;
  };
  const difference = (rowOf: RowOf) => {
    const total = at(rowOf, FORM.difference, FORM_ROW.total);
    return `=IF(ISNUMBER(${total});${total};"")`;
  };
  const grade = (column: number) => (rowOf: RowOf) => {
    const shown = `${at(rowOf, column, FORM_ROW.total)}&""`;
    if (rubric.grades.length === 0) return `=IFERROR(${shown};"")`;
    // Of a form that nobody has begun a grade would be a verdict on nothing.
    return `=IFERROR(IF(${at(rowOf, FORM.selfPoints, FORM_ROW.answered)}>0;${shown};"");"")`;
  };
  const submissionLine = (rowOf: RowOf) => {
    const live = `IFERROR(${at(rowOf, FORM.selfStatus, FORM_ROW.submission)}&"";"")`;
    if (tabs.registerTab === undefined) return `=${live}`;
    const notice = `IFERROR(${noticeOnForm(tabs.registerTab, agency.id)}&"";"")`;
    const { done, missing } = text.marks;
    const received = `IF(LEFT(${notice};1)=${quoteText(done)};" · "&MID(${notice};3;500);"")`;
    // As long as nothing is written on the form it is Theo dõi that knows more: returned, and why, or locked.
    const isBlank = `AND(LEFT(${live};1)=${quoteText(missing)};${notice}<>"")`;
    return `=IF(${isBlank};${notice};${live}&${received})`;
  };
  const words = text.form;
  return [
    {
      id: FORM_ROW.title,
      height: 40,
      cells: [
        blank(bar),
        // Two lines for a long name: what is frozen ends here and would cut it off.
        label(agency.name, { ...bar, bold: true, size: 12 }),
        blank(bar),
        formula(submissionLine, { ...bar, bold: true, wrap: false }),
        blank(bar),
      ],
    },
    {
      id: FORM_ROW.round,
      height: 28,
      cells: [
        blank(bar),
        label(group.name, { ...bar, wrap: false }),
        label(words.subtitle(round.settings, rubric), { ...bar, wrap: false }),
        blank(bar),
      ],
    },
    {
      id: FORM_ROW.figures,
      height: 46,
      cells: [
        blank(key),
        formula(
          (rowOf) => {
            const answered = at(rowOf, FORM.selfPoints, FORM_ROW.answered);
            const invalid = at(rowOf, FORM.selfPoints, FORM_ROW.invalid);
            const problems = `IF(${invalid}>0;${quoteText(words.problemsBefore)}&${invalid}&${quoteText(words.problemsAfter)};"")`;
            const progress = `${quoteText(words.progressBefore)}&${answered}&${quoteText(words.progressAfter(criteria))}`;
            const anchor = `$${columnLetters(FORM.selfPoints)}$${rowOf(FORM_ROW.header)}`;
            // 4 is #REF!, what keeps it from spilling; a custom function that was refused is among all others, 8.
            const isRefused = `IFERROR(ERROR.TYPE(${anchor});0)=8`;
            const trouble = `IF(${isRefused};${quoteText(words.refused)};${quoteText(words.broken)})`;
            return `=IF(ISNUMBER(${answered});${progress}&${problems};${trouble})`;
          },
          { ...key, bold: true },
        ),
        label(words.howTo, { ...key, color: COLOR.muted }),
        blank(key),
        blank(key),
        label(isCounted(rubric) ? words.countedColumns.selfPoints : words.selfTotal, { ...key, align: 'right' }),
        formula(points(FORM.selfPoints), {
          ...key,
          bold: true,
          size: 12,
          align: 'right',
          format: POINTS_FORMAT,
        }),
        formula(grade(FORM.selfStatus), { ...key, bold: true, size: 12 }),
        blank(key),
        blank(key),
        blank(key),
        blank(key),
        label(isCounted(rubric) ? words.countedColumns.verifiedPoints : words.verifiedTotal, {
          ...key,
          align: 'right',
        }),
        formula(points(FORM.verifiedPoints), {
          ...key,
          bold: true,
          size: 12,
          align: 'right',
          format: POINTS_FORMAT,
        }),
        formula(difference, { ...key, align: 'right', format: DIFFERENCE_FORMAT }),
        formula(grade(FORM.verifiedStatus), { ...key, bold: true, size: 12 }),
        formula((rowOf) => `=IFERROR(${at(rowOf, FORM.verifiedStatus, FORM_ROW.verified)}&"";"")`, {
          ...key,
          size: 9,
        }),
        blank(key),
      ],
    },
    headerRow(rubric, tabs.rubricTab, text),
  ];
}

function headerRow(rubric: Rubric, rubricTab: string, text: Text): RowSpec {
  const style = {
    background: COLOR.header,
    color: COLOR.onHeader,
    bold: true,
    align: 'center',
    middle: true,
    wrap: true,
  } as const;
  const words = formHeadings(text, isCounted(rubric));
  const table = `${quoteTab(rubricTab)}!$A:$L`;
  /** Everything that the scores depend on, from the heading row down to the end of the tab, however many rows that is by now. */
  const call = (name: string) => (rowOf: RowOf) => {
    const row = rowOf(FORM_ROW.header);
    const down = (first: number, last = first) => `$${columnLetters(first)}$${row}:$${columnLetters(last)}`;
    const ranges = [
      table,
      down(FORM.id),
      down(FORM.figure, FORM.base),
      down(FORM.evidence, FORM.note),
      down(FORM.verifiedFigure, FORM.verdict),
      down(FORM.opinion, FORM.explanation),
      namesRange(rowOf),
      quoteText(text.code),
    ];
    return `=${name}(${ranges.join(';')})`;
  };
  return {
    id: FORM_ROW.header,
    height: 44,
    cells: [
      label(words.number, style),
      label(words.title, style),
      label(words.method, style),
      label(words.max, style),
      label(words.figure, style),
      label(words.base, style),
      formula(call('CNTT_DIEM_TU_CHAM'), style),
      { owner: 'spill', style },
      label(words.evidence, style),
      label(words.note, style),
      label(words.verifiedFigure, style),
      label(words.verifiedBase, style),
      label(words.verdict, style),
      formula(call('CNTT_DIEM_THAM_DINH'), style),
      { owner: 'spill', style },
      { owner: 'spill', style },
      label(words.opinion, style),
      label(words.explanation, style),
    ],
  };
}

/** The cells with the names of agency and group; nothing on a form that has lost one of their rows. */
function namesRange(rowOf: RowOf): string {
  const column = columnLetters(FORM.title);
  const [agency, group] = [rowOf(FORM_ROW.title), rowOf(FORM_ROW.round)];
  return agency === 0 || group === 0 ? '""' : `$${column}$${agency}:$${column}$${group}`;
}
