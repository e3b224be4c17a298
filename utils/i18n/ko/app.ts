import type { Messages } from '../en/app';

/** 한국어: every word of the interface in Korean. */
export const messages: Messages = {
  name: 'Lectern',
  date: (year, month, day) => `${year}년 ${month}월 ${day}일`,

  article: '기사',
  images: '사진',
  view: '보기',
  readOnPage: '페이지에서 읽기',
  save: '저장',
  saved: '저장됨',
  saveHint: '이 기사를 이 컴퓨터에 저장합니다 (S)',
  savedHint: '이 컴퓨터에 저장되어 있습니다. 누르면 삭제합니다 (S)',
  library: '보관함',
  settings: '설정',
  preparing: '기사를 준비하고 있습니다',
  readSoFar: '읽은 정도',
  openOriginal: '원문 페이지 열기',

  textSize: '글자 크기',
  textSteps: {
    '-2': '가장 작게 (−2)',
    '-1': '작게 (−1)',
    '0': '보통 (0)',
    '1': '크게 (+1)',
    '2': '가장 크게 (+2)',
  },
  textSizeIs: (step) => `글자 크기: ${step}`,

  by: '',
  betweenNames: ', ',
  beforeLastName: ' 및 ',
  minutes: (minutes) => `읽는 데 ${minutes}분`,
  updated: (date) => `${date} 수정`,
  pictureMissing: '사진을 불러오지 못했습니다',

  captionedImages: '설명이 있는 사진',
  imageOpenLarger: (number, total) => `사진 ${number} (모두 ${total}장): 크게 보기`,
  imageGoTo: (number) => `사진 ${number}: 기사에서 보기`,
  imageNumber: (number, total) => `${number} / ${total}`,
  imageTitle: (number, total) => `사진 ${number} / ${total}`,
  openLarger: '크게 보기',
  showInArticle: '기사에서 보기',
  previousImage: '이전 사진',
  nextImage: '다음 사진',
  close: '닫기',

  undo: '되돌리기',
  changedSince: '저장한 뒤로 이 페이지가 바뀌었습니다.',
  saveAgain: '다시 저장',
  savedNotice: '이 컴퓨터에 저장했습니다',
  removedNotice: (title) => `‘${title}’ 기사를 삭제했습니다`,
  tryAgain: '다시 시도',
  tryAnyway: '그래도 읽기',
  openLibrary: '보관함 열기',
  openSavedCopy: '저장한 기사 열기',
  copyDetails: '자세한 내용 복사',
  detailsCopied: '복사했습니다',
  failures: {
    'not-an-article': {
      title: '기사가 아닌 것 같습니다',
      text: '이 페이지에는 링크와 짧은 글이 대부분입니다. 그래도 읽어 볼 수 있지만 빠진 부분이 있을 수 있습니다.',
    },
    'empty-page': {
      title: '아직 읽을 것이 없습니다',
      text: '페이지에 글이 없습니다. 불러오는 중이라면 잠시 뒤에 다시 시도해 주세요.',
    },
    'not-a-web-page': {
      title: '웹 페이지가 아닙니다',
      text: '브라우저가 PDF나 사진 같은 파일을 보여 주고 있습니다. Lectern은 웹 페이지의 기사를 읽습니다.',
    },
    'restricted-page': {
      title: '브라우저가 보호하는 페이지입니다',
      text: '확장 프로그램은 브라우저 자체 페이지, 부가 기능 스토어, 내장 PDF 화면을 읽을 수 없습니다. 브라우저의 안전 규칙이며 페이지의 잘못이 아닙니다.',
    },
    'page-gone': {
      title: '페이지가 사라졌습니다',
      text: '읽는 동안 페이지가 닫히거나 다른 곳으로 이동했습니다. 기사를 다시 열고 단추를 한 번 더 눌러 주세요.',
    },
    'page-unavailable': {
      title: '여기에는 읽을 페이지가 없습니다',
      text: '빈 탭이거나, 페이지를 불러오지 못해 브라우저가 오류 화면을 보여 주고 있습니다. 연결을 확인하고 페이지를 새로 고쳐 주세요.',
    },
    'too-large': {
      title: '읽기에는 너무 큰 페이지입니다',
      text: '어떤 기사보다도 요소가 많습니다. 페이지는 바뀌지 않았습니다.',
    },
    internal: {
      title: '기사를 준비하지 못했습니다',
      text: '페이지를 읽는 동안 문제가 생겼습니다. 페이지는 바뀌지 않았습니다.',
    },
  },
  storageFailures: {
    'storage-full': {
      title: '저장하지 못했습니다: 디스크가 가득 찼습니다',
      text: '이 컴퓨터의 공간을 비우거나 보관함에서 기사를 지운 뒤 다시 시도해 주세요. 기사는 여기서 계속 읽을 수 있습니다.',
    },
    'storage-blocked': {
      title: '저장하지 못했습니다: 보관함이 사용 중입니다',
      text: '업데이트 전에 열어 둔 Lectern 페이지가 있습니다. 그 페이지를 닫고 다시 시도해 주세요.',
    },
    'storage-failed': {
      title: '저장하지 못했습니다: 보관함을 열 수 없습니다',
      text: '브라우저가 저장을 거절했습니다. 기사는 여기서 계속 읽을 수 있으니 잠시 뒤에 다시 시도해 주세요.',
    },
  },

  libraryFailedTitle: '보관함을 열지 못했습니다',
  libraryFailedText: '브라우저가 이 컴퓨터에 저장된 자료를 열지 못했습니다. 지워진 것은 없습니다.',
};
