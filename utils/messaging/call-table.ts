import type * as v from 'valibot';

/**
 * Who may make a call:
 *
 * - `own-page`: the extension's pages (popup, library, saved article, settings) and its background
 * - `reader`: the reader over a page, a content script in the page's top frame. Its process may be under the page's
 *   control, so it is trusted with nothing but its own page.
 */
export type CallerKind = 'own-page' | 'reader';

/** One call between contexts. */
export interface CallRule<Argument = unknown, Answer = unknown> {
  from: CallerKind;
  /** What the call can read or change, in a sentence for docs/threat-model.md. */
  effect: string;
  /** The most calls in a minute by one caller: one page's reader, or all own pages together. */
  perMinute: number;
  /** Validates the argument. Its output reaches the handler. */
  argument: v.GenericSchema<unknown, Argument>;
  /** Carries the type of the answer. Never set. */
  answer?: Answer;
}

/** All calls of an interface, by name: the source of their types, checks and documentation. */
export type CallTable = Readonly<Record<string, CallRule>>;

/**
 * Returns a function that defines a call. Two functions, because TypeScript cannot infer the other types when `Answer`
 * is given.
 */
export const defineCall =
  <Answer>() =>
  <Argument, Rule extends Omit<CallRule<Argument>, 'answer'>>(
    rule: Rule & { argument: v.GenericSchema<unknown, Argument> },
  ): Rule & CallRule<Argument, Answer> =>
    // Only adds the type of `answer`, which is never set.
    rule as Rule & CallRule<Argument, Answer>;

/** The type of the argument of a rule. */
export type ArgumentOf<Rule> = Rule extends { argument: v.GenericSchema<unknown, infer Argument> }
  ? Argument
  : never;

/** The type of the answer of a rule. */
export type AnswerOf<Rule> = Rule extends { answer?: infer Answer } ? DefinedAnswer<Answer> : never;

/** `answer` is optional, which adds undefined to its type. */
type DefinedAnswer<Answer> = Exclude<Answer, undefined>;

/** The calls of a table as functions, for their callers. */
export type CallsOf<Table> = {
  [Name in keyof Table]: (
    ...given: undefined extends ArgumentOf<Table[Name]>
      ? [argument?: ArgumentOf<Table[Name]>]
      : [argument: ArgumentOf<Table[Name]>]
  ) => Promise<AnswerOf<Table[Name]>>;
};
