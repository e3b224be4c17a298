import { render } from '@testing-library/preact';
import { useRef } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { useOrientation } from './use-orientation';
import { useWhenKnown } from './use-when-known';

const article = makeArticle({});

test('what is asked for before the headings are known is done with them', () => {
  const seen = vi.fn();
  let ask: () => void = () => undefined;
  function Probe({ isPainted }: { isPainted: boolean }) {
    const scroller = useRef<HTMLDivElement>(null);
    const { isKnown, headings } = useOrientation(scroller, article, isPainted);
    ask = useWhenKnown(isKnown, () => seen(headings.map(({ text }) => text)));
    return (
      <div ref={scroller}>
        <div data-article-body="">
          <h2>Tides</h2>
          <h2>Boats</h2>
          <h2>Lamps</h2>
        </div>
      </div>
    );
  }
  const { rerender } = render(<Probe isPainted={false} />);
  ask();
  expect(seen).not.toHaveBeenCalled();
  rerender(<Probe isPainted />);
  expect(seen.mock.calls).toEqual([[['Tides', 'Boats', 'Lamps']]]);
});
