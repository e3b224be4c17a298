import { whenPainted } from '@/utils/browser/when-painted';

/**
 * Calls back with the reader's background colour whenever its look changes, once the reader is painted: painting the
 * scroll bar makes the browser lay out the page. Returns a function that stops.
 */
export function watchBackground(stage: Document, onChange: (colour: string) => void): () => void {
  const observer = new MutationObserver(() => {
    const { defaultView: view } = stage;
    if (!view) return;
    void whenPainted(view).then(() => onChange(view.getComputedStyle(stage.body).backgroundColor));
  });
  observer.observe(stage.documentElement, { attributes: true });
  return () => observer.disconnect();
}
