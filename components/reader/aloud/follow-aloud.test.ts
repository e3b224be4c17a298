import { expect, test, vi } from 'vitest';
import { layOut } from '@/tests/support/layout';
import { createAloudFollower } from './follow-aloud';

function start() {
  const scroller = document.createElement('main');
  for (let line = 0; line < 30; line += 1) {
    const paragraph = document.createElement('p');
    paragraph.dataset['line'] = String(line);
    paragraph.textContent = `Line ${line}`;
    scroller.append(paragraph);
  }
  document.body.replaceChildren(scroller);
  layOut(scroller, 30);
  const follower = createAloudFollower(scroller);
  const lineAt = (line: number) => {
    const range = document.createRange();
    range.selectNodeContents(scroller.children[line] as Element);
    return range;
  };
  const fire = (type: string, fields: object = {}, target: EventTarget = scroller) =>
    target.dispatchEvent(Object.assign(new Event(type, { bubbles: true }), fields));
  return { scroller, follower, lineAt, fire };
}

test('text in the middle of the view is not scrolled', () => {
  const { scroller, follower, lineAt } = start();
  follower.show(lineAt(1));
  follower.show(lineAt(2));
  expect(scroller.scrollBy).not.toHaveBeenCalled();
});

test('text outside the middle is scrolled to, within the limits of the article', () => {
  const { scroller, follower, lineAt } = start();
  follower.show(lineAt(10));
  expect(scroller.scrollTop).toBe(1000 - 140);
  follower.show(lineAt(4));
  expect(scroller.scrollTop).toBe(400 - 140);
  follower.show(lineAt(29));
  expect(scroller.scrollTop).toBe(3000 - 500);
  follower.show(lineAt(0));
  expect(scroller.scrollTop).toBe(0);
  const calls = vi.mocked(scroller.scrollBy).mock.calls.length;
  follower.show(lineAt(0));
  expect(vi.mocked(scroller.scrollBy).mock.calls).toHaveLength(calls);
});

test.each([true, false])('where motion is reduced (%s), it jumps', (isCalm) => {
  vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: isCalm } as MediaQueryList);
  const { scroller, follower, lineAt } = start();
  follower.show(lineAt(10));
  expect(scroller.scrollBy).toHaveBeenCalledWith(
    expect.objectContaining({ behavior: isCalm ? 'instant' : 'smooth' }),
  );
});

test.each([
  ['wheel', { deltaY: 40, ctrlKey: false }],
  ['touchmove', { touches: [{}] }],
  ['keydown', { key: 'PageDown' }],
  ['keydown', { key: ' ' }],
])('a hand (%s) stops following until it is asked to', (type, fields) => {
  const { scroller, follower, lineAt, fire } = start();
  fire(type, fields);
  expect(follower.isFollowing.value).toBe(false);
  follower.show(lineAt(10));
  expect(scroller.scrollTop).toBe(0);
  follower.follow();
  expect(follower.isFollowing.value).toBe(true);
  expect(scroller.scrollTop).toBe(1000 - 140);
});

test.each([
  ['wheel', { deltaY: 40, ctrlKey: true }],
  ['wheel', { deltaY: 0, ctrlKey: false }],
  ['touchmove', { touches: [{}, {}] }],
  ['keydown', { key: 'g' }],
  ['keydown', { key: 'ArrowDown', altKey: true }],
])('what does not scroll (%s) does not stop it', (type, fields) => {
  const { follower, fire } = start();
  fire(type, fields);
  expect(follower.isFollowing.value).toBe(true);
});

test('keys in controls do not count as scrolling', () => {
  const { follower, fire } = start();
  const select = document.createElement('select');
  document.body.append(select);
  fire('keydown', { key: 'ArrowDown' }, select);
  expect(follower.isFollowing.value).toBe(true);
});

test('dragging the scroll bar stops following; other scrolls do not', () => {
  const { scroller, follower, lineAt, fire } = start();
  fire('scroll');
  follower.show(lineAt(10));
  fire('pointerdown');
  fire('scroll');
  fire('scrollend');
  fire('pointerup', {}, document);
  fire('scroll');
  expect(follower.isFollowing.value).toBe(true);
  fire('pointerdown');
  fire('scroll');
  expect(follower.isFollowing.value).toBe(false);
  expect(scroller.scrollTop).toBe(1000 - 140);
});

test('after it stops, it ignores events', () => {
  const { follower, fire } = start();
  follower.stop();
  fire('wheel', { deltaY: 40, ctrlKey: false });
  fire('keydown', { key: 'PageDown' });
  expect(follower.isFollowing.value).toBe(true);
});
