import { countEastAsian } from '@/utils/article/text/east-asian';

/** Returns the length in Latin characters. A CJK character counts as two and a half. */
export const weighText = (text: string): number => text.length + countEastAsian(text) * 1.5;
