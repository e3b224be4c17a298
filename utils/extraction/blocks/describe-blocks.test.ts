import { expect, test, vi } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { describeBlocks } from './describe-blocks';

test('links that a script nests count once, and their text is read once', () => {
  const { body } = documentOf('<body><p>Lo mi <a href="/a">ren ta </a></p></body>');
  const paragraph = body.querySelector('p');
  let inner = body.querySelector('a');
  for (let level = 0; level < 100 && inner; level++) {
    const next: HTMLAnchorElement = body.ownerDocument.createElement('a');
    inner.append(next);
    inner = next;
  }
  inner?.append('ku so');
  if (!paragraph) throw new Error('there is no paragraph');
  const read = vi.spyOn(Node.prototype, 'textContent', 'get');
  const [block] = describeBlocks(body, [paragraph]);
  expect(read.mock.calls.length).toBeLessThan(20);
  read.mockRestore();
  expect(block?.linkDensity).toBeCloseTo(12 / 18);
});

function densityOf(markup: string, selector: string): number | undefined {
  const { body } = documentOf(`<body>${markup}</body>`);
  return describeBlocks(body, [...body.querySelectorAll(selector)])[0]?.linkDensity;
}

test('an anchor without an address is no link', () => {
  expect(densityOf('<a name="top"><p>Lo mi ren</p></a>', 'p')).toBe(0);
  expect(densityOf('<p><a id="top">Lo mi</a> ren</p>', 'p')).toBe(0);
  expect(densityOf('<a href="/x"><p>Lo mi ren</p></a>', 'p')).toBe(1);
});
