import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useObserved } from '../observable';
import type { Words } from '../text/words';
import type { Dialog, DialogButton, HtmlDialog, MessageDialog, Screen, TextDialog } from './screen';

interface Props {
  screen: Screen;
  words: Words;
  /** Draws the add-on's HTML, wired to the script. */
  renderHtml: (dialog: HtmlDialog) => ComponentChildren;
}

/** Every open dialog; the newest is on top. */
export function Dialogs({ screen, words, renderHtml }: Props) {
  const dialogs = useObserved(screen.dialogs);
  const draw = (dialog: Dialog) => {
    switch (dialog.kind) {
      case 'message':
        return <MessageBox key={dialog.id} dialog={dialog} screen={screen} />;
      case 'text':
        return <TextBox key={dialog.id} dialog={dialog} screen={screen} words={words} />;
      case 'html':
        return (
          <HtmlBox key={dialog.id} dialog={dialog} screen={screen} closeLabel={words.close}>
            {renderHtml(dialog)}
          </HtmlBox>
        );
    }
  };
  return <>{dialogs.map(draw)}</>;
}

function MessageBox({ dialog, screen }: { dialog: MessageDialog; screen: Screen }) {
  const choose = (button: DialogButton | undefined) => {
    screen.close(dialog.id);
    button?.act?.();
  };
  const titleId = `dialog-title-${dialog.id}`;
  return (
    <Box modal labelledBy={titleId} onEscape={() => choose(dialog.buttons.at(-1))}>
      {dialog.title && <h2 id={titleId}>{dialog.title}</h2>}
      <p class="dialog-text">{dialog.text}</p>
      <div class="dialog-buttons">
        {dialog.buttons.map((button) => (
          <button
            key={button.label}
            type="button"
            class={button.primary ? 'primary' : ''}
            onClick={() => choose(button)}
          >
            {button.label}
          </button>
        ))}
      </div>
    </Box>
  );
}

function TextBox({ dialog, screen, words }: { dialog: TextDialog; screen: Screen; words: Words }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const titleId = `dialog-title-${dialog.id}`;
  const close = () => screen.close(dialog.id);
  const save = () => {
    close();
    dialog.onSave(field.current?.value ?? '');
  };
  return (
    <Box modal labelledBy={titleId} onEscape={close}>
      <h2 id={titleId}>{dialog.title}</h2>
      <textarea ref={field} class="dialog-field" rows={5} aria-labelledby={titleId} defaultValue={dialog.text} />
      <div class="dialog-buttons">
        <button type="button" onClick={close}>
          {words.cancel}
        </button>
        <button type="button" class="primary" onClick={save}>
          {words.save}
        </button>
      </div>
    </Box>
  );
}

interface HtmlBoxProps {
  dialog: HtmlDialog;
  screen: Screen;
  closeLabel: string;
  children: ComponentChildren;
}

function HtmlBox({ dialog, screen, closeLabel, children }: HtmlBoxProps) {
  const titleId = `dialog-title-${dialog.id}`;
  const close = () => {
    screen.close(dialog.id);
    dialog.onClose();
  };
  return (
    <Box modal={dialog.modal} labelledBy={titleId} onEscape={close}>
      <header class="dialog-head">
        <h2 id={titleId}>{dialog.title}</h2>
        <button type="button" class="icon-button" aria-label={closeLabel} title={closeLabel} onClick={close}>
          ×
        </button>
      </header>
      <div class="dialog-frame" style={{ width: `${dialog.width}px`, height: `${dialog.height}px` }}>
        {children}
      </div>
    </Box>
  );
}

interface BoxProps {
  modal: boolean;
  labelledBy: string;
  onEscape: () => void;
  children: ComponentChildren;
}

function Box({ modal, labelledBy, onEscape, children }: BoxProps) {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (modal) element?.showModal();
    else element?.show();
    return () => element?.close();
  }, [modal]);
  return (
    <dialog
      ref={box}
      class={modal ? 'dialog' : 'dialog modeless'}
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        event.preventDefault();
        onEscape();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      {children}
    </dialog>
  );
}
