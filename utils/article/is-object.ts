/** Whether an unchecked value is an object, whose fields can be read one by one. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
