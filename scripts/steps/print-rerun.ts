/** Prints the one command that runs these tests again, each given as `file` or `file:line`; nothing when there are none. */
export function printRerun(command: 'test:unit' | 'test:e2e', places: readonly string[]): void {
  if (places.length === 0) return;
  const each = [...new Set(places)].map((place) => `npm run ${command} -- ${place}`);
  console.log(`\nRun what failed again:\n${each.map((line) => `  ${line}`).join('\n')}`);
}
