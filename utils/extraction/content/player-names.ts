const PLAYER_ADDRESS =
  /[/.](?:embed|player|videos?|audio|podcast|episode|track|watch)(?:[/.?_-]|$)/i;
const PLAYER_NAME =
  /(?:^|[\s_-])(?:embed(?:ded|s)?|videos?|audio|player|podcast|oembed)(?:$|[\s_-])/i;
const NO_PLAYER =
  /(?:^|[\s_./-])(?:ads?|adslot|advert\w{0,20}|doubleclick|googlesyndication|captcha|recaptcha|comments?|newsletter|subscri\w{0,9}|sign-?up|consent|cookie|tracking|pixel|chat|widget-login)(?:$|[\s_./-])/i;

/** Whether an address is that of a player, by the usual words in such addresses. */
export const isPlayerAddress = (address: string): boolean => PLAYER_ADDRESS.test(address);

/** Whether the class of an element says that it contains a player. */
export const namesPlayer = (element: Element): boolean =>
  PLAYER_NAME.test(element.getAttribute('class') ?? '');

/** Whether names and host of a player say that it does not belong to the article: an advertisement, a tracker. */
export function isUnwanted(element: Element, address: string): boolean {
  const own = ['class', 'id', 'title'].map((name) => element.getAttribute(name)).join(' ');
  return NO_PLAYER.test(own) || NO_PLAYER.test(new URL(address).hostname);
}

/** Returns an absolute http or https address; null for any other. */
export function toAddress(address: string | null | undefined, base: string): string | null {
  if (!address || !URL.canParse(address, base)) return null;
  const { protocol, href } = new URL(address, base);
  return /^https?:$/.test(protocol) ? href : null;
}
