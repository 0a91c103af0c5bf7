import { counted } from './numbers';

/** The message to an agency on what is missing. */
export const reminder = {
  subject: (round: string, agency: string) => `${round}: form of ${agency}`,
  greeting: (agency: string) => `To ${agency},`,
  about: (round: string, reportBy: string) =>
    `In “${round}” (self-assessment due on ${reportBy}), your form stands as follows:`,
  missing: (count: number, ids: string) => `- ${counted(count, 'criterion', 'criteria')} not entered: ${ids}.`,
  invalid: (count: number, ids: string) => `- ${counted(count, 'criterion', 'criteria')} to fix: ${ids}.`,
  complete: '- Everything is entered. Please look through it once more and submit it.',
  link: (url: string, tab: string) => `The form is on the tab “${tab}”: ${url}`,
  closing: 'Kind regards.',
};
