import type { Block } from '../blocks/block';
import { isStoryParagraph } from '../blocks/story-paragraph';
import { TOPICS } from './furniture-reason';
import { isAboutAuthor } from './is-about-author';

/** Longer texts are neither labels nor rules. Characters. */
const LONGEST_LINE = 300;
/** How many blocks at the end are examined. */
const LONGEST_ENDING = 12;

/** The rules of a site about comments and opinions, and how its pages end. */
const SITE_LINE =
  /\bviews expressed\b.{0,120}\bnot\b|^(?:both )?comments (?:and pings )?are (?:currently )?closed\b|^this site uses akismet\b|^by (?:posting|submitting|commenting)\b.{0,60}\byou\b|^(?:leave a reply|(?:reader )?comments?|kommentare|commentaires|comentarios|commenti|reacties|kommentarer|отзывы|комментарии|コメント|댓글|评论)$|^(?:sharing is caring|share this (?:story|article|post)\b|pin (?:it|me|this)\b|rating: \d|for (?:the latest|more|breaking) (?:stories|news)\b.{0,60}\b(?:download|follow|subscribe|sign up)\b|enjoy(?:ed)? (?:this|the) (?:post|article)|if you (?:liked|enjoyed) (?:this|my|our) (?:post|article|story)|this slideshow requires javascript|follow (?:me|him|her|them|us) (?:on|at|@)|(?:have|got) a tip\b|reach the (?:author|reporter|writer)s?\b|(?:previous|next|recent|popular) (?:articles?|posts?|stor(?:y|ies))(?=$|\s?[:»>])|popular (?:this week|now)$|(?:was|did you find) this (?:article|page|post|information) (?:helpful|useful)\?|war (?:dieser|diese|der) \S{3,20} hilfreich\?|cet article vous a[- ]t[- ]il été utile|¿te (?:ha sido|fue|resultó) útil|(?:yes|ja|oui|sí) ?\/? ?(?:no|nein|non)$|what to read next\b|you (?:may|might) (?:also like\b|like(?: these\b|[\s.:…]*$))|você pode gostar\b)/i;

/** Asks for money, in the middle of a paragraph too. */
const PLEA =
  /\bconsider (?:making a donation|donating|becoming a (?:member|subscriber|patron)|subscribing)\b|\b(?:contribute to|donate to|help|support) (?:us|our|my|independent)\b.{0,60}\b(?:blog|channel|journalism|podcast|reporting|site|work)\b|\b(?:ihr|dein)er (?:spende|unterstützung)\b/i;

/** What stands before the name in the biography of an author: "About the author: Ada Brook is …". */
const BEFORE_NAME = /^(?:about (?:the )?authors?\W+|(?:author|by|von|über)\W+|(?:dr|prof)\.?\s)+/i;

/**
 * Returns for each block of the body why it belongs to the site's ending of a page rather than to the article: tags,
 * rules for comments, labels of other stories, biographies of its authors. Null for all others. Examines only what
 * follows the last running text, because the same words may begin a paragraph of the text itself.
 */
export function readEndingReasons(
  kept: readonly Block[],
  authors: readonly string[],
): (string | null)[] {
  const isBiography = ({ kind, text }: Block) =>
    kind === 'paragraph' &&
    authors.some((name) => isAboutAuthor(text.replace(BEFORE_NAME, ''), name));
  const reasons = kept.map((): string | null => null);
  const first = Math.max(1, kept.length - LONGEST_ENDING);
  for (let at = kept.length - 1; at >= first; at--) {
    const block = kept[at];
    if (!block) break;
    reasons[at] = endingReason(block) ?? (isBiography(block) ? 'about the author' : null);
    if (reasons[at] === null && isStoryParagraph(block)) break;
  }
  return reasons;
}

function endingReason({ kind, text }: Block): string | null {
  if ((kind !== 'paragraph' && kind !== 'heading') || text.length > LONGEST_LINE) return null;
  if (TOPICS.test(text)) return 'tags';
  if (PLEA.test(text)) return 'a plea';
  return SITE_LINE.test(text) ? 'a line of the site' : null;
}
