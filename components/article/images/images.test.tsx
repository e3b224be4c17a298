import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { ImageList } from './ImageList';
import { ImageViewer } from './ImageViewer';

const article = makeArticle();

test('each image has its number, caption, credit and two actions', () => {
  const onGoTo = vi.fn();
  const onOpenLarger = vi.fn();
  render(<ImageList article={article} nearest={1} onGoTo={onGoTo} onOpenLarger={onOpenLarger} />);
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
      article={article}
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
      article={article}
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
      article={article}
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

test('captions have the language and direction of the article, in the list and in the viewer', () => {
  const arabic = makeArticle({ lang: 'ar', dir: 'rtl' });
  const ignore = () => undefined;
  const { unmount } = render(
    <ImageList article={arabic} nearest={null} onGoTo={ignore} onOpenLarger={ignore} />,
  );
  const expectArabic = () => {
    const closest = screen.getByText('The night boat crosses.').closest('[lang]');
    expect(closest?.getAttribute('lang')).toBe('ar');
    expect(closest?.getAttribute('dir')).toBe('rtl');
  };
  expectArabic();
  unmount();
  render(
    <ImageViewer
      article={arabic}
      index={0}
      onChange={ignore}
      onShowInArticle={ignore}
      onClose={ignore}
    />,
  );
  expectArabic();
});
