import { counted } from './numbers';

/** The messages on what is left to do on a form. */
export const reminder = {
  subject: (round: string, agency: string) => `${round}: form of ${agency}`,
  subjectVerifiers: (round: string) => `${round}: forms to verify`,
  greeting: (agency: string) => `To ${agency},`,
  greetingVerifiers: 'To the verifiers,',
  greetingAll: 'To all agencies,',
  about: {
    answers: (round: string, lastDay: string) =>
      `In “${round}”${until('self-assessment due on', lastDay)}, your form stands as follows:`,
    verification: (round: string, lastDay: string) =>
      `In “${round}”${until('verification due on', lastDay)}, criteria are not verified on the form of:`,
    explanation: (round: string, lastDay: string) =>
      `In “${round}”${until('explanations due on', lastDay)}, your form stands as follows:`,
  },
  aboutAll: (round: string, at: string) => `In “${round}”, this is left to do as of ${at}:`,
  headings: {
    answers: (forms: number, lastDay: string) =>
      `NOT SUBMITTED: ${counted(forms, 'agency', 'agencies')}${until('due on', lastDay)}`,
    verification: (forms: number, lastDay: string) =>
      `NOT VERIFIED: ${counted(forms, 'form', 'forms')}${until('due on', lastDay)}`,
    explanation: (forms: number, lastDay: string) =>
      `NOT EXPLAINED: ${counted(forms, 'agency', 'agencies')}${until('due on', lastDay)}`,
  },
  returned: (reason: string) => `- The form was returned to be corrected: ${reason}`,
  locked: '- The form was locked after the last day. To submit it, please ask the coordinator to return it.',
  overdue: (days: number) => `- ${counted(days, 'day', 'days')} overdue.`,
  missing: (count: number, ids: string) => `- ${counted(count, 'criterion', 'criteria')} not entered: ${ids}.`,
  invalid: (count: number, ids: string) => `- ${counted(count, 'criterion', 'criteria')} to fix: ${ids}.`,
  complete: '- Everything is entered. Please look through it once more and submit it.',
  unverified: (count: number, ids: string) => `- ${counted(count, 'criterion', 'criteria')} not verified: ${ids}.`,
  unexplained: (count: number, ids: string) =>
    `- ${counted(count, 'criterion', 'criteria')} with other verified points and no explanation: ${ids}.`,
  link: (url: string, tab: string) => `The form is on the tab “${tab}”: ${url}`,
  file: (url: string) => `The file of the round: ${url}`,
  closing: 'Kind regards.',
  nothingOn: (agency: string) => `There is nothing left to remind of on the form of ${agency}.`,
  nobody: (phase: string) => `There is nobody left to remind in the phase “${phase}”.`,
  found: (forms: number) => `There is something to remind of on ${counted(forms, 'form', 'forms')}.`,
  unread: (forms: number) =>
    `There was no time to read ${counted(forms, 'form', 'forms')}, so the reminder leaves them out; make it again.`,
};

function until(what: string, lastDay: string): string {
  return lastDay === '' ? '' : ` (${what} ${lastDay})`;
}
