import type { FurtherPagesMessages } from '../en/further-pages';

/** Korean messages about the further pages of an article. */
export const messages: FurtherPagesMessages = {
  offer: (here, total) =>
    here === 1 ? `${total - 1}페이지 더 있음` : `${total}페이지 중 ${here}페이지`,
  load: () => '불러오기',
  loadRest: '나머지 불러오기',
  loading: (done, count) => `${count}페이지 중 ${done}페이지 불러오는 중…`,
  stop: '중지',
  some: (loaded, total) => `페이지 ${total}개 중 ${loaded}개`,
  all: (total) => `전체 ${total}페이지를 한 번에 표시`,
  tryAgain: '다시 시도',
  failed: (number, reason) => `${number}페이지를 불러오지 못함: ${reason}.`,
  reasons: {
    unreachable: '사이트가 응답하지 않았습니다',
    refused: '사이트가 전송을 거부했습니다',
    'another-article': '사이트가 다른 페이지를 보냈습니다',
    repeats: '다른 페이지와 같은 내용입니다',
    limit: '기사가 너무 깁니다',
  },
  setting: '모든 페이지 저장',
  settingHint: '여러 페이지로 나뉜 기사를 저장할 때 나머지 페이지를 사이트에서 불러옵니다.',
};
