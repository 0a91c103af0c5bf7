import { withoutAccounts } from '../round/account';
import { clerksAmong, hasOtherVerifiers } from '../round/rights';
import type { Text } from '../text/text';
import { sentenceFor } from '../text/words';
import type { Desk } from './desk';

/** Column of Thiết lập that says what is wrong in a row. */
const CHECK_COLUMN = 6;

/** Says beside each row of Thiết lập what is wrong with it, and takes away what is wrong no longer. */
export function showSettingProblems(settings: NonNullable<Desk['settings']>, text: Text): void {
  const { sheet, content, problems } = settings;
  const notices = noticesOn(settings, text);
  const said = content.map((row) => String(row[CHECK_COLUMN - 1] ?? ''));
  const wanted = content.map((row, at) => {
    if (String(row[0] ?? '').startsWith('#')) return said[at] ?? '';
    const here = problems.filter((one) => one.row === at + 1);
    const sentences = here.map((one) => sentenceFor(text.settingProblems, one.problem));
    return [...sentences, ...(notices.get(String(row[0] ?? '')) ?? [])].join(' ');
  });
  if (wanted.every((sentence, at) => sentence === said[at])) return;
  sheet.getRange(1, CHECK_COLUMN, wanted.length, 1).setValues(wanted.map((sentence) => [sentence]));
}

/**
 * What is no mistake and yet has to be known, by the id of the row: somebody who fills in a form and is to verify can't verify that one, and a coordinator who does should
 * not.
 */
function noticesOn({ round }: NonNullable<Desk['settings']>, text: Text): Map<string, string[]> {
  const { verifiers, coordinators } = round.settings;
  const words = text.verification;
  return new Map(
    round.agencies.map((agency): [string, string[]] => {
      const own = clerksAmong(agency, withoutAccounts(verifiers, coordinators));
      const isAlone = clerksAmong(agency, verifiers).length === verifiers.length;
      const both = clerksAmong(agency, coordinators);
      return [
        `agency.${agency.id}`,
        [
          ...(own.length === 0 ? [] : [words.ownVerifiers(own.join(', '), isAlone)]),
          ...(both.length === 0 ? [] : [words.ownCoordinators(both.join(', '), hasOtherVerifiers(round, agency))]),
        ],
      ];
    }),
  );
}

/** Takes what is wrong no longer from beside the rows of Thiết lập, right after something was written there. */
export function settingsAgain({ settings, text }: Desk): void {
  if (settings !== null) showSettingProblems(settings, text);
}
