/** Turns anything thrown into text for a report: name, message and stack, at most 4,000 characters. Never throws. */
export function describeError(error: unknown): string {
  if (error instanceof Error) {
    const stack = error.stack ?? '';
    const headline = `${error.name}: ${error.message}`;
    return (stack.includes(error.message) ? stack : `${headline}\n${stack}`).slice(0, 4000);
  }
  try {
    return String(error).slice(0, 4000);
  } catch {
    return 'an error that cannot be described';
  }
}
