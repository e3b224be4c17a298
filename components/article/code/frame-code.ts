import { Copy } from 'lucide';
import type { Messages } from '@/utils/i18n/en/app';
import { drawIcon } from '../draw-icon';
import type { LiveMessages } from '../live-messages';

/**
 * Puts a code block into a frame with a button that copies it. The button has no text of its own, so the text of the
 * article stays as it is.
 */
export function frameCode(
  block: HTMLElement,
  messages: LiveMessages<Pick<Messages, 'code' | 'copyCode'>>,
  onCopy: (code: string) => void,
): void {
  const stage = block.ownerDocument;
  // Long lines scroll: the keyboard must reach them.
  block.tabIndex = 0;
  block.setAttribute('role', 'group');
  const button = stage.createElement('button');
  button.type = 'button';
  messages.write(({ code, copyCode }) => {
    block.setAttribute('aria-label', code);
    button.title = copyCode;
    button.setAttribute('aria-label', copyCode);
  });
  button.append(drawIcon(Copy, stage));
  button.addEventListener('click', () => onCopy(block.textContent ?? ''));
  const frame = stage.createElement('div');
  frame.dataset['code'] = '';
  block.replaceWith(frame);
  frame.append(block, button);
}
