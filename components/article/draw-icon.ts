import type { IconNode } from 'lucide';

/** Draws a decorative icon, hidden from screen readers, in a part of the article that is not rendered by Preact. */
export function drawIcon(icon: IconNode, stage: Document): SVGElement {
  const svg = stage.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const [name, attributes] of icon) {
    const shape = stage.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, String(value));
    svg.append(shape);
  }
  return svg;
}
