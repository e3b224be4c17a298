/** A document of its own over a page, where neither reaches the other. */
export interface Stage {
  /** The document to draw in, once there is one: empty, standing over the page. Never comes when the page removes it before. */
  ready: Promise<Document>;
  /** What stands in the page. Removing it, by whomever, takes the stage away. */
  host: Element;
  /** Lifts the stage over whatever the page has put on top since. */
  raise(): void;
  /** Takes the stage out of the page. */
  remove(): void;
}

/** The page's rules reach the host alone, and these outrank even its `!important`: the inner tree's do. */
const HOST_STYLE = ':host{all:initial!important;display:contents!important}';

const DIALOG_STYLE =
  'all:initial;position:fixed;inset:0;display:block;inline-size:100%;block-size:100%;max-inline-size:none;max-block-size:none';
const FRAME_STYLE = 'all:initial;display:block;inline-size:100%;block-size:100%;border:0';

/**
 * Opens an empty document over a page: a frame in a modal `<dialog>` in a closed shadow root. The dialog lies in the
 * top layer, over every `z-index`, and makes the page beneath inert. The frame keeps keys, clicks, styles and the
 * selection to itself: a page can listen at its own window before anybody else, but not inside another document.
 *
 * Nothing is changed in the page but for the one element added at the end of its root. `onCancel` is called when the
 * browser would close the dialog.
 */
export function openStage(page: Document, onCancel: () => void): Stage {
  // A name of its own: rules for the page's elements do not match it.
  const host = page.createElement('lectern-reader');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = page.createElement('style');
  style.textContent = HOST_STYLE;
  const dialog = page.createElement('dialog');
  dialog.style.cssText = DIALOG_STYLE;
  const frame = page.createElement('iframe');
  frame.style.cssText = FRAME_STYLE;
  frame.title = 'Lectern';
  dialog.append(frame);
  shadow.append(style, dialog);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    onCancel();
  });

  const ready = whenReady(frame);
  page.documentElement.append(host);
  dialog.showModal();
  return {
    ready,
    host,
    raise() {
      dialog.close();
      dialog.showModal();
      frame.focus({ preventScroll: true });
    },
    remove: () => host.remove(),
  };
}

/**
 * Waits for the frame's document. Chromium makes it while the frame is put in; Firefox makes one that it replaces later,
 * and what was drawn in the first is lost. Both tell by the same event, so this must be listening before.
 */
async function whenReady(frame: HTMLIFrameElement): Promise<Document> {
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const { contentDocument } = frame;
  if (!contentDocument) throw new Error('the frame over the page has no document');
  frame.focus({ preventScroll: true });
  return contentDocument;
}
