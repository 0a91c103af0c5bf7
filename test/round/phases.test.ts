import { describe, expect, test } from 'vitest';
import { datesOfRound } from '../../src/round/calendar';
import { basisOf, nextPhase, PHASES, previousPhase } from '../../src/round/phases';

describe('the phases of a round', () => {
  test('follow each other, and lead back the same way', () => {
    expect(PHASES.map(nextPhase)).toEqual(['verification', 'explanation', 'publication', null]);
    expect(PHASES.map(previousPhase)).toEqual([null, 'selfAssessment', 'verification', 'explanation']);
  });

  test('decide whose figures count, unless Thiết lập names one kind', () => {
    expect(PHASES.map((phase) => basisOf({ basis: 'byPhase', phase }))).toEqual([
      'self',
      'verified',
      'verified',
      'verified',
    ]);
    for (const phase of PHASES) {
      expect(basisOf({ basis: 'self', phase })).toBe('self');
      expect(basisOf({ basis: 'verified', phase })).toBe('verified');
    }
  });
});

describe('the days of a round', () => {
  test('of a calendar year, with a report due before it ends', () => {
    expect(datesOfRound({ dataFrom: '01-01', dataTo: '12-31', reportBy: '12-14' }, 2017)).toEqual({
      dataFrom: '01/01/2017',
      dataTo: '31/12/2017',
      reportBy: '14/12/2017',
      verifyBy: '',
      explainBy: '',
      publishBy: '',
    });
  });

  test('of a period that begins in the year before, with verification in the next', () => {
    const dates = datesOfRound({ dataFrom: '12-01', dataTo: '11-30', verifyBy: '03-31', publishBy: '04-30' }, 2017);
    expect(dates).toMatchObject({
      dataFrom: '01/12/2016',
      dataTo: '30/11/2017',
      reportBy: '',
      verifyBy: '31/03/2018',
      explainBy: '',
      publishBy: '30/04/2018',
    });
  });

  test('of a period that ends on the day of the year on which it began', () => {
    const calendar = { dataFrom: '10-01', dataTo: '10-01', reportBy: '10-31', publishBy: '11-14' };
    expect(datesOfRound(calendar, 2021)).toEqual({
      dataFrom: '01/10/2020',
      dataTo: '01/10/2021',
      reportBy: '31/10/2021',
      verifyBy: '',
      explainBy: '',
      publishBy: '14/11/2021',
    });
  });

  test('of deadlines that run over the turn of the year', () => {
    const calendar = { reportBy: '11-15', verifyBy: '12-20', explainBy: '01-10', publishBy: '02-01' };
    expect(datesOfRound(calendar, 2025)).toEqual({
      dataFrom: '',
      dataTo: '',
      reportBy: '15/11/2025',
      verifyBy: '20/12/2025',
      explainBy: '10/01/2026',
      publishBy: '01/02/2026',
    });
  });

  test('of a report that is due after the year', () => {
    expect(datesOfRound({ dataFrom: '01-01', dataTo: '12-31', reportBy: '01-15' }, 2025).reportBy).toBe('15/01/2026');
  });
});
