import { textOf } from '@/utils/article/text/squeeze-text';
import type { Block } from '../blocks/block';
import { isEntry } from '../blocks/block-grammar';
import { namesAround } from '../blocks/names-around';
import { CREDIT_LABEL } from '../pictures/caption-grammar';
import { isControlText } from '../pictures/is-caption-text';
import { SENTENCE_END } from '../text/sentence-end';

/** An e-mail address anywhere in a line. */
const EMAIL_LINE = /[\w.+-]+@[\w-]+\.[\w.]{2,}/;
/** A copyright sign or word at the beginning, or a reservation of rights anywhere. */
const COPYRIGHT_LINE =
  /^(?:©|\(c\)|ⓒ|copyright\b|저작권자)|무단\s*전재|재배포\s*금지|all rights reserved/i;
/** A whole line that labels an advertisement or a control of the page. */
const LABEL_LINE =
  /^(?:advertisement|(?:article|story) continues below|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|annonse|annons|reklam|광고|広告|广告|share(?: this(?: (?:article|story|post|page))?)?|filed under|(?:related )?tags|schlagw(?:orte|örter)|etiquetas|(?:story )?by|teilen|partager|compartir|read more|mehr lesen|weiterlesen|(?:in|on) this (?:article|post|page|guide)|jump to|close|x close|go top|loading|(?:text|font) size|\d+ ?(?:\/|of|von|de|sur|di|van|из) ?\d+)\s*:?$/i;
/** The beginning of a line with the topics of the article. */
export const TOPICS =
  /^(?:topics?|tag(?:s|ged(?: as| with)?)?|(?:fil|post)ed (?:under|in)|themen|schlagw[oö]rte?r?|mots[- ]clés|etiquetas|temas|т[еэ]ги|темы|рубрики?|категори[яи]|kategorien?|categor(?:y|ie|ies|i[sz]ed|[ií]as?)|catégories?|trefwoorden|emneord|nyckelord|标签|標籤|分[类類]|カテゴリー?|キーワード|タグ|태그)\s*[:：]/i;
/** The beginning, in many languages, of a line or a heading for other stories. */
const RELATED =
  /^[\s【[▶>»]*(?:related|more (?:on|from|like|stories|about)\b|read (?:more|next|also)|also read|see also|you (?:may|might) (?:also )?like|recommended|most (?:read|popular)|trending|latest (?:news|stories)|mehr (?:zum thema|themen|zu|aus|über)\b|auch interessant|das könnte (?:sie|dich)|lesen sie|lies auch|häufig gelesen|meist ?gelesen|weitere (?:artikel|themen|nachrichten|meldungen)|passend zum thema|ähnliche (?:beiträge|artikel|themen)|(?:vorheriger|nächster) beitrag|zum artikel|siehe auch|à lire|lire aussi|lisez aussi|sur le même (?:sujet|thème)|articles? (?:liés|associés|similaires)|(?:not[ií]cias?|art[ií]\w{3,6}|conte[\wú]{3,6}) relacionad[ao]s?|te puede interesar|también te puede|le(?:a|er?) también|leer más|más noticias|leggi anche|potrebbe interessarti|leia (?:também|mais)|veja também|lees (?:ook|meer)|meer over\b|les (?:også|mer)|mer om\b|läs (?:också|mer)|læs også|lue myös|czytaj (?:także|też|również)|zobacz (?:także|też|również)|читайте также|читайте також|(?:(?:новости|статьи|материалы|ещё|еще) )?по теме\s?[:：]|похожие (?:новости|статьи|материалы)|ilgili haberler|関連|おすすめ|あわせて読みたい|관련\s*(?:기사|뉴스)|추천\s*(?:기사|뉴스)|많이 본|相关|关联|推荐|延伸阅读|اقرأ أيض)/i;
/** A line that asks to subscribe to a newsletter or to follow the site elsewhere. */
const SUBSCRIBE_LINE =
  /(?:sign up|subscribe|abonnier\w*|anmelden|bestell\w*|abonnez|inscrivez|suscr[ií]b\w*|inscreva|assine|iscriviti|meld je|prenumerera).{0,80}newsletter|newsletter.{0,80}(?:sign up|subscribe|abonnieren|anmelden|bestellen)|^(?:sign up|subscribe|register|join|get|follow|download|click here to get)\b.{0,80}\b(?:newsletters?|your inbox|briefing|daily e-?mail|whatsapp|telegram|twitter|facebook|instagram|apps?)\b/i;
/** The counter and the address line that old pages end with. */
const COUNTER_LINE =
  /\b(?:visitor (?:number|no\.?|#)|visitors since|besucher (?:nr\.?|seit)|visiteur n°|visitante n[ºo°]|webmaster)/i;
const LONGEST_COUNTER = 120;
/** The label of a control of the text size, in pages that print it beside the date. */
const TEXT_SIZE =
  /(?:字号|字級\S{0,2}|字体大小|文字サイズ|글[자씨]\s?크기|размер шрифта|schriftgröße|taille du texte|tamaño de letra)\s?(?:[:：]|[大小中]\s)/i;
const LONGEST_CONTROLS = 120;
const LONGEST_LABEL = 60;

/** What may follow the words of a label before its colon or ellipsis. */
const REST_OF_LABEL =
  /^(?: (?:stories|articles|posts|content|links|reading|auch|aussi)|記事|ニュース|阅读)?\s*(?:[:：…]|\.\.\.)?$/i;

/** Whether a text begins like a label for other stories. */
export const isRelatedText = (text: string): boolean => RELATED.test(text);

/** Whether a text is only a label for other stories. */
export function isBareRelatedText(text: string): boolean {
  const [label] = RELATED.exec(text) ?? [];
  return label !== undefined && REST_OF_LABEL.test(text.slice(label.length));
}

/** Whether a short line is a label for other stories. */
export function isRelatedLabel({ kind, text }: Block): boolean {
  if (kind !== 'heading' && kind !== 'paragraph') return false;
  if (text.length > LONGEST_LABEL) return false;
  return isBareRelatedText(text) || (RELATED.test(text) && !/[.!?]$/.test(text));
}

/** A shorter sentence that is a link may name another story. Characters. */
const SHORTEST_LINKED_SENTENCE = 100;

/** Whether a text is a sentence of the article even if all of it is a link: headlines have no full stop. */
export const isLinkedSentence = (text: string): boolean =>
  text.length >= SHORTEST_LINKED_SENTENCE && SENTENCE_END.test(text) && !RELATED.test(text);

/** Returns why a line of the body is not part of the article; null if it is. Examines only the line itself. */
export function furnitureReason(block: Block): string | null {
  const { kind, text, linkDensity, element } = block;
  if (kind === 'figure') return linkDensity > 0.5 ? 'leads to another story' : null;
  if (!text) return element.querySelector('img') || kind === 'rule' ? null : 'empty';
  if (text.length < LONGEST_CONTROLS && TEXT_SIZE.test(text)) return 'a label';
  if (isEmptyFold(block)) return 'a heading without content';
  if (LABEL_LINE.test(text)) return 'a label';
  if (kind === 'paragraph' && isControlText(text)) return 'a label';
  if (text.length < 120 && EMAIL_LINE.test(text)) return 'an e-mail line';
  if (text.length < 250 && COPYRIGHT_LINE.test(text)) return 'a copyright line';
  if (kind === 'list' && linkDensity > 0.8) return 'a list of links';
  if (kind !== 'paragraph') return null;
  if (text.length < LONGEST_COUNTER && COUNTER_LINE.test(text)) return 'a line of the site';
  if (text.length < 80 && linkDensity === 0 && CREDIT_LABEL.test(text) && /[:：=©]/.test(text))
    return 'a credit without a picture';
  if (isPlayersLabel(block)) return 'a label';
  if (isNamedCaption(block)) return 'a caption without its picture';
  if (text.length < 300 && SUBSCRIBE_LINE.test(text)) return 'asks to subscribe';
  if (linkDensity > 0.5 && TOPICS.test(text)) return 'a label';
  if (linkDensity > 0.9 && text.length < 200 && !isLinkedSentence(text)) return 'only a link';
  if (linkDensity > 0.4 && (RELATED.test(text) || isLabelAndLink(element)))
    return 'leads to another story';
  return null;
}

/** Whether a `<details>` has nothing left but its summary. */
const isEmptyFold = ({ element, text }: Block): boolean =>
  element.localName === 'details' &&
  !element.querySelector('img') &&
  text === textOf(element.querySelector('summary'));

const CAPTION_WORD = /(?:^|[\s_-]|[a-z])caption(?:$|[\s_-])/i;

function isNamedCaption({ element, path, text }: Block): boolean {
  const names = [element, ...path.slice(0, 1)].map((one) => one.getAttribute('class') ?? '');
  if (text.length >= 600 || !names.some((name) => CAPTION_WORD.test(name))) return false;
  return !path.some(
    (outer) =>
      outer.localName === 'figure' &&
      // The caption of a gallery is no picture's own.
      (isEntry(outer) || outer.querySelector('figure') !== null),
  );
}

const PLAYER_NAME = /(?:^|[\s_-])(?:video|audio|media)?player(?:$|[\s_-])/i;
/** A longer line near a player describes what it plays. Characters. */
const LONGEST_PLAYER_LABEL = 100;

/** Whether a line labels the controls of a player, for screen readers: "Start video, stop with Escape". */
function isPlayersLabel(block: Block): boolean {
  if (block.text.length >= LONGEST_PLAYER_LABEL) return false;
  return namesAround(block).some((name) => PLAYER_NAME.test(name));
}

const LABEL_BEFORE_LINK = /^[^.!?]{2,40}[:：|>»→]\s*$/u;
/** An address, which is no headline. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
/** The label of the page's own address. */
const OWN_ADDRESS = /^本文|\b(?:this|perma|short ?)link\b|\bcopy\b/i;
const SOURCE_LABEL = /^(?:links?\s?[:：]|source|quelle|fuente|fonte|kilde|출처|出典)/i;

/**
 * Whether a line is a label and a link: "See the whole story: <a>The ferries are back</a>". A link whose text is an
 * address is a reference.
 */
function isLabelAndLink(paragraph: Element): boolean {
  const links = paragraph.querySelectorAll('a');
  const [link] = links;
  if (!link || links.length > 1) return false;
  const text = paragraph.textContent ?? '';
  const linked = link.textContent ?? '';
  const at = text.indexOf(linked);
  const label = text.slice(0, at).trim();
  const rest = text.slice(at + linked.length).trim();
  if (ADDRESS.test(linked.trim()) && !OWN_ADDRESS.test(label)) return false;
  return rest.length < 2 && LABEL_BEFORE_LINK.test(label) && !SOURCE_LABEL.test(label);
}
