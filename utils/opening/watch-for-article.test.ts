import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchForArticle } from './watch-for-article';

const LINE =
  '<p>The harbour master counted the lanterns twice, wrote the figure in the book, and waited by the door.</p>';
const show = (title: string, lines = 12) => {
  document.body.innerHTML = `<main><h1>${title}</h1>${LINE.repeat(lines)}${title}</main>`;
};
const goTo = (path: string) => history.pushState(null, '', path);
const longEnough = () => vi.advanceTimersByTime(20_000);

let opened = vi.fn();
let stop = () => {};
const watch = () => {
  stop = watchForArticle(window, opened);
};

beforeEach(() => {
  vi.useFakeTimers();
  opened = vi.fn();
  document.body.innerHTML = '';
  goTo('/story');
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('calls once when the text is there', () => {
  show('Lanterns');
  watch();
  expect(opened).not.toHaveBeenCalled();
  longEnough();
  expect(opened).toHaveBeenCalledTimes(1);
});

test('waits for a text that is still loading', () => {
  watch();
  vi.advanceTimersByTime(700);
  show('Lanterns');
  longEnough();
  expect(opened).toHaveBeenCalledTimes(1);
});

test('does not call while the text grows', () => {
  show('Lanterns', 11);
  watch();
  vi.advanceTimersByTime(200);
  show('Lanterns', 14);
  vi.advanceTimersByTime(200);
  expect(opened).not.toHaveBeenCalled();
  longEnough();
  expect(opened).toHaveBeenCalledTimes(1);
});

test('does nothing on a page without an article, and stops looking', () => {
  document.body.innerHTML = '<h1>News</h1><a href="/a">A weir opens</a>';
  watch();
  longEnough();
  show('Lanterns');
  longEnough();
  expect(opened).not.toHaveBeenCalled();
});

test('after the page changes its address, waits until its text changes too', () => {
  show('Lanterns');
  watch();
  longEnough();
  goTo('/next');
  vi.advanceTimersByTime(3_000);
  expect(opened).toHaveBeenCalledTimes(1);
  show('Weirs');
  longEnough();
  expect(opened).toHaveBeenCalledTimes(2);
});

test('a page that appends the next article and changes its address calls once', () => {
  show('Lanterns');
  watch();
  longEnough();
  const next = document.createElement('section');
  next.innerHTML = `<h1>Weirs</h1>${LINE.repeat(20)}`;
  document.body.append(next);
  goTo('/next');
  longEnough();
  expect(opened).toHaveBeenCalledTimes(1);
});

test('an address is announced once, also when the page comes back to it', () => {
  show('Lanterns');
  watch();
  longEnough();
  goTo('/front#top');
  document.body.innerHTML = '<h1>News</h1>';
  longEnough();
  goTo('/story#part');
  show('Lanterns');
  longEnough();
  expect(opened).toHaveBeenCalledTimes(1);
});

test('does not interrupt a user who is writing', () => {
  show('Lanterns');
  const field = document.createElement('textarea');
  document.body.append(field);
  field.focus();
  watch();
  longEnough();
  expect(opened).not.toHaveBeenCalled();
});
