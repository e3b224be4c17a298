/** How long printing waits for pictures that have not loaded. Milliseconds. */
const PATIENCE = 5_000;

/** Prints a document with all its pictures, including lazy ones that have not loaded. */
export async function printStage(stage: Document): Promise<void> {
  const pictures = [...stage.images];
  for (const picture of pictures) picture.loading = 'eager';
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const loaded = Promise.allSettled(pictures.map((picture) => picture.decode()));
  await Promise.race([patience, loaded]);
  stage.defaultView?.print();
}
