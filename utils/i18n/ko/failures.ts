import type { FailureMessages } from '../en/failures';

/** Korean messages in place of an article that could not be extracted. */
export const messages: FailureMessages = {
  'not-an-article': {
    title: '기사가 아닌 것 같습니다',
    text: '링크와 짧은 글이 대부분인 페이지입니다. 그래도 읽을 수 있지만 일부가 빠질 수 있습니다.',
  },
  'empty-page': {
    title: '아직 읽을 내용이 없습니다',
    text: '페이지에 글이 없습니다. 불러오는 중이라면 잠시 뒤 다시 시도해 주세요.',
  },
  'not-a-web-page': {
    title: '웹페이지가 아닙니다',
    text: 'PDF, 사진 등 파일이 열려 있습니다. 기사가 실린 웹페이지를 열어 주세요.',
  },
  'restricted-page': {
    title: 'Lectern이 읽을 수 없는 페이지입니다',
    text: '브라우저 자체 페이지, 웹 주소가 없는 페이지, 부가 기능 스토어, 내장 PDF 뷰어는 확장 프로그램이 읽을 수 없습니다. 웹사이트에서 기사를 열어 주세요.',
  },
  'page-gone': {
    title: '페이지가 더 이상 열려 있지 않습니다',
    text: '탭이 닫혔거나 다른 페이지로 이동했습니다. 기사를 다시 열고 버튼을 눌러 주세요.',
  },
  'page-unavailable': {
    title: '읽을 페이지가 없습니다',
    text: '빈 탭이거나 페이지를 불러오지 못했습니다. 연결을 확인하고 페이지를 새로 고침해 주세요.',
  },
  'too-large': {
    title: '페이지가 너무 커서 읽을 수 없습니다',
    text: '기사로 보기에는 내용이 너무 많습니다. 페이지는 그대로이니 페이지에서 읽어 주세요.',
  },
  internal: {
    title: '기사를 준비하지 못했습니다',
    text: '문제가 발생했습니다. 페이지는 그대로이니 새로 고침한 뒤 다시 시도해 주세요.',
  },
};
