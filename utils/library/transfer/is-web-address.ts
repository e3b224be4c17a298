import { LIMITS } from './transfer-limits';

/** Whether an untrusted text is an absolute http or https address of reasonable length. */
export function isWebAddress(text: string): boolean {
  if (text.length > LIMITS.address || !URL.canParse(text)) return false;
  return /^https?:$/.test(new URL(text).protocol);
}
