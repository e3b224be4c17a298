const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Compares names or titles in the reader's alphabet: numbers by value, ignoring case and accents. */
export const compareNames = (one: string, other: string): number => collator.compare(one, other);
