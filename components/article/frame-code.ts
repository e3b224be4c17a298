import { Copy } from 'lucide';

/** What a framed code block needs. */
export interface CodeFrameOptions {
  /** The accessible name of the code block. */
  label: string;
  /** The name of the button that copies it. */
  copyLabel: string;
  onCopy(code: string): void;
}

/**
 * Puts a code block into a frame with a button that copies it. The button has no text of its own, so the text of the
 * article stays as it is.
 */
export function frameCode(
  block: HTMLElement,
  { label, copyLabel, onCopy }: CodeFrameOptions,
): void {
  const stage = block.ownerDocument;
  // Long lines scroll: the keyboard must reach them.
  block.tabIndex = 0;
  block.setAttribute('role', 'group');
  block.setAttribute('aria-label', label);
  const button = stage.createElement('button');
  button.type = 'button';
  button.title = copyLabel;
  button.setAttribute('aria-label', copyLabel);
  button.append(drawCopyIcon(stage));
  button.addEventListener('click', () => onCopy(block.textContent ?? ''));
  const frame = stage.createElement('div');
  frame.dataset['code'] = '';
  block.replaceWith(frame);
  frame.append(block, button);
}

function drawCopyIcon(stage: Document): SVGElement {
  const svg = stage.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const [name, attributes] of Copy) {
    const shape = stage.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, String(value));
    svg.append(shape);
  }
  return svg;
}
