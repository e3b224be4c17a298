import { unclobbered } from './unclobbered';

/**
 * Removes the names by which elements shadow properties of the document and of forms. With `<form><input
 * name="parentNode"></form>`, code that walks up `parentNode` would loop forever.
 *
 * Changes the copy, whose properties are then safe to read.
 * Source: HTML Standard, "named access on the Document object" and the form element's named properties.
 */
export function disarmNames(copy: Document | DocumentFragment | Element): void {
  const named = 'form, img, embed, object, iframe';
  const inForms = 'form [name], form [id], [form][name], [form][id]';
  for (const element of unclobbered.findAll(copy, `:is(${named}):is([name], [id]), ${inForms}`)) {
    Element.prototype.removeAttribute.call(element, 'name');
    Element.prototype.removeAttribute.call(element, 'id');
  }
}
