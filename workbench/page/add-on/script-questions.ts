import type { Answer, ButtonName, Question } from '../../runtime/ui-state';
import type { Screen } from '../shell/screen';
import type { Words } from '../text/words';

/**
 * Answers what a script asks while it waits. A script runs on the page's own thread, so a real choice has to be the
 * browser's own question, which stops everything; a message with one button needs no answer and is the page's own.
 */
export function answerQuestion(question: Question, screen: Screen, words: Words): Answer {
  const { title, message, buttons, asksText } = question;
  if (asksText) return answerPrompt(question, words);
  const [first] = buttons;
  if (first !== undefined && buttons.length === 1) {
    screen.tell(title, message, words.buttons[first]);
    return { button: first, text: '' };
  }
  return { button: confirmed(question, words) ? affirmative(buttons) : negative(buttons), text: '' };
}

function answerPrompt(question: Question, words: Words): Answer {
  const text = window.prompt(sentence(question, words));
  if (text === null) return { button: negative(question.buttons), text: '' };
  return { button: affirmative(question.buttons), text };
}

function confirmed(question: Question, words: Words): boolean {
  return window.confirm(sentence(question, words));
}

/** The browser's own buttons say OK and Cancel; where the script's say something else, the text explains them. */
function sentence({ title, message, buttons }: Question, words: Words): string {
  const [yes, no] = [affirmative(buttons), negative(buttons)];
  const meaning =
    yes === 'OK' && no !== 'NO'
      ? ''
      : `(${words.buttons.OK} = ${words.buttons[yes]}, ${words.buttons.CANCEL} = ${words.buttons[no]})`;
  return [title, message, meaning].filter((part) => part !== '').join('\n\n');
}

function affirmative(buttons: readonly ButtonName[]): ButtonName {
  return buttons.includes('YES') ? 'YES' : 'OK';
}

/** The careful choice: of "No" and "Cancel", "Cancel" where there is one. */
function negative(buttons: readonly ButtonName[]): ButtonName {
  if (buttons.includes('CANCEL')) return 'CANCEL';
  return buttons.includes('NO') ? 'NO' : 'CLOSE';
}
