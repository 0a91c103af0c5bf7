import { counted, number } from './numbers';

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
  missing: (count: number, ids: string) => `- ${counted(count, 'criterion', 'criteria')} not entered: ${ids}`,
  blank: '- Nothing is entered yet.',
  invalid: (count: number, ids: string) => `- ${counted(count, 'criterion', 'criteria')} to fix: ${ids}`,
  complete: '- Everything is entered. Please look through it once more and submit it.',
  unverified: (count: number, ids: string) => `- ${counted(count, 'criterion', 'criteria')} not verified: ${ids}`,
  unexplained: (count: number, ids: string) =>
    `- ${counted(count, 'criterion', 'criteria')} with other verified points and no explanation: ${ids}`,
  link: (url: string, tab: string) => `The form is on the tab “${tab}”: ${url}`,
  file: (url: string) => `The file of the round: ${url}`,
  closing: 'Kind regards.',
  verifiers: 'Verifiers',
  mailReminders: 'Mail reminders',
  noMailInBuild:
    'This version sends no mail: it was built without the permission to (see the README). Copy the reminder to send it.',
  mailSwitchedOff:
    'Mailing reminders is switched off. A coordinator switches it on by choosing “Yes” beside “Mail reminders” on the Settings tab.',
  wouldMail: (messages: number, addresses: number, quota: number) =>
    `${counted(messages, 'message', 'messages')} would go to ${counted(addresses, 'address', 'addresses')}; today your account can write to ${number(quota)} more.`,
  mailed: (messages: number, addresses: number) =>
    `${counted(messages, 'message', 'messages')} sent to ${counted(addresses, 'address', 'addresses')}.`,
  mailedNone: 'No message was sent.',
  mailedTo: (name: string, to: string, subject: string) => `${name} (${to}): “${subject}”`,
  mailedBefore: (messages: number) =>
    `${counted(messages, 'recipient was', 'recipients were')} mailed today already and got nothing more.`,
  mailBeyond: (messages: number, names: string) =>
    `Today’s mail quota does not suffice for ${counted(messages, 'recipient', 'recipients')}: ${names}. Send again tomorrow.`,
  mailNowhere: (messages: number, names: string) =>
    `${counted(messages, 'recipient has', 'recipients have')} no e-mail on the Settings tab: ${names}.`,
  mailUnclear: (messages: number, names: string) =>
    `A run was broken off, so nobody can tell whether ${counted(messages, 'recipient', 'recipients')} got a message: ${names}. Nothing more goes there today; look at the sender’s sent mail.`,
  mailWaiting: (messages: number) =>
    `The time was over with ${counted(messages, 'recipient', 'recipients')} to go; send again to continue.`,
  mailFailed: (messages: number, reasons: string) =>
    `${counted(messages, 'message', 'messages')} could not be sent: ${reasons}`,
  nothingOn: (agency: string) => `There is nothing left to remind of on the form of ${agency}.`,
  nobody: (phase: string) => `There is nobody left to remind in the phase “${phase}”.`,
  found: (forms: number) => `There is something to remind of on ${counted(forms, 'form', 'forms')}.`,
  unread: (forms: number) =>
    `There was no time to read ${counted(forms, 'form', 'forms')}, so the reminder leaves them out; make it again.`,
};

function until(what: string, lastDay: string): string {
  return lastDay === '' ? '' : ` (${what} ${lastDay})`;
}
