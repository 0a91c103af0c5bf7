import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { FRAME_SANDBOX, frameDocument } from './frame-document';
import { type FrameMessage, readFrameMessage } from './frame-messages';

/** How a call of the script ended. */
export type CallOutcome = { ok: true; value: unknown } | { ok: false; message: string };

interface Props {
  title: string;
  html: string;
  functionNames: readonly string[];
  /** Runs a function of the script, as the person at the screen. */
  run: (name: string, args: unknown[]) => Promise<CallOutcome>;
  onClose: () => void;
  onResize?: (size: { width?: number | undefined; height?: number | undefined }) => void;
  onFocusEditor: () => void;
}

/** The add-on's HTML in a frame of its own, with `google.script.run` wired to the script. */
export function AddOnFrame({ title, html, functionNames, run, onClose, onResize, onFocusEditor }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const content = useMemo(() => frameDocument(html, functionNames), [html, functionNames]);

  // Before the frame's document is loaded: what it asks for at once would be lost.
  useLayoutEffect(() => {
    const receive = (event: MessageEvent) => {
      const source = frame.current?.contentWindow;
      if (!source || event.source !== source) return;
      const message = readFrameMessage(event.data);
      if (message) act(message, source);
    };
    const act = (message: FrameMessage, source: Window) => {
      switch (message.type) {
        case 'run':
          run(message.name, message.args).then((outcome) => {
            source.postMessage({ workbench: 'page', type: 'finished', id: message.id, outcome }, '*');
          });
          return;
        case 'close':
          return onClose();
        case 'resize':
          return onResize?.(message);
        case 'focus-editor':
          return onFocusEditor();
      }
    };
    window.addEventListener('message', receive);
    return () => window.removeEventListener('message', receive);
  }, [run, onClose, onResize, onFocusEditor]);

  return <iframe ref={frame} class="add-on-frame" title={title} sandbox={FRAME_SANDBOX} srcdoc={content} />;
}
