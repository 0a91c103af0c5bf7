import { describe, expect, it } from 'vitest';
import { guideTab } from '../../src/tabs/guide';
import { everyLanguage } from '../../src/text/text';

const TABS: Record<string, { name: string; sheetId: number }> = {
  settings: { name: 'Thiết lập', sheetId: 7 },
  summary: { name: 'Tổng hợp', sheetId: 8 },
};

describe.each(everyLanguage)('the guide in $code', (text) => {
  const { rows } = guideTab(null, { tab: (key) => TABS[key] ?? null, others: [{ name: 'Sở "A"', sheetId: 9 }] }, text);
  const texts = rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])));

  it('says every step of every part once, numbered within its part', () => {
    const { roundSteps, clerkSteps, verifierSteps, coordinatorSteps, leaderSteps, troubleSteps } = text.guide;
    const parts = [roundSteps, clerkSteps, verifierSteps, coordinatorSteps, leaderSteps, troubleSteps];
    const steps = texts.filter((one) => /^\d+\. {2}/.test(one));
    expect(steps).toHaveLength(parts.flatMap((part) => Object.values(part)).length);
    for (const part of parts) {
      const said = Object.values(part).map((step) => steps.find((one) => one.endsWith(`.  ${step}`)));
      expect(said.map((one) => Number.parseInt(one ?? '', 10)).sort((a, b) => a - b)).toEqual(
        said.map((_, at) => at + 1),
      );
    }
  });

  it('links the tabs that are there, under rows with ids of their own', () => {
    const links = rows.flatMap(({ id, cells }) =>
      cells.flatMap(({ formula }) => (formula === undefined ? [] : [[id, formula(() => 0)]])),
    );
    expect(links).toContainEqual(['coordinator.settings', '=HYPERLINK("#gid=7";"Thiết lập")']);
    expect(links).toContainEqual(['clerk.open', '=HYPERLINK("#gid=8";"Tổng hợp")']);
    expect(links).toContainEqual(['link.1', '=HYPERLINK("#gid=9";"Sở ""A""")']);
    expect(links.map(([id]) => id)).not.toContain('leader.dashboard');
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
});
