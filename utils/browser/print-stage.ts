/** How long printing waits for pictures that have not loaded. Milliseconds. */
const TIMEOUT = 5_000;

/** Prints a document with all its pictures, including lazy ones that have not loaded. */
export async function printStage(stage: Document): Promise<void> {
  const pictures = [...stage.images];
  for (const picture of pictures) picture.loading = 'eager';
  const timeout = new Promise((resolve) => setTimeout(resolve, TIMEOUT));
  const loaded = Promise.allSettled(pictures.map((picture) => picture.decode()));
  await Promise.race([timeout, loaded]);
  stage.defaultView?.print();
}
