/** A separate document over a page, isolated in both directions. */
export interface Stage {
  /**
   * The empty document to render into. Never resolves if the page removes it first; rejects if the page isolates it.
   */
  ready: Promise<Document>;
  /** The element in the page. Removing it removes the stage. */
  host: Element;
  /** Moves the stage above anything the page has opened since. */
  raise(): void;
  /**
   * Makes the stage transparent, so that the page shows through wherever nothing is rendered, and lets the page be
   * measured. The stage still receives every press and key.
   */
  uncover(): void;
  /** Makes the stage a bar of this height at the end of the window, CSS pixels. The page receives everything else. */
  shrinkTo(height: number): void;
  /** Undoes `uncover` and `shrinkTo`. */
  cover(): void;
  /** Removes the stage from the page. */
  remove(): void;
}

/**
 * The page's CSS rules only match the host, and `!important` rules in the shadow tree override even its `!important`.
 */
const HOST_STYLE = ':host{all:initial!important;display:contents!important}';

const DIALOG_STYLE =
  'all:initial;position:fixed;inset:0;display:block;inline-size:100%;block-size:100%;max-inline-size:none;max-block-size:none';
/** In a page that is served as XML, `createElement` would create elements without a namespace. */
const XHTML = 'http://www.w3.org/1999/xhtml';
const FRAME_STYLE = 'all:initial;display:block;inline-size:100%;block-size:100%;border:0';

const createIn = <Name extends keyof HTMLElementTagNameMap>(page: Document, name: Name) =>
  // An HTML element has the type of its name.
  page.createElementNS(XHTML, name) as HTMLElementTagNameMap[Name];

/**
 * Opens an empty document over a page: a frame in a modal `<dialog>` in a closed shadow root. The dialog is in the top
 * layer, above every `z-index`, and makes the page inert. The frame isolates keys, clicks, styles and the selection: a
 * page can listen first on its own window, but not in another document.
 *
 * The page is unchanged except for one element appended to its root. `onCancel` is called instead of closing the dialog
 * when the browser would: at Escape, if the page's document has the focus.
 */
export function openStage(page: Document, onCancel: () => void): Stage {
  // A custom element name, so that page rules do not match it.
  const host = page.createElementNS(XHTML, 'lectern-reader');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = createIn(page, 'style');
  style.textContent = HOST_STYLE;
  const dialog = createIn(page, 'dialog');
  dialog.style.cssText = DIALOG_STYLE;
  const frame = createIn(page, 'iframe');
  frame.style.cssText = FRAME_STYLE;
  frame.title = 'Lectern';
  dialog.append(frame);
  shadow.append(style, dialog);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    onCancel();
  });
  dialog.addEventListener('close', () => {
    // A browser closes a dialog without asking at the second attempt in a row.
    if (!isCovering || dialog.open || !host.isConnected) return;
    open();
    onCancel();
  });

  const ready = whenReady(frame);
  void appendBare(page.documentElement, host).then(() => dialog.showModal());
  let isCovering = true;
  const open = () => {
    if (isCovering) dialog.showModal();
    // A modal dialog makes the page inert, and `elementsFromPoint` does not return inert elements.
    else dialog.showPopover();
    frame.focus({ preventScroll: true });
  };
  const close = () => {
    if (dialog.matches(':modal')) dialog.close();
    else dialog.hidePopover();
  };
  const setCovering = (covers: boolean) => {
    if (covers === isCovering) return;
    close();
    isCovering = covers;
    dialog.popover = covers ? null : 'manual';
    dialog.style.cssText = DIALOG_STYLE;
    // A frame is only transparent if its colour scheme is that of its document.
    frame.style.colorScheme = covers ? '' : 'light';
    open();
  };
  return {
    ready,
    host,
    raise() {
      close();
      open();
    },
    uncover: () => setCovering(false),
    shrinkTo(height) {
      setCovering(false);
      dialog.style.insetBlockStart = 'auto';
      dialog.style.blockSize = `${height}px`;
    },
    cover: () => setCovering(true),
    remove: () => host.remove(),
  };
}

/**
 * Appends a frame with none of this script's functions on the stack. Chromium records which line inserts a frame, and
 * to number the lines it parses every function on the stack again, which takes 10 ms and more.
 */
const appendBare = (parent: Element, child: Element): Promise<void> =>
  Promise.resolve(child).then(parent.append.bind(parent));

/**
 * Waits for the frame's document. Chromium creates it on insertion; Firefox replaces it later and loses what was
 * rendered before. Both fire `load`, so listen before inserting the frame.
 */
async function whenReady(frame: HTMLIFrameElement): Promise<Document> {
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const { contentDocument } = frame;
  if (!contentDocument) throw new Error('the frame over the page has no document');
  frame.focus({ preventScroll: true });
  return contentDocument;
}
