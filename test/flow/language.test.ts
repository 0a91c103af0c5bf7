import { describe, expect, test } from 'vitest';
import type { Workbench } from '../../workbench/runtime';
import { untouchedRound } from './damaged';
import { CLERK, COORDINATOR, enter, everything, expectOk, FORM, result, rowOf, run, SETTINGS, said } from './round';

const ENGLISH_SETTINGS = 'Settings';

/** Switches the round to English and lays everything out again. */
function inEnglish(workbench: Workbench): void {
  expectOk(workbench.type(SETTINGS, `C${rowOf(workbench, SETTINGS, 'setting.language')}`, 'English'));
  run(workbench, 'menuRerender');
}

describe('after a change of language', () => {
  test('an answer stays as it was entered, and its list has the words that it was chosen from', () => {
    const workbench = untouchedRound();
    enter(workbench, FORM, 'I.4', 'Có');
    inEnglish(workbench);
    const [answered, blank] = ['I.4', 'I.5'].map((id) => `F${rowOf(workbench, FORM, id)}`);
    expect(workbench.value(FORM, answered ?? '')).toBe('Có');
    expect(result(workbench, FORM, 'I.4')).toEqual([15, '✓ Yes: 15 points; Phụ lục 2, mục I.4']);
    expect(workbench.type(FORM, answered ?? '', 'Không').ok).toBe(true);
    expect(workbench.type(FORM, blank ?? '', 'Không').ok).toBe(false);
    expect(workbench.type(FORM, blank ?? '', 'Yes').ok).toBe(true);
    expect(result(workbench, FORM, 'I.5')[0]).toBe(15);
  });

  test('the choices on the settings tab say the same in the new language', () => {
    const workbench = untouchedRound();
    expectOk(workbench.type(SETTINGS, `C${rowOf(workbench, SETTINGS, 'setting.ties')}`, 'Hạng liền nhau (1, 1, 2)'));
    inEnglish(workbench);
    const cell = `C${rowOf(workbench, ENGLISH_SETTINGS, 'setting.ties')}`;
    expect(workbench.value(ENGLISH_SETTINGS, cell)).toBe('No places skipped (1, 1, 2)');
    const chosen = (name: string) =>
      everything(workbench, ENGLISH_SETTINGS).find(([id]) => id === `setting.${name}`)?.[2];
    expect(['phase', 'basis'].map(chosen)).toEqual(['Self-assessment', 'By the phase']);
    expect(workbench.type(ENGLISH_SETTINGS, cell, 'Places skipped after a tie (1, 1, 3)').ok).toBe(true);
  });

  test('a ranking that is computed anew has its name, its headings and its time in the new language', () => {
    const workbench = untouchedRound();
    enter(workbench, FORM, 'I.4', 'Có');
    run(workbench, 'menuRecompute');
    inEnglish(workbench);
    run(workbench, 'menuRecompute');
    const rankings = workbench.sheetNames().filter((name) => /^(Ranking|Xếp hạng)/.test(name));
    expect(rankings).not.toEqual([]);
    for (const name of rankings) expect(name).toMatch(/^Ranking /);
    const [ranking = ''] = rankings;
    expect(workbench.display(ranking, 'C2')).toMatch(/^Computed /);
    expect(everything(workbench, ranking)[4]?.slice(1, 3)).toEqual(['Place', 'Agency']);
  });

  test('a verdict that was given in the other language is a choice of its list', () => {
    const workbench = untouchedRound();
    enter(workbench, FORM, 'I.4', 'Có');
    const verdict = `N${rowOf(workbench, FORM, 'I.4')}`;
    expectOk(workbench.type(FORM, verdict, 'Đồng ý'));
    inEnglish(workbench);
    expect(workbench.value(FORM, verdict)).toBe('Đồng ý');
    expect(workbench.type(FORM, verdict, 'Đồng ý').ok).toBe(true);
  });

  test('a refusal and a failure are told in the language of the round', () => {
    const workbench = untouchedRound();
    inEnglish(workbench);
    workbench.actAs(CLERK);
    run(workbench, 'menuRecompute');
    expect(said(workbench)).toContain('This command is for coordinators;');
    workbench.actAs(COORDINATOR);
    workbench.gate.failAt(12, { count: 'reads', times: 4, message: 'Service error: Spreadsheets' });
    run(workbench, 'menuRecompute');
    expect(said(workbench)).toMatch(/^The command did not finish.*Service error: Spreadsheets/);
    expect(workbench.callServer('sidebarJump', ['nowhere'])).toMatchObject({
      value: { ok: false, sentence: 'The sidebar sent a request that could not be understood.' },
    });
  });
});
