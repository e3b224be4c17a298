/** Why something was left out, as far as a reader needs to know. Each has a message. */
export type LeftOutReason =
  | 'notChosen'
  | 'judged'
  | 'removed'
  | 'named'
  | 'navigation'
  | 'form'
  | 'otherStory'
  | 'comments'
  | 'notice'
  | 'label'
  | 'repetition';

/**
 * The reasons that the steps of the extraction give. Those not listed concern parts that are invisible, or that are in
 * the article anyway.
 */
const REASONS: Readonly<Record<string, LeftOutReason>> = {
  'not chosen for the body': 'notChosen',
  'judged not to belong': 'judged',
  'taken out': 'removed',
  'named as furniture': 'named',
  'not a caption': 'named',
  navigation: 'navigation',
  'a form': 'form',
  'part of the next article': 'otherStory',
  'the teaser of another story': 'otherStory',
  'leads to another story': 'otherStory',
  'below a label for other stories': 'otherStory',
  'a list of links': 'otherStory',
  'only a link': 'otherStory',
  'comments of readers': 'comments',
  'asks to subscribe': 'notice',
  'asks to register': 'notice',
  'below a request to register': 'notice',
  'a plea': 'notice',
  'how the site earns money': 'notice',
  'a copyright line': 'notice',
  'an e-mail line': 'notice',
  'a line of the site': 'notice',
  'about the author': 'notice',
  'a label': 'label',
  'a repeated label': 'label',
  'a heading without content': 'label',
  'a caption without its picture': 'label',
  'a credit without a picture': 'label',
  'a label above the text': 'label',
  'above the headline': 'label',
  tags: 'label',
  'a repetition': 'repetition',
};

/** Returns the reason that is shown to readers; null if the piece need not be listed. */
export function reasonOf(reason: string): LeftOutReason | null {
  return (Object.hasOwn(REASONS, reason) && REASONS[reason]) || null;
}
