/** Prints the commands that rerun these tests, each given as `file` or `file:line`; nothing if there are none. */
export function printRerun(command: 'test:unit' | 'test:e2e', places: readonly string[]): void {
  if (places.length === 0) return;
  const each = [...new Set(places)].map((place) => `npm run ${command} -- ${place}`);
  console.log(`\nRerun the failed tests:\n${each.map((line) => `  ${line}`).join('\n')}`);
}
