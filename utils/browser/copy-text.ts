/**
 * Puts text on the clipboard, from a document that has the focus. Rejects when the browser does not let it. Pages that
 * did not come over a secure connection have no clipboard of their own; there a field is filled, selected and copied.
 */
export async function copyText(stage: Document, text: string): Promise<void> {
  const clipboard = stage.defaultView?.navigator.clipboard;
  if (clipboard) {
    await clipboard.writeText(text);
    return;
  }
  const field = stage.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position:fixed;inset-block-start:-100vh';
  const focused = stage.activeElement;
  stage.body.append(field);
  field.select();
  const isCopied = stage.execCommand('copy');
  field.remove();
  // Whatever had the focus can be given it.
  (focused as HTMLElement | null)?.focus({ preventScroll: true });
  if (!isCopied) throw new Error('the browser did not let the text be copied');
}
