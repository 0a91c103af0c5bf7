import type { ComponentChildren } from 'preact';
import type { Words } from '../text/words';
import type { SidePanel } from './screen';

interface Props {
  panel: SidePanel;
  words: Words;
  onClose: () => void;
  children: ComponentChildren;
}

/** The 300 px panel at the right, with its title and a cross, as around every sidebar on Google. */
export function SidePanelFrame({ panel, words, onClose, children }: Props) {
  return (
    <aside class="side-panel" aria-label={panel.title}>
      <header class="side-panel-head">
        <h2>{panel.title}</h2>
        <button type="button" class="icon-button" aria-label={words.close} title={words.close} onClick={onClose}>
          ×
        </button>
      </header>
      {children}
    </aside>
  );
}
