import { helpers, type Model } from '@odoo/o-spreadsheet';
import { type Access, accessOf, type Refusal } from '../runtime/engine/access';
import type {} from '../runtime/engine/validation';
import type { Screen } from './shell/screen';
import type { Words } from './text/words';

/** Tells the person at the screen why something they did was refused, in the words Google uses. */
export class Refusals {
  readonly #access: Access | undefined;
  readonly #model: Model;
  readonly #screen: Screen;
  readonly #words: Words;
  #open = false;

  constructor(model: Model, screen: Screen, words: Words) {
    this.#access = accessOf(model.config.custom);
    this.#model = model;
    this.#screen = screen;
    this.#words = words;
    model.on('command-rejected', this, () => this.#explainLast());
  }

  /** A message of the engine's own, such as a value that breaks the cell's rule. The rule's own help text says it better. */
  explain(text: string, then?: () => void): void {
    const { getters } = this.#model;
    const help = getters.getValidationRuleForCell(getters.getActivePosition())?.helpText;
    const [sentence] = text.split('\n');
    const isAboutRule = sentence !== text;
    this.#show(isAboutRule && help ? `${sentence}\n${help}` : text, isAboutRule ? this.#words.invalidInput : '', then);
  }

  #explainLast(): void {
    const refusal = this.#access?.lastRefusal;
    if (!this.#access || !refusal) return;
    this.#access.lastRefusal = undefined;
    this.#show(this.#sentence(refusal), this.#titleOf(refusal));
  }

  #titleOf(refusal: Refusal): string {
    return refusal.kind === 'invalid' ? this.#words.invalidInput : this.#words.protectedTitle;
  }

  #sentence(refusal: Refusal): string {
    switch (refusal.kind) {
      case 'viewer':
        return this.#words.viewerCannotEdit;
      case 'protected':
        return this.#words.protectedCell;
      case 'invalid':
        return refusal.pasted
          ? `${this.#words.nothingPasted(helpers.toXC(refusal.col, refusal.row))}${refusal.helpText && `\n${refusal.helpText}`}`
          : refusal.helpText || this.#words.invalidInput;
    }
  }

  /** One at a time: a refused paste or drag can be reported once per cell. */
  #show(text: string, title: string, then?: () => void): void {
    if (this.#open) return;
    this.#open = true;
    this.#screen.tell(title, text, this.#words.ok, () => {
      this.#open = false;
      then?.();
    });
  }
}
