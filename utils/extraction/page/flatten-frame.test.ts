import { expect, test } from 'vitest';
import { readableFrame } from './flatten-frame';

/** Returns a frame on the page with this text. */
function frameWith(text: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  document.body.replaceChildren(frame);
  frame.contentDocument?.body.append(text);
  return frame;
}

test('a frame with the text of an article is read, and one with less is not', () => {
  const frame = frameWith('The boat leaves at nine. '.repeat(30));
  expect(readableFrame(frame)).toBe(frame.contentDocument);
  expect(readableFrame(frameWith('Advertisement'))).toBeNull();
});

test('an element that is no frame of the page has no document', () => {
  expect(readableFrame(document.createElement('div'))).toBeNull();
  const formula = document.createElementNS('http://www.w3.org/1998/Math/MathML', 'iframe');
  expect(readableFrame(formula)).toBeNull();
});
