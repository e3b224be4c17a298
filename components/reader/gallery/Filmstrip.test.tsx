import { act, fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { ArticleImage } from '@/utils/article/article';
import { Filmstrip } from './Filmstrip';

/** Width of a frame with the gap after it, in the pixels of this test. */
const PITCH = 96;

const makeImages = (count: number): ArticleImage[] =>
  Array.from({ length: count }, (_, position) => ({
    src: `https://news.test/${position}.jpg`,
    width: 640,
    height: 480,
    alt: '',
    caption: `Lamp ${position}`,
    credit: null,
    position,
  }));

const frames = () => [...document.querySelectorAll('li')];

/** The numbers of the frames that have their picture. */
const shown = (): number[] =>
  frames().flatMap((frame, at) => (frame.querySelector('img') ? [at] : []));

/** Gives the strip a width and its frames their places, as a browser lays them out. */
function layOut(strip: HTMLElement, scrolled: number): void {
  strip.getBoundingClientRect = () => new DOMRect(0, 0, 960, 80);
  for (const [at, frame] of [...strip.children].entries()) {
    frame.getBoundingClientRect = () => new DOMRect(at * PITCH - scrolled, 0, 88, 58);
  }
}

test('of hundreds of pictures, only those near the current one are loaded, and every frame is there', () => {
  render(<Filmstrip images={makeImages(400)} index={200} onChoose={vi.fn()} />);
  expect(frames()).toHaveLength(400);
  expect([shown().at(0), shown().at(-1)]).toEqual([160, 240]);
});

test('the pictures follow when the strip is scrolled', async () => {
  render(<Filmstrip images={makeImages(400)} index={0} onChoose={vi.fn()} />);
  const strip = screen.getByRole('list');
  layOut(strip, 300 * PITCH);
  await act(() => void fireEvent.scroll(strip));
  expect(shown()).toContain(305);
  expect(shown().length).toBeLessThan(140);
});
