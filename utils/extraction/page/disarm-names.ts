import { unclobbered } from './unclobbered';

/**
 * Takes away the names by which markup shadows properties of the document and of forms. A page with
 * `<form><input name="parentNode"></form>` would otherwise send any code that climbs `parentNode` round for ever.
 *
 * Changes the copy: after it, properties may be read as usual.
 * Source: HTML Standard, "named access on the Document object" and the form element's named properties.
 */
export function disarmNames(copy: Document): void {
  const named = 'form, img, embed, object, iframe';
  const inForms = 'form [name], form [id], [form][name], [form][id]';
  for (const element of unclobbered.findAll(copy, `:is(${named}):is([name], [id]), ${inForms}`)) {
    Element.prototype.removeAttribute.call(element, 'name');
    Element.prototype.removeAttribute.call(element, 'id');
  }
}
