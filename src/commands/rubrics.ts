import { builtInRubrics } from '../rubric/catalogue';
import type { Reply, RubricLine } from '../wire';
import { type Desk, openDesk } from './desk';
import { isBuiltIn, problemOf, rubricsOnTabs, soundRubric } from './rubrics-on-tabs';
import { notForSetup } from './setup-state';

/** The rubrics of the workbook and those that are built in. For coordinators; for anybody as long as no Thiết lập says who they are. Changes nothing. */
export function rubricLines(): Reply<RubricLine[]> {
  const desk = openDesk();
  const refusal = notForSetup(desk);
  return refusal === null ? { ok: true, value: linesOf(desk) } : { ok: false, sentence: refusal };
}

/** Why whoever asks may do nothing about rubrics; `null` for those who may. */
export function whyNoRubrics(): string | null {
  return notForSetup(openDesk());
}

function linesOf(desk: Desk): RubricLine[] {
  const onTabs = rubricsOnTabs(desk);
  const groupsOf = (id: string) =>
    (desk.settings?.round.groups ?? []).filter(({ rubricId }) => rubricId === id).map(({ name }) => name);
  return [
    ...onTabs.map((one): RubricLine => {
      const { title, shortTitle } = soundRubric(one) ?? { title: '', shortTitle: one.sheet.getName() };
      const tab = { name: one.sheet.getName(), sheetId: one.sheet.getSheetId() };
      return {
        id: one.id,
        title,
        shortTitle,
        builtIn: isBuiltIn(one.id),
        tab,
        problem: problemOf(one, desk),
        groups: groupsOf(one.id),
      };
    }),
    ...builtInRubrics
      .filter(({ id }) => onTabs.every((one) => one.id !== id))
      .map(
        ({ id, title, shortTitle }): RubricLine => ({
          id,
          title,
          shortTitle,
          builtIn: true,
          tab: null,
          problem: '',
          groups: groupsOf(id),
        }),
      ),
  ];
}
