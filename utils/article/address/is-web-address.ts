/** The longest address that is accepted. Characters. */
export const LONGEST_ADDRESS = 8_192;

/** Whether an untrusted text is an absolute http or https address of reasonable length. */
export function isWebAddress(text: string): boolean {
  if (text.length > LONGEST_ADDRESS || !URL.canParse(text)) return false;
  return /^https?:$/.test(new URL(text).protocol);
}
