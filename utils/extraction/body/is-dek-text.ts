import { hasEastAsian } from '@/utils/article/text/east-asian';
import { WORDS } from '@/utils/article/text/letters';
import type { PageFacts } from '../metadata/read-page-facts';
import { foldText } from '../text/fold-text';

/** What stands near a headline as a dek does and is none: who wrote, when, what is sold, what a player says. */
const NO_DEK =
  /^(?:by\s+\p{Lu}|table of contents|contents$|in this article|on this page|summarize this|expert reviewed|(?:medically |fact[- ]?)?(?:reviewed|checked|written|authored|edited|posted|published|updated) (?:by|on|:)|published:|(?:last )?updated|this (?:(?:blog )?(?:post|article|story|guest post)) (?:was|is) (?:written|authored|sponsored|part)|(?:share|listen to|print|save|email|download) this\b|disclosure|advertis|sponsored|starting (?:from|at) \p{Sc}|\d+ ?min(?:ute)?s?\b.{0,12}$|skip to|jump to|sign up|subscribe|follow us|click here|copy the link|loading)|(?:affiliate (?:links?|commissions?|partners?)|may earn (?:a|an|us)\b|earn (?:a |us a )?(?:small )?commission|may pay us|(?:video|content|clip|audio) is (?:not|no longer|un)\s?available|enable (?:java)?scripts?|your browser|cookies? (?:policy|settings)|privacy policy|all rights reserved|click here|\S+@\S+\.\S+|会員登録|ログイン|マイページ|회원가입|로그인|请登录)/iu;
/** A short line that ends in a colon announces what follows it. Characters. */
const LONGEST_LABEL = 60;
/** A run of letters without a gap is a list of tags that lost its commas. Characters. */
const LONGEST_WORD = 45;
/** Shorter words are in every sentence. Letters. */
const TELLING_WORD = 5;
/** So many telling words and one of them would be the story's. */
const FEWEST_TELLING = 4;

/** Whether words can be a dek at all: not a byline, a disclosure, a label or what the site says of its author. */
export function isDekText(text: string, { authors }: PageFacts): boolean {
  if (NO_DEK.test(text) || (text.length < LONGEST_LABEL && text.endsWith(':'))) return false;
  if (text.split(' ').some((word) => word.length > LONGEST_WORD && /^[\x21-\x7e]+$/.test(word)))
    return false;
  return !authors.names.some((name) => isAboutAuthor(text, name));
}

/** "Ada Brook is a writer from …" */
function isAboutAuthor(text: string, name: string): boolean {
  const opening = [name, name.split(' ')[0] ?? name].find(
    (one) => one.length > 2 && text.startsWith(`${one} `),
  );
  return (
    opening !== undefined &&
    /^\s(?:is|was|has|writes|covers|joined|lives|works|studied|ist|schreibt|est)\b/.test(
      text.slice(opening.length),
    )
  );
}

/**
 * Whether words have nothing of the story in them: a slogan of the site, another story's teaser. `story` is the
 * headline and some of the text. False where they are too few to tell, or in a script without gaps between words.
 */
export function isOfOtherStory(text: string, story: string): boolean {
  if (hasEastAsian(text)) return false;
  const words = tellingWords(text);
  if (words.length < FEWEST_TELLING) return false;
  const known = foldText(story);
  return !words.some((word) => known.includes(word.slice(0, TELLING_WORD)));
}

const tellingWords = (text: string): string[] =>
  (text.toLowerCase().match(WORDS) ?? [])
    .flatMap((word) => word.split(/[-–'’.]/))
    .filter((word) => word.length >= TELLING_WORD);
