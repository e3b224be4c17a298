import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { ImageList } from './ImageList';
import { ImageViewer } from './ImageViewer';

const { images } = makeArticle();

test('each image has its number, caption, credit and two actions', () => {
  const onGoTo = vi.fn();
  const onOpenLarger = vi.fn();
  render(<ImageList images={images} nearest={1} onGoTo={onGoTo} onOpenLarger={onOpenLarger} />);
  const rows = screen.getAllByRole('listitem');
  expect(rows[0]?.textContent).toContain('The night boat crosses.');
  expect(rows[0]?.textContent).toContain('Coastpress');
  expect(rows.map((row) => row.getAttribute('aria-current'))).toEqual([null, 'true']);
  fireEvent.click(screen.getByRole('button', { name: /Picture 2: show in article/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Enlarge: 1' }));
  expect(onGoTo).toHaveBeenCalledWith(1);
  expect(onOpenLarger).toHaveBeenCalledWith(0);
});

test('a thumbnail that does not load shows a placeholder', () => {
  render(
    <ImageList
      images={images}
      nearest={null}
      onGoTo={() => undefined}
      onOpenLarger={() => undefined}
    />,
  );
  const row = screen.getAllByRole('listitem')[0];
  fireEvent.error(row?.querySelector('img') as HTMLElement);
  expect(row?.querySelector('img')).toBeNull();
});

test('arrow keys navigate the viewer and stop at the ends', () => {
  const onChange = vi.fn();
  const { rerender } = render(
    <ImageViewer
      images={images}
      index={0}
      onChange={onChange}
      onShowInArticle={() => undefined}
      onClose={() => undefined}
    />,
  );
  const viewer = screen.getByRole('dialog', { name: 'Picture 1 of 2' });
  fireEvent.keyDown(viewer, { key: 'ArrowRight' });
  expect(onChange).toHaveBeenLastCalledWith(1);
  fireEvent.keyDown(viewer, { key: 'ArrowLeft' });
  expect(onChange).toHaveBeenLastCalledWith(0);
  rerender(
    <ImageViewer
      images={images}
      index={1}
      onChange={onChange}
      onShowInArticle={() => undefined}
      onClose={() => undefined}
    />,
  );
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'ArrowRight' });
  expect(onChange).toHaveBeenLastCalledWith(1);
  expect(screen.getByRole('button', { name: 'Next picture' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
});
