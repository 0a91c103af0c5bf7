import { type GridRenderingContext, type LayerName, registries, UIPlugin } from '@odoo/o-spreadsheet';
import { Component, xml } from '@odoo/owl';
import { workbenchGetters } from '../../runtime/engine/getters';

const TRIANGLE_SIZE = 7;
const TRIANGLE_COLOUR = '#f29900';

/** Draws the small triangle in the corner of every cell that has a note. */
class NotesLayer extends UIPlugin {
  static override layers: LayerName[] = ['Highlights'];

  override drawLayer({ ctx }: GridRenderingContext): void {
    const getters = workbenchGetters(this.getters);
    ctx.fillStyle = TRIANGLE_COLOUR;
    for (const { col, row } of getters.getNotes(getters.getActiveSheetId())) {
      const cell = getters.getVisibleRect({ left: col, right: col, top: row, bottom: row });
      if (cell.width < TRIANGLE_SIZE || cell.height < TRIANGLE_SIZE) continue;
      const right = cell.x + cell.width;
      ctx.beginPath();
      ctx.moveTo(right - TRIANGLE_SIZE, cell.y);
      ctx.lineTo(right, cell.y);
      ctx.lineTo(right, cell.y + TRIANGLE_SIZE);
      ctx.fill();
    }
  }
}

/** The text of a note, beside its cell. */
class NoteCard extends Component<{ text: string; onClosed?: () => void }> {
  static override template = xml`<div class="note-card" t-esc="props.text"/>`;
  static override props = ['*'];
  static maxSize = { maxHeight: 260, maxWidth: 300 };
}

/** Shows notes in the grid. Call it once, before the model is made. */
export function registerNotesLayer(): void {
  registries.statefulUIPluginRegistry.add('notes_layer', NotesLayer);
  registries.cellPopoverRegistry.add('Note', {
    onHover: (position, getters) => {
      const text = workbenchGetters(getters).getNote(position);
      if (text === '') return { isOpen: false };
      return { isOpen: true, Component: NoteCard, props: { text }, cellCorner: 'top-right' };
    },
  });
}
