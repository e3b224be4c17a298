/** Milliseconds for which a file is held ready: a browser may ask where to put it first. */
const HELD = 120_000;

/** Lets the browser download bytes as a file of this name, as from a link in `stage`. Asks for no permission. */
export function saveFile(
  stage: Document,
  file: { name: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> },
): void {
  saveBlob(stage, file.name, new Blob([file.bytes], { type: file.mediaType }));
}

/** As `saveFile`, for what need not be in memory. */
export function saveBlob(stage: Document, name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = stage.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), HELD);
}
