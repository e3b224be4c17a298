import type { TranslationMessages } from '../en/translation';

/** Korean messages about translating an article on this device. */
export const messages: TranslationMessages = {
  translate: (language) => `${language}로 번역`,
  showOriginal: '원문 보기',
  stop: '번역 중지',
  stopShort: '중지',
  preparing: '브라우저의 번역 기능을 준비하는 중…',
  downloading: (percent) => `브라우저 언어 팩을 다운로드하는 중: ${percent}%`,
  translating: (done, total) => `번역하는 중: 문단 ${total}개 중 ${done}개`,
  translated: (from) => `브라우저가 이 기기에서 번역했습니다(원문: ${from}).`,
  translatedInPart: (from) => `브라우저가 이 기기에서 일부만 번역했습니다(원문: ${from}).`,
  failed: '브라우저가 이 기사를 번역하지 못했습니다.',
  downloadFailed: '브라우저가 언어 팩을 다운로드하지 못했습니다.',
};
