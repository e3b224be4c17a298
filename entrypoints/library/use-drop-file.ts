import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Accepts a file dropped anywhere on the page. Without it the browser would navigate to the file. The callback may be
 * new on each render.
 */
export function useDropFile(onFile: (file: File) => void): void {
  const newest = useRef(onFile);
  newest.current = onFile;
  // Before the first paint: a file dropped as soon as the page is visible must not replace it.
  useLayoutEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onDragOver = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      // A dialog with its own drop zone handled it.
      if (event.defaultPrevented || !file) return;
      event.preventDefault();
      newest.current(file);
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('drop', onDrop);
    };
  }, []);
}
