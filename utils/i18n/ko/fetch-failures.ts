import type { FetchFailureMessages } from '../en/fetch-failures';

/** Korean messages that say why the article of a saved link could not be fetched. */
export const messages: FetchFailureMessages = {
  'not-permitted': '이 사이트에 대한 권한이 없습니다. 페이지를 열어 저장해 주세요.',
  unreachable: '사이트에 연결하지 못했습니다. 연결을 확인하고 다시 시도해 주세요.',
  refused: '사이트가 요청을 거부했습니다. 페이지를 열어 저장해 주세요.',
  'not-an-article': '페이지에서 기사를 찾지 못했습니다. 페이지를 열어 저장해 주세요.',
};
