import type { TranslationMessages } from '../en/translation';

/** Korean messages about translating an article on this device. */
export const messages: TranslationMessages = {
  translate: (language) => `${language}로 번역`,
  showOriginal: '원문 보기',
  stop: '번역 중지',
  stopShort: '중지',
  downloading: (percent) => `브라우저 언어 팩 내려받는 중: ${percent}%`,
  translating: (done, total) => `번역 중: ${total}개 문단 중 ${done}개`,
  translated: (from) => `브라우저가 이 기기에서 ${from}에서 번역했습니다.`,
  failed: '브라우저가 이 기사를 번역하지 못했습니다.',
};
