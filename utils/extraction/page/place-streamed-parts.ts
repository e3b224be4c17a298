import { replaceWithAll } from '@/utils/dom/move-nodes';

/** The id of a streamed part, and that of its place: `P:` is empty until the part arrives, `B:` has a placeholder. */
const PART = /^S:([0-9a-f]+)$/i;
const PLACE = /^[PB]:([0-9a-f]+)$/i;
/** The comments before and after a placeholder, as React writes them. */
const START = /^\$[?!~]?$/;
const END = '/$';
/** The most nodes of a placeholder. Without a limit, places that have none would search all that follows, each. */
const LONGEST_PLACEHOLDER = 200;

/**
 * Moves the parts of a page that React streamed after the rest (`<div hidden id="S:1">`) to their places
 * (`<template id="B:1">`, `<template id="P:1">`), as the page's own scripts do when they run. The parts replace their
 * placeholders.
 */
export function placeStreamedParts(body: Element): void {
  const parts = [...body.querySelectorAll('div[hidden][id^="S:"]')];
  if (parts.length === 0) return;
  const places = new Map<string, Element>();
  for (const template of body.querySelectorAll('template[id]')) {
    const [, id] = PLACE.exec(template.id) ?? [];
    if (id) places.set(id, template);
  }
  for (const part of parts) {
    const place = places.get(PART.exec(part.id)?.[1] ?? '');
    if (!place || part.contains(place)) continue;
    if (place.id.startsWith('B')) removePlaceholder(place);
    replaceWithAll(place, [...part.childNodes]);
    part.remove();
  }
}

/** Removes what stands between the place and the comment that ends it. Keeps everything if there is none. */
function removePlaceholder(place: Element): void {
  const placeholder: ChildNode[] = [];
  let depth = 0;
  let node = place.nextSibling;
  for (let count = 0; node && count < LONGEST_PLACEHOLDER; count++) {
    if (node.nodeType === Node.COMMENT_NODE) {
      const text = node.nodeValue ?? '';
      if (START.test(text)) depth += 1;
      if (text === END && depth === 0) {
        for (const one of placeholder) one.remove();
        return;
      }
      if (text === END) depth -= 1;
    }
    placeholder.push(node);
    node = node.nextSibling;
  }
}
