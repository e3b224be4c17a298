const LONGEST_DESCRIPTION = 4_000;

/** Turns anything thrown into text for a report: name, message and stack, at most 4,000 characters. Never throws. */
export function describeError(error: unknown): string {
  try {
    if (!isErrorLike(error)) return String(error).slice(0, LONGEST_DESCRIPTION);
    const headline = `${error.name}: ${error.message}`;
    const stack = error.stack ?? '';
    const text = stack.includes(error.message) ? stack : `${headline}\n${stack}`;
    return text.slice(0, LONGEST_DESCRIPTION);
  } catch {
    return 'an error that cannot be described';
  }
}

/** Returns the name of an error, such as "QuotaExceededError"; empty if the value is not an error. */
export function nameOfError(error: unknown): string {
  return isErrorLike(error) ? error.name : '';
}

/** Checks the shape, because an error of another realm is not an instance of this realm's Error. */
function isErrorLike(error: unknown): error is { name: string; message: string; stack?: string } {
  return typeof error === 'object' && error !== null && 'name' in error && 'message' in error;
}
