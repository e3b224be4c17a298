import type { Block } from '../blocks/block';
import { weighBlocks } from '../blocks/text-block';
import { isMembersNotice } from '../partial/members-notices';
import { SENTENCE_END } from '../text/sentence-end';
import { isBareRelatedText } from './furniture-reason';
import { isPlatformLine } from './platform-lines';

/** Longer texts are no notices. Characters. */
const LONGEST_NOTICE = 400;
/** Longer texts only mention comments or a live blog. Characters. */
const LONGEST_LINE = 160;

/** Names of channels. */
const CHANNEL =
  'whatsapp|telegram|twitter|facebook|instagram|linkedin|bluesky|youtube|tiktok|google[ -](?:news|discover)';
/** Offers a newsletter or another channel of the site to the reader. A text about newsletters only mentions them. */
const CHANNELS = [
  /\b(?:your|our|unser|votre|notre|nuestr[oa]|nostr[oa]) (?:[\w-]+ ){0,3}newsletters?\b.{0,160}\b(?:inbox|postfach|boîte mail|bandeja|casella)\b|\bnewsletters?\b.{0,160}\b(?:your|ihre?[mn]?|deine?[mn]?|votre|tu|tua) (?:[\w-]+ )?(?:inbox|postfach|boîte mail|bandeja|casella)\b|\b(?:signing up|subscribing) (?:to|for) our\b.{0,40}\bnewsletter/i,
  new RegExp(
    `^(?:(?:please )?follow [^.!?]{1,50} on|folgen sie|folge|folgst du|suivez(?:-nous|[ -]notre|[ -]nos)|retrouvez(?:-nous|[ -]notre|[ -]nos)|síguenos|seguici|siga(?:-nos|[ -]nossos?)|volg ons|følg o[sn]s|följ oss)(?=[\\s,]).{0,60}\\b(?:${CHANNEL})\\b`,
    'i',
  ),
  /^(?:sign up|subscribe|join)\b.{0,60}\bnewsletters?\b|^sie können sich jederzeit (?:wieder )?abmelden/i,
  /(?:^|[.:!?] )(?:jetzt )?abonnier(?:e|en sie|t)\b.{0,30}\b(?:whatsapp|telegram|newsletter)/i,
];

/** Asks for money, for comments or for tips. */
const PLEAS = [
  /^(?:donate|support (?:us|our (?:work|journalism|reporting))|please (?:consider )?(?:donat|support)\w*|help us (?:keep|continue|stay))\b|^(?:this (?:story|article|reporting|site)|we|our \w+) (?:is|are) funded by (?:our )?readers\b|^your (?:donation|gift) (?:helps|supports|makes|keeps)\b/i,
  /^(?:unterstütz(?:en sie|e|t) (?:uns|unsere)|spenden sie|spende jetzt|soutenez(?:-nous| notre)|faites un don|apoya (?:a |nuestro)|haz (?:una donación|un donativo)|sostieni(?:ci| il nostro)|apoie o nosso|steun ons|støtt oss|stöd oss)(?=$|[\s!.,])/i,
  /^(?:join the (?:conversation|discussion)|have your say|(?:leave|post|add|write) a (?:comment|reply)|(?:view|show|load|read) (?:all )?(?:\d+ )?comments|\d+ comments?$|schreib\w* (?:uns |sie uns )?(?:deine|eure|ihre) meinung|diskutieren sie mit|laissez un commentaire|deja (?:un|tu) comentario|lascia un commento)/i,
  /^(?:(?:do you )?have|got) (?:a|any) (?:news |story |confidential )?(?:tips?|story)\b.{0,120}\b(?:contact|e-?mail|let us know|send|reach|get in touch)\b/i,
];

/** Says that the site earns money with links. */
const COMMISSION =
  /\b(?:we|i|us|our (?:site|team|partners)) (?:may |might |can |will |could )?(?:also )?(?:earn|receive|get|make)s?\b.{0,40}\bcommissions?\b|\bas an? \w+ (?:associate|affiliate)\b.{0,30}\bearn\b|\baffiliate[- ]links?\b.{0,200}\bprovision\b|\bliens? affiliés?\b.{0,200}\bcommission/i;

/** What the links lead to. Without it, a text only mentions a commission. */
const PURCHASE =
  /\b(?:(?:affiliate )?links?|buy|purchases?|purchasing|products?|shop|provision|liens?)\b/i;

/** Labels above tables of contents, and above links to other stories that `isBareRelatedText` does not match. */
const LABELS =
  /^(?:para saber más|taip pat skaitykite|čtěte také|olvassa el|citește și|table of contents?|inhaltsverzeichnis|table des matières|tabla de contenidos?|índice de contenidos?|indice dei contenuti|inhoudsopgave|innehållsförteckning|目次|目录|목차)\s*[:：]?$/i;
/** The label above an advertisement, with its dashes: "- Anzeige -". */
const AD_LABEL = /^[\s–—-]*(?:anzeige|werbung|reklama|реклама)[\s–—:-]*$/i;
const ADVERTISEMENT = /^(?:advertisement|anzeige|publicité|publicidad)\s*[:：]\s/i;
/** A paragraph with nothing but a point, which some editors need to make space. */
const SPACER = /^[.,:;|_·]$/;
/** When the page was published: a label, then the beginning of a date. */
const DATED =
  /^(?:(?:last |zuletzt |sist )?(?:updated|published|modified|reviewed|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publisert|oppdatert|publicerad|uppdaterad)|stand|입력|수정|公開日|更新日)(?: (?:on|am|le|el|il|op))?\s?[:：]?\s(?:[^\s\d]{3,10}[.,]? )?\d/i;
/** A line with more words has other content. */
const MAX_WORDS_OF_DATE = 9;
const LONGEST_DATE = 80;

/** The end of a sentence that leads the reader to the reports of the day. */
const LIVE_BLOG =
  /\b(?:lesen|finden|verfolgen|read|follow|see)\b.{0,80}\b(?:unser(?:em|er|en)?|our|im|in) (?:live-?(?:blog|ticker)|news-?(?:blog|ticker)|live updates)(?: (?:lesen|finden sie|hier|here))?\s*[:.]?$/i;
/** The text in place of a player that needs consent. */
const WITHOUT_CONSENT =
  /^(?:extern(?:al|er|e) (?:content|inhalt|inhoud)|contenu externe|contenido externo|contenuto esterno)\b.{0,20}\b(?:not available|unavailable|blocked|nicht (?:verfügbar|geladen)|blockiert|indisponible|bloqu|no disponible|non disponibile|geblokkeerd)|\b(?:privacy|cookie|consent|privatsphäre|datenschutz)(?:[- ]| )?(?:settings|preferences|einstellungen)\b.{0,80}\b(?:prevent|block|enable|allow|verhinder|aktivier|erlaub)/i;
const PLACEHOLDER =
  /^(?:(?:skip past|after) newsletter promotion|placeholder(?: (?:image|text))?(?:[ -]?\d+)?|image placeholder|link zum \S+-inhalt)$/i;

/** A pointer at the beginning of a line with a link: ">> The tables of the year". */
const POINTER = /^(?:>>|»|›|➤|►|▶|→|➜|👉)/u;
const MAX_LINK_SHARE_OF_TEXT = 0.2;

/** Shorter entries are the names of sites or persons, not headlines. Characters. */
const SHORTEST_HEADLINE = 40;
const LABEL = /^[^.]{2,60}[:：|>»→?!]$/u;

const REQUEST = 'asks to register';

/** Returns for each block of the body why its own words are a notice of the site; null if they are not. */
export const readSiteNotices = (kept: readonly Block[]): (string | null)[] =>
  kept.map(siteNoticeReason);

/** What members get is no longer. Latin characters. */
const LONGEST_OFFER = 1_000;

/**
 * Adds the blocks after a request to register that are not sentences, such as the list of what members get. Adds none
 * of them if they are long: verse, or a story set as a list, may follow such a request too.
 */
export function addBelowRequests(
  kept: readonly Block[],
  notices: readonly (string | null)[],
): (string | null)[] {
  const reasons = kept.map((_block, at) => notices[at] ?? null);
  for (const [at, notice] of notices.entries()) {
    if (notice !== REQUEST) continue;
    const start = at + 1;
    const offer = kept.slice(start, findEndOfOffer(kept, notices, start));
    if (weighBlocks(offer) > LONGEST_OFFER) continue;
    for (const after of offer.keys()) reasons[start + after] ??= 'below a request to register';
  }
  return reasons;
}

/** Returns the index after the blocks from `start` that are neither sentences nor another request. */
function findEndOfOffer(
  kept: readonly Block[],
  notices: readonly (string | null)[],
  start: number,
): number {
  let end = start;
  while (isOffered(kept[end], notices[end])) end += 1;
  return end;
}

const isOffered = (block: Block | undefined, notice: string | null | undefined): boolean =>
  block !== undefined && notice !== REQUEST && isNoSentence(block);

const isNoSentence = ({ kind, text }: Block): boolean =>
  kind === 'list' || (kind === 'paragraph' && !SENTENCE_END.test(text) && !isQuoted(text));

const isQuoted = (text: string): boolean => /^[“"'‘«»「–—-]/u.test(text);

/**
 * Returns why a block is a notice of the site rather than part of the article; null if it is not. Not one of the
 * judge's features, unlike `furnitureReason`: the judge need not be trained again after a change.
 */
function siteNoticeReason(block: Block): string | null {
  const { kind, text } = block;
  if (kind === 'list') return isListOfLabelledLinks(block) ? 'a list of links' : null;
  if (kind === 'figure') return isNewsletterBox(block) ? 'asks to subscribe' : null;
  if ((kind !== 'paragraph' && kind !== 'heading') || text.length > LONGEST_NOTICE) return null;
  if (isMembersNotice(text)) return REQUEST;
  if (isBareRelatedText(text) || LABELS.test(text) || AD_LABEL.test(text)) return 'a label';
  if (CHANNELS.some((one) => one.test(text))) return 'asks to subscribe';
  if (WITHOUT_CONSENT.test(text)) return 'a label';
  if (isPlatformLine(text)) return 'a line of the site';
  if (kind === 'heading') return null;
  if (SPACER.test(text)) return 'empty';
  if (COMMISSION.test(text) && PURCHASE.test(text) && !isQuoted(text))
    return 'how the site earns money';
  if (PLEAS.some((one) => one.test(text))) return 'a plea';
  if (PLACEHOLDER.test(text) || ADVERTISEMENT.test(text)) return 'a label';
  if (isDateOfPage(text)) return 'the date';
  if (text.length >= LONGEST_LINE) return null;
  const isPointer = POINTER.test(text) && block.linkDensity > MAX_LINK_SHARE_OF_TEXT;
  return isPointer || LIVE_BLOG.test(text) ? 'leads to another story' : null;
}

/** Whether a figure has no picture but an offer of a newsletter. */
const isNewsletterBox = ({ element, text }: Block): boolean =>
  /\b(?:newsletter promotion|sign up (?:to|for)\b.{0,80}\bnewsletter)\b/i.test(text) &&
  !element.querySelector('img');

/** Whether a line is the date of the page: a label and a date with day and year. */
export function isDateOfPage(text: string): boolean {
  const [date = ''] = text.split(' • ');
  return (
    text.length < LONGEST_DATE &&
    DATED.test(date) &&
    /\b(?:19|20)\d{2}\b/.test(date) &&
    /(?<!\d)\d{1,2}(?!\d)/.test(date) &&
    date.split(' ').length <= MAX_WORDS_OF_DATE
  );
}

/** Whether every entry of a list is a label and the headline of another story: "Warning: <a>The boats are late</a>". */
function isListOfLabelledLinks({ element, linkDensity }: Block): boolean {
  if (linkDensity < 0.5) return false;
  const items = [...element.children];
  return items.length > 0 && items.every(isLabelAndHeadline);
}

function isLabelAndHeadline(item: Element): boolean {
  const links = item.querySelectorAll('a');
  const [link] = links;
  if (!link || links.length > 1) return false;
  const [text, linked] = [item, link].map((one) => (one.textContent ?? '').trim());
  if (!text || !linked || text.length < SHORTEST_HEADLINE || !text.endsWith(linked)) return false;
  return LABEL.test(text.slice(0, -linked.length).trim());
}
