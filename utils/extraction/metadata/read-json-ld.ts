import { decodeText } from './decode-text';

/** An article in a page's structured data. Lists are in the page's order; texts are as printed. */
export interface StructuredArticle {
  headline: string | null;
  alternativeHeadline: string | null;
  description: string | null;
  authors: string[];
  /** Authors that are not persons: agencies, the publisher. */
  organisations: string[];
  publisher: string | null;
  published: string | null;
  modified: string | null;
  language: string | null;
  /** Absolute or relative addresses of the article's pictures. */
  pictures: string[];
  /** The article's text, without markup; often truncated. */
  body: string | null;
  /** Whether the page declares that the article, or a part of it, is not free. */
  isWithheld: boolean;
  /** The words of the whole article, as the page states them; 0 if it does not. */
  wordCount: number;
  /** What the recipes of the page are made of, one line each. */
  ingredients: string[];
}

type JsonObject = Record<string, unknown>;

const ARTICLE_TYPE =
  /(?:Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|Review|Recipe)$/;
/** More than an article has fields, so that a recipe only wins if there is nothing else. */
const RECIPE_PENALTY = 100;
const DEEPEST = 12;
/** Blocks, articles and names beyond these numbers are ignored: a page with more is a list. */
const MAX_BLOCKS = 200;
const MAX_ARTICLES = 200;
const MAX_NAMES = 200;
/** A longer block is data of a program, and a longer text is compared only by its beginning. Characters. */
const LONGEST_BLOCK = 3_000_000;
const LONGEST_BODY = 300_000;

/**
 * Finds the schema.org article in the page's JSON-LD. Searches graphs, arrays and nested main entities, and accepts
 * several types. Of several articles the one with the most fields wins; a recipe only if there is nothing else. Null if
 * there is none. Ignores blocks that are not valid JSON even after raw line breaks are repaired.
 *
 * Sources: https://schema.org/Article, https://schema.org/Recipe
 */
export function readJsonLd(document: Document): StructuredArticle | null {
  const articles: StructuredArticle[] = [];
  const pictures = new Map<string, string[]>();
  const scripts = [...document.querySelectorAll('script[type*="ld+json" i]')];
  for (const { textContent: source } of scripts.slice(0, MAX_BLOCKS)) {
    if (!source || source.length >= LONGEST_BLOCK) continue;
    const value = parseLeniently(source);
    collectArticles(value, articles, 0);
    for (const node of isJsonObject(value) ? listOf(value['@graph']) : []) {
      const id = isJsonObject(node) ? textOfValue(node['@id']) : null;
      if (id && isJsonObject(node)) pictures.set(id, addressesOf({ ...node, '@id': null }));
    }
  }
  for (const article of articles) {
    article.pictures = article.pictures.flatMap((one) => pictures.get(one) ?? withoutFragment(one));
  }
  const ingredients = articles.flatMap((article) => article.ingredients);
  const [best] = articles.sort((one, other) => countFilled(other) - countFilled(one));
  return best ? { ...best, ingredients } : null;
}

/** A reference to a part of a page is not the address of a picture. */
const withoutFragment = (address: string): string[] => (/#[\w/-]+$/.test(address) ? [] : [address]);

/** Old pages hide scripts from older browsers in comments and character data. */
const COMMENT_START =
  /^(?:<!--|\/\*\s{0,9}<!\[CDATA\[\s{0,9}\*\/|<!\[CDATA\[|\/\/\s{0,9}<!\[CDATA\[)/;
const COMMENT_END = /(?:-->|\/\*\s{0,9}\]\]>\s{0,9}\*\/|\/\/\s{0,9}\]\]>|\]\]>)(?:\s{0,9};)?$/;
const LONGEST_COMMENT_END = 60;

/** Parses JSON, after repairing the usual errors if needed. Null if it is still invalid. */
export function parseLeniently(source: string): unknown {
  const whole = source.trim();
  const end = whole.slice(-LONGEST_COMMENT_END);
  const text = (whole.slice(0, -LONGEST_COMMENT_END) + end.replace(COMMENT_END, '')).replace(
    COMMENT_START,
    '',
  );
  for (const attempt of [text, repairJson(text)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt repairs more; after the last one the block is ignored.
    }
  }
  return null;
}

/** Repairs raw line breaks and tabs in strings, and commas before a closing bracket: common errors in templates. */
function repairJson(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this replaces control characters.
  return text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*(?=[}\]])/g, '');
}

function collectArticles(value: unknown, found: StructuredArticle[], depth: number): void {
  if (depth > DEEPEST || found.length >= MAX_ARTICLES) return;
  if (Array.isArray(value)) {
    for (const item of value) collectArticles(item, found, depth + 1);
    return;
  }
  if (!isJsonObject(value)) return;
  if (typesOf(value).some((type) => ARTICLE_TYPE.test(type))) {
    found.push(toArticle(value));
    return;
  }
  for (const key of [
    '@graph',
    'mainEntity',
    'mainEntityOfPage',
    'hasPart',
    'itemListElement',
    'item',
  ]) {
    collectArticles(value[key], found, depth + 1);
  }
}

function toArticle(node: JsonObject): StructuredArticle {
  return {
    headline: textOfValue(node['headline']) ?? textOfValue(node['name']),
    alternativeHeadline: textOfValue(node['alternativeHeadline']),
    description: textOfValue(node['description']),
    authors: namesOf(node['author']).concat(node['author'] ? [] : namesOf(node['creator'])),
    organisations: namesOf(firstOf(node['author']).filter(isOrganisation)),
    publisher: namesOf(node['publisher'])[0] ?? null,
    published: textOfValue(node['datePublished']) ?? textOfValue(node['dateCreated']),
    modified: textOfValue(node['dateModified']),
    language: textOfValue(node['inLanguage']),
    pictures: addressesOf(node['image']).concat(addressesOf(node['thumbnailUrl'])),
    body: textOfValue(node['articleBody'], LONGEST_BODY),
    isWithheld: [node, ...listOf(node['hasPart']).slice(0, MAX_NAMES)].some(isWithheld),
    wordCount: Number(node['wordCount']) || 0,
    ingredients: namesOf(node['recipeIngredient']),
  };
}

function countFilled({ organisations: _, ingredients, ...rest }: StructuredArticle): number {
  // Only texts and lists have a length; dates are texts.
  const filled = Object.values(rest).filter((value) => Object(value).length > 0).length;
  return ingredients.length > 0 ? filled - RECIPE_PENALTY : filled;
}

/** `false` is also written as a text, in any case, and as an address. */
const isWithheld = (value: unknown): boolean =>
  isJsonObject(value) && /false$/i.test(String(value['isAccessibleForFree']));

const isOrganisation = (value: unknown): boolean =>
  isJsonObject(value) && typesOf(value).some((type) => type.endsWith('Organization'));

function typesOf(node: JsonObject): string[] {
  return listOf(node['@type']).filter((type) => typeof type === 'string');
}

/** Returns the text of a value, or of the first or only value in it. */
function textOfValue(value: unknown, most?: number): string | null {
  let inner = value;
  for (let depth = 0; depth < DEEPEST && typeof inner === 'object' && inner !== null; depth++) {
    inner = isJsonObject(inner) ? (inner['@value'] ?? inner['name']) : Reflect.get(inner, 0);
  }
  return typeof inner === 'string' && inner.trim() ? decodeText(inner, most) || null : null;
}

function namesOf(value: unknown, depth = 0): string[] {
  if (depth > DEEPEST) return [];
  return firstOf(value).flatMap((item) =>
    isJsonObject(item)
      ? firstOf(item['name']).flatMap((name) => namesOf(name, depth + 1))
      : (textOfValue(item) ?? []),
  );
}

function addressesOf(value: unknown, depth = 0): string[] {
  if (depth > DEEPEST) return [];
  return firstOf(value).flatMap((item) =>
    isJsonObject(item)
      ? addressesOf(item['url'] ?? item['contentUrl'] ?? item['@id'], depth + 1)
      : (textOfValue(item) ?? []),
  );
}

const firstOf = (value: unknown): unknown[] => listOf(value).slice(0, MAX_NAMES);

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Whether a parsed value is an object with named fields. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
