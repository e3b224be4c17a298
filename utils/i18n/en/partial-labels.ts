import type { PartialReason } from '@/utils/article/partial/partial-reason';

/** English labels of saved, exported and printed copies that are only a part. Every language provides the same. */
export const messages = {
  labels: {
    consent: 'Partial copy: the page asked for consent',
    preview: 'Partial copy: preview only',
    loading: 'Partial copy: the page was still loading',
    pages: 'Partial copy: further pages are missing',
  } satisfies Record<PartialReason, string>,
  /** The last of them with the numbers of the pages: "2–4, 7". */
  missingPages: (numbers: string, count: number): string =>
    count === 1
      ? `Partial copy: page ${numbers} is missing`
      : `Partial copy: pages ${numbers} are missing`,
  /** The same where there is less room. */
  somePages: (held: number, total: number): string => `Partial copy: ${held} of ${total} pages`,
};

/** The labels that each language provides. */
export type PartialLabelMessages = typeof messages;
