import * as v from 'valibot';
import { type CallsOf, defineCall } from '@/utils/messaging/call-table';
import { Press } from './press-argument';

/** The user's choice for a site where the reader opens automatically. */
const OPENING_CHANGES = ['not-this-page', 'this-page', 'not-this-site'] as const;

/** The calls about sites where the reader opens automatically. Each is about the site or page it comes from. */
export const OPENING_CALLS = {
  /** Opens the reader if its site has a rule, the page is not left out, and the page is an article. */
  openHere: defineCall<void>()({
    from: 'reader',
    effect: 'opens the reader over this page, if the user asked for its site',
    perMinute: 20,
    argument: v.optional(v.null()),
  }),
  /**
   * Asks for the permission for this site, and adds its rule. Returns `settings` if the browser can ask only in a page
   * of the extension: the settings page opens instead.
   */
  openOnSiteHere: defineCall<'on' | 'refused' | 'settings'>()({
    from: 'reader',
    effect: 'asks for the permission for this site and adds its rule, after a press',
    perMinute: 4,
    argument: Press,
  }),
  /** Leaves this page out, no longer leaves it out, or removes the rule of this site. */
  changeOpeningHere: defineCall<void>()({
    from: 'reader',
    effect: 'changes or removes the rule of this site',
    perMinute: 12,
    argument: v.picklist(OPENING_CHANGES),
  }),
} as const;

/** The calls as functions. */
export type OpeningCalls = CallsOf<typeof OPENING_CALLS>;
