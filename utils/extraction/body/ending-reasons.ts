import type { Block } from '../blocks/block';
import { isRunningText } from './header-zone';

/** Longer texts are no labels or rules. Characters. */
const LONGEST_LINE = 300;
/** How many blocks at the end are examined. */
const LONGEST_ENDING = 12;

const FILED =
  /^(?:filed (?:under|in)|posted in|tags?|tagged|categor(?:y|ies|i[sz]ed)|schlagw[oö]rte?r?|schlagworte|themen|etiquetas|mots[- ]clés|trefwoorden|emneord|nyckelord|标签|태그|タグ|キーワード)\s*[:：]/i;
/** The rules of a site about comments and opinions. */
const SITE_RULES =
  /\bviews expressed\b.{0,120}\bnot\b|^this site uses akismet\b|^by (?:posting|submitting|commenting)\b.{0,60}\byou\b|^(?:leave a reply|comments?(?: are closed\.?)?|kommentare|commentaires|comentarios|commenti|reacties|kommentarer|отзывы|комментарии|コメント|댓글|评论)$/i;
const SIGN_OFF =
  /^(?:sharing is caring|pin (?:it|me|this)\b|enjoy(?:ed)? (?:this|the) (?:post|article)|if you (?:liked|enjoyed) (?:this|my|our) (?:post|article|story)|this slideshow requires javascript|follow (?:me|him|her|them|us) (?:on|at|@)|(?:have|got) a tip\b|reach the (?:author|reporter|writer)s?\b|(?:previous|next|recent|popular) (?:articles?|posts?|stor(?:y|ies))(?=$|\s?[:»>])|popular (?:this week|now)$|what to read next\b|you (?:may|might) (?:also like\b|like(?: these\b|[\s.:…]*$))|você pode gostar\b)/i;

/**
 * Returns for each block of the body why it belongs to the site's ending of a page rather than to the article: tags, rules
 * for comments, labels of other stories. Null for all others. Examines only what follows the last running text, because
 * the same words may begin a paragraph of the text itself.
 */
export function readEndingReasons(kept: readonly Block[]): (string | null)[] {
  const reasons = kept.map((): string | null => null);
  const first = Math.max(1, kept.length - LONGEST_ENDING);
  for (let at = kept.length - 1; at >= first; at--) {
    const block = kept[at];
    if (!block) break;
    reasons[at] = endingReason(block);
    if (reasons[at] === null && isRunningText(block)) break;
  }
  return reasons;
}

function endingReason({ kind, text }: Block): string | null {
  if ((kind !== 'paragraph' && kind !== 'heading') || text.length > LONGEST_LINE) return null;
  if (FILED.test(text)) return 'tags';
  return SITE_RULES.test(text) || SIGN_OFF.test(text) ? 'a line of the site' : null;
}
