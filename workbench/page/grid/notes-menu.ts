import { type Model, registries } from '@odoo/o-spreadsheet';
import { dispatchOwn } from '../../runtime/engine/commands';
import { workbenchGetters } from '../../runtime/engine/getters';
import type { Screen } from '../shell/screen';
import type { Words } from '../text/words';

/** Behind the engine's own items of the cell's menu. */
const PLACE = 200;

/** Lets people write, change and delete notes from a cell's menu, as on Google. Call it once. */
export function addNotesToCellMenu(screen: Screen, words: Words): void {
  registries.cellMenuRegistry
    .add('edit_note', {
      name: ({ model }) => (noteOf(model) === '' ? words.insertNote : words.editNote),
      icon: 'o-spreadsheet-Icon.EDIT',
      sequence: PLACE,
      execute: ({ model }) =>
        screen.editText(noteOf(model) === '' ? words.insertNote : words.editNote, noteOf(model), (text) =>
          setNote(model, text.trim()),
        ),
    })
    .add('delete_note', {
      name: words.deleteNote,
      icon: 'o-spreadsheet-Icon.TRASH',
      sequence: PLACE + 1,
      isVisible: ({ model }) => noteOf(model) !== '',
      execute: ({ model }) => setNote(model, ''),
    });
}

function noteOf(model: Model): string {
  return workbenchGetters(model.getters).getNote(model.getters.getActivePosition());
}

function setNote(model: Model, text: string): void {
  dispatchOwn(model, 'SET_NOTE', { ...model.getters.getActivePosition(), text });
}
