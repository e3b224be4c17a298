/** Milliseconds that printing waits for pictures that were not needed on the screen yet. */
const PATIENCE = 5_000;

/** Prints a document with all its pictures, also those further down that have not been loaded. */
export async function printStage(stage: Document): Promise<void> {
  const pictures = [...stage.images];
  for (const picture of pictures) picture.loading = 'eager';
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const loaded = Promise.allSettled(pictures.map((picture) => picture.decode()));
  await Promise.race([patience, loaded]);
  stage.defaultView?.print();
}
