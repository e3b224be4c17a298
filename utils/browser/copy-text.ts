import { focusedElement } from '@/utils/dom/focused-element';

/**
 * Copies text to the clipboard from a focused document. Rejects if the browser refuses. Insecure pages have no
 * clipboard API; there the text is copied from a temporary field.
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
  const focused = focusedElement(stage);
  stage.body.append(field);
  // Not every browser focuses a field when its text is selected.
  field.focus({ preventScroll: true });
  field.select();
  const isCopied = stage.execCommand('copy');
  field.remove();
  focused?.focus({ preventScroll: true });
  if (!isCopied) throw new Error('the browser did not let the text be copied');
}
