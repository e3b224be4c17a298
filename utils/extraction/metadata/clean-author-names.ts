import { foldText } from '@/utils/article/text/fold-text';
import { LETTER } from '@/utils/article/text/letters';
import { squeezeText } from '@/utils/article/text/squeeze-text';
import { AGENCY_NAME } from '../pictures/caption-grammar';
import { isPersonName } from './is-person-name';

/** Words before the names of authors, in many languages. Part of a pattern. */
export const AUTHOR_WORDS =
  'by|von|par|por|di|da|door|af|av|oleh|text|texte|texto|testo|tekst|teksti|โดย|بقلم';
/** Words before a sign like a colon and the names of authors. Part of a pattern. */
export const AUTHOR_LABELS =
  '(?:本[报報])?[记記]者|[責责][編编]|责任编辑|作者|撰文|(?:取材・)?文|執筆|글(?:[·/]사진)?|ผู้เขียน|كتبت?|إعداد|लेखक|penulis|yazan|muhabir|haber|tác giả';
/** The sign between such a label and a name. Part of a pattern. */
export const AFTER_LABEL = '\\s?[:：=＝/／●｜]\\s?|(?<=本[报報][记記]者)\\s?';

const OPENING = new RegExp(
  '^(?:(?:more|all|mehr|weitere|alle)\\s+(?:articles|posts|stories|artikel|beiträge)\\s+(?:by|from|von)\\s+|' +
    '(?:written|reported|posted|published|words|text|story|von|autor(?:in)?|auteur|autore|skrevet|bericht|publicado)\\s*(?:by|von|par|por|av|af)?\\s+|' +
    `(?:od|${AUTHOR_WORDS})\\s*:?\\s+|(?:${AUTHOR_LABELS})(?:${AFTER_LABEL}))`,
  'i',
);
/**
 * A label: "Interview: ", "Autor:in: ", "Wednesday 3:59 pm by ", "Ein Kommentar von ". Names contain no colon and no
 * "by", but many contain "von".
 */
const LABEL_BEFORE =
  /^(?:[^,;|]{0,40}?\b(?:by|par|por)\s+|[^,;|]{0,40}[:：=]\s*|eine?\s\S+\svon\s+)/i;
const SEPARATOR = /\s*(?:[,;|•·、，／]|\s\/{1,2}\s|(?<=[a-z])\/(?=[A-Z]))\s*/;
const CONJUNCTION = /\s(?:and|und|et|y|e|och|og|en|ja|ve|dan|with|mit|avec|&|\+)\s/;
/** The beginning of an organisation's name, which may have a conjunction in it: "Ministry of Boats and Lamps". */
const ORGANISATION = /^(?:\S+ for|(?:\S+ ){1,3}(?:of|für|voor|för|pour|para)) /i;
const ROLE =
  /\b(?:editor|reporter|correspondent|writer|staff|journalist|columnist|chief|desk|contributor|producer|founder|ceo|cto|cfo|coo|cmo|expert|specialist|consultant|strategist|manager|president|author|attorney|lawyer|reviewer|photographer|researcher|blogger|coach|certified|former|master|lead|senior|associate|officer|founding|partner|owner|\w*redakteur(?:in)?|redaktion|korrespondent|reporterin|volont[äa]r|chefred\w+|professor|director|analyst|team|newsroom|educator|representative|instructor|fellow|envoyée?|correspondante?)s?\b/i;
const NO_NAME =
  /^[+\d/]|_|@|https?:|www\.|\.(?:com|net|org)\b|^[\w-]{3,}\.[a-z]{2}$|\d{3,}|^(?:admin|staff|editorial|redaktion|news|unknown|anonymous|null|undefined|guest|none|no author|an[oó]nim[oa]|stand|von|par|por|und|and|et|作者|著者|翻訳者|編集者|источник|автор|uppdaterad|beitrag|size)$|記事|^\S+admin\S*$|^\w+(?:\.\w+){2,}$|\bcomments?\b|[ck]ommenta\w+$|^copyright|rights reserved$|\bupdated\b|\bby$|\bfull (?:bio|profile)$|^all posts$|^alle beiträge|^(?:zeige|this|zu[mr]|weitere)\s|^from:|\bmost recent stories$|^(?:follow|view|more (?:about|from|by|stories)|reading time|table of contents|categor\w*|share|print|email|contact|sponsored|posted|submitted|see|show|why|your|publicado|veröffentlicht|publiziert|facebook|twitter)\b|^(?:mon|tue|wed|thu|fri|sat|sun)(?:\w*day|\.)?$|^(?:foto|photo|image|picture|credit|bild|video|illustration|grafik|graphic)s?\b/i;
/** The name of an account: one word in small letters, longer than the initials that newspapers sign with. */
const USER_NAME = /^(?=.{6})[a-z][a-z\d.-]*$/;
/** A label in its own element, without a space before the name: "ByAda Brook", "Byby Ada Brook". */
export const GLUED_OPENING = /^By(?:by\s+)?(?=\p{Lu})/u;
/** Labels of links and dates after a name, also without a space: "Ada BrookTwitter", "Ada Brook Published". */
const LABEL_AFTER =
  /(?:(?<=\p{Ll})|\s)(?:Published|Updated|Posted|Twitter|Facebook|Instagram|LinkedIn|Follow|Biography|Bio)$|\s(?:on|am)$/u;
const REPORTER_SUFFIX =
  / ?(?:선임)?(?:기자|특파원|논설위원|객원기자|인턴기자|記者|记者)$|\s(?:編?著|監?訳|監修|編)$/;
/** An address or an account after a name: "최윤호 기자 ho@paper.test", "Ada Brook <ada@paper.test>", "Ada Brook@ada". */
const MAIL = /[(（<[]?[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}[)）>\]]?|@\w{2,30}\b/g;
const EDGES = /^[\s.:：(（"“【–—-]+|[\s:：)）】"”–—→›»-]+$|(?<!\b\w)\.{1,3}$/g;
/** "(Coastpress)", after a name. */
const ASIDE = /(?<=\S)\s*[(（][^()（）.@]*[)）]?\s*$/;
/** Labels of people who reviewed, checked or edited the article, alone or with a name: not authors. */
const OTHER_WORK =
  /^(?:(?:medically|clinically|legally|expert|technically|and)\s)*(?:fact[- ]?checked|reviewed|edited|tested|updated|approved|verified|translated|produced|illustrated|photographed|photo(?:graph)?s?(?= by\b)|geprüft|bearbeitet|übersetzt|traduit|traducido|tradotto)\b\s*(?:by|von|par|por|da)?\s*/i;
/** What follows a name after a dash, which may be a role: "ADA BROOK - Coast Writers". */
const AFTER_DASH = /\s[-–—]\s([^-–—]{1,60})$/;
/** What follows a name after a comma: "Ph.D", "MD", "CFP®". */
const CREDENTIAL =
  /^(?:(?:[A-Z]{1,5}|(?:Ph|Ed|Psy|M|D|B|J)\.?\s?[A-Z][a-z]{0,2}(?:\.\s?[A-Z])?|Jr|Sr|Esq)\.?[®™]?\s?){1,3}$/;

/** The country in the address of a publisher: "The Courier, Harrow, Germany". */
const COUNTRY =
  /^(?:germany|deutschland|austria|österreich|switzerland|schweiz|france|italy|spain|uk|usa|united (?:kingdom|states))$/i;

/** Names are short. Characters. */
const LONGEST_NAME = 60;

/**
 * Extracts a list of names from what pages give as authors: "By Ada Brook and Otto Renn, Staff Writers" gives two.
 * Leaves out addresses, the site's own name and roles; each name appears once, as first printed. When the site is named
 * with others that are not persons ("The Courier and AFP"), the whole line is one name.
 */
export function cleanAuthorNames(written: readonly string[], siteName: string): string[] {
  const site = foldText(siteName);
  const seen = new Set([site]);
  /** A post there: "Harrow Courier News Fellow". */
  const isOfSite = (name: string) => siteName !== '' && name.startsWith(`${siteName} `);
  const lines = withoutOtherWork(firstLines(written));
  return lines.flatMap((line) => {
    const whole = tidy(line);
    if (foldText(whole) === site) return [];
    const parts = withoutAddress(withoutOtherWork(splitNames(whole).map(tidy)));
    const others = parts.filter((part) => foldText(part) !== site);
    const isJoint = others.length > 0 && others.length < parts.length && !others.some(isPersonName);
    const names = isJoint ? [squeezeText(whole.replaceAll('|', ' '))] : parts;
    return names.filter((name, index) => {
      if (
        !isName(name) ||
        (index > 0 && (isTitle(name, names[0] ?? '') || isOfSite(name))) ||
        seen.has(foldText(name))
      )
        return false;
      return seen.add(foldText(name));
    });
  });
}

/** Splits at separators, and at conjunctions outside the names of organisations. */
const splitNames = (line: string): string[] =>
  line
    .split(SEPARATOR)
    .flatMap((part) => (ORGANISATION.test(part) ? [part] : part.split(CONJUNCTION)));

/** Removes the country and the place at the end of "The Courier, Harrow, Germany". */
function withoutAddress(parts: readonly string[]): readonly string[] {
  if (parts.length < 2 || !COUNTRY.test(parts.at(-1) ?? '')) return parts;
  const hasPlace = parts.length > 2 && !isPersonName(parts.at(-2) ?? '');
  return parts.slice(0, hasPlace ? -2 : -1);
}

/** More text is no list of names. Characters, of one line and of all. */
const LONGEST_LINE = 2_000;
const LONGEST_LINES = 5_000;

function firstLines(written: readonly string[]): string[] {
  const lines: string[] = [];
  let length = 0;
  for (const text of written) {
    const line = squeezeText(text.slice(0, LONGEST_LINE));
    length += line.length + 1;
    if (length > LONGEST_LINES) break;
    lines.push(line);
  }
  return lines;
}

/** Whether a text says that somebody reviewed or edited: "Reviewed by". */
export const isOtherWork = (text: string): boolean => OTHER_WORK.test(text.trim());

/** Removes parts that name reviewers and editors; a label alone refers to the next part. */
function withoutOtherWork(parts: readonly string[]): string[] {
  return parts.filter((part, index) => {
    const before = parts[index - 1] ?? '';
    return (
      !OTHER_WORK.test(part) && (before === '' || before.replace(OTHER_WORK, '').trim() !== '')
    );
  });
}

/** The paper or the edition after a name. */
const PUBLICATION = /\s(?:news|media|institute|mail|edition|radio|tv)$/i;

/**
 * Whether a part after a name is a role, a degree or a publication. An agency is an author, and so is a name in a line
 * of capitals.
 */
const isTitle = (name: string, first: string): boolean =>
  isRole(name) ||
  PUBLICATION.test(name) ||
  (CREDENTIAL.test(name) &&
    !AGENCY_NAME.test(name) &&
    !(first === first.toUpperCase() && isPersonName(first) && /\w{3} \w{3}/.test(name)));

/** Returns a line without the e-mail addresses in it. */
export const withoutMail = (line: string): string => line.replace(MAIL, '').trim();

/** Whether a name is a role: "Staff Writer". */
export const isRole = (name: string): boolean => ROLE.test(name);

const isName = (name: string): boolean =>
  name !== '' &&
  name.length <= LONGEST_NAME &&
  LETTER.test(name) &&
  !NO_NAME.test(name) &&
  !USER_NAME.test(name);

const tidy = (written: string): string =>
  squeezeText(
    withoutMail(written)
      .replace(AFTER_DASH, (whole, role: string) => (isRole(role) ? '' : whole))
      .replace(ASIDE, '')
      .replace(EDGES, '')
      .replace(GLUED_OPENING, '')
      .replace(OPENING, '')
      .replace(LABEL_BEFORE, (label) => (NO_NAME.test(label) || isOtherWork(label) ? label : ''))
      .replace(REPORTER_SUFFIX, '')
      .replace(LABEL_AFTER, '')
      .replace(EDGES, ''),
  );
