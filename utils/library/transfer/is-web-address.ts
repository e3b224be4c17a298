import { LIMITS } from './transfer-limits';

/** Whether a text from outside is an absolute http or https address of a length that addresses have. */
export function isWebAddress(text: string): boolean {
  if (text.length > LIMITS.address || !URL.canParse(text)) return false;
  return /^https?:$/.test(new URL(text).protocol);
}
