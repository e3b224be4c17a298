/** The outcome of an operation with expected failures. An `error` is a value and is never thrown. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };

/** Wraps a value as a success. */
export const succeed = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** Wraps a reason as a failure. */
export const fail = <E>(error: E): { ok: false; error: E } => ({ ok: false, error });
