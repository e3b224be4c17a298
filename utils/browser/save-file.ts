/** How long an object URL stays valid, because a browser may first ask where to save the file. Milliseconds. */
const VALID_FOR = 120_000;

/** Downloads bytes as a file, as if from a link in `stage`. Needs no permission. */
export function saveFile(
  stage: Document,
  file: { name: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> },
): void {
  saveBlob(stage, file.name, new Blob([file.bytes], { type: file.mediaType }));
}

/** Like `saveFile`, for a Blob that need not be in memory. */
export function saveBlob(stage: Document, name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = stage.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), VALID_FOR);
}

/** Asks where to save a file. TypeScript has no type for it yet. */
type PickFile = (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;

/** Returns the dialog of a window that asks where to save a file; empty in browsers without one. */
export function pickFileIn(window: Window & { showSaveFilePicker?: PickFile }): {
  pickFile?: PickFile;
} {
  const { showSaveFilePicker } = window;
  return showSaveFilePicker ? { pickFile: showSaveFilePicker.bind(window) } : {};
}
