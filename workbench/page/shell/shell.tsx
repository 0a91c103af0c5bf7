import { useCallback, useEffect, useRef } from 'preact/hooks';
import { AddOnFrame } from '../add-on/add-on-frame';
import type { Desk } from '../desk';
import type { ValidationHelp } from '../grid/validation-help';
import { type Observable, useObserved } from '../observable';
import type { Words } from '../text/words';
import type { Tour } from '../tour';
import { Dialogs } from './dialogs';
import { RunningNotice } from './running-notice';
import type { HtmlDialog } from './screen';
import { SidePanelFrame } from './side-panel-frame';
import { TitleBar } from './title-bar';
import { Toasts } from './toasts';
import { TourCard } from './tour-card';
import { ValidationHint } from './validation-hint';

interface Props {
  desk: Desk;
  tour: Tour;
  words: Words;
  help: Observable<ValidationHelp | undefined>;
  /** Called once with the element that the grid goes into. */
  onGridReady: (element: HTMLElement) => void;
}

/** The whole window: title bar, grid, the add-on's panel, and what lies on top of them. */
export function Shell({ desk, tour, words, help, onGridReady }: Props) {
  const { screen } = desk;
  const title = useObserved(desk.title);
  const person = useObserved(desk.person);
  const sidePanel = useObserved(screen.sidePanel);
  const grid = useRef<HTMLDivElement>(null);
  const run = useCallback((name: string, args: unknown[]) => desk.callServer(name, args), [desk]);
  const focusGrid = useCallback(() => grid.current?.querySelector<HTMLElement>('.o-grid .o-composer')?.focus(), []);

  useEffect(() => {
    document.title = title;
  }, [title]);

  useEffect(() => {
    if (grid.current) onGridReady(grid.current);
  }, [onGridReady]);

  const renderHtml = (dialog: HtmlDialog) => (
    <AddOnFrame
      title={dialog.title}
      html={dialog.html}
      functionNames={desk.addOn.functionNames}
      run={run}
      onClose={() => {
        screen.close(dialog.id);
        dialog.onClose();
      }}
      onFocusEditor={focusGrid}
    />
  );

  return (
    <div class="window">
      <TitleBar
        title={title}
        people={desk.people}
        person={person}
        screen={screen}
        words={words}
        onActAs={(chosen) => desk.actAs(chosen)}
      />
      <main class={sidePanel ? 'desk with-panel' : 'desk'}>
        <div class="grid-place" ref={grid} />
        {sidePanel && (
          <SidePanelFrame panel={sidePanel} words={words} onClose={() => desk.addOn.closeSidebar()}>
            <AddOnFrame
              key={sidePanel.key}
              title={sidePanel.title}
              html={sidePanel.html}
              functionNames={desk.addOn.functionNames}
              run={run}
              onClose={() => desk.addOn.closeSidebar()}
              onFocusEditor={focusGrid}
            />
          </SidePanelFrame>
        )}
      </main>
      <ValidationHint help={help} words={words} />
      <RunningNotice screen={screen} words={words} />
      <TourCard tour={tour} words={words} />
      <Toasts screen={screen} words={words} />
      <Dialogs screen={screen} words={words} renderHtml={renderHtml} />
    </div>
  );
}
