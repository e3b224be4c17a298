import type { Messages } from '../en/app';
import { PRIVATE_WINDOW } from './private-window';

/** Korean messages that several pages show, and the popup’s own. */
export const messages: Messages = {
  name: 'Lectern',
  date: (year, month, day) => `${year}년 ${month}월 ${day}일`,

  article: '기사',
  images: '사진',
  view: '보기',
  openReaderOnPage: '읽기 모드 열기',
  cannotReadOnPage:
    '이 페이지에는 읽기 모드를 열 수 없습니다. 여기에서 기사를 읽거나 저장할 수 있습니다.',
  save: '저장',
  saved: '저장됨',
  saveHint: '이 기사를 컴퓨터에 저장(S)',
  savedHint: '이 컴퓨터에 저장된 기사입니다. 누르면 삭제됩니다(S)',
  library: '보관함',
  settings: '설정',
  preparing: '기사를 준비하는 중',
  readSoFar: '읽기 진행률',
  openOriginal: '원문 페이지 열기',

  textSize: '글자 크기',
  textSteps: {
    '-2': '가장 작게(−2)',
    '-1': '작게(−1)',
    '0': '보통(0)',
    '1': '크게(+1)',
    '2': '가장 크게(+2)',
  },
  textSizeIs: (step) => `글자 크기: ${step}`,

  by: '',
  betweenNames: ', ',
  beforeLastName: ', ',
  minutes: (minutes) => `읽는 시간 ${minutes}분`,
  updated: (date) => `${date} 수정`,
  contains: (paragraphs, pictures, isAll) =>
    [
      (paragraphs > 0 || pictures === 0) && `문단 ${paragraphs}개`,
      pictures > 0 && `사진 ${pictures}장`,
    ]
      .filter(Boolean)
      .join(', ') + (isAll && paragraphs + pictures > 1 ? ' 모두 포함' : ''),
  leftOut: (pieces) => `빠진 부분 ${pieces}개`,
  pictureMissing: '사진을 불러오지 못했습니다',
  code: '코드',
  copyCode: '코드 복사',
  codeCopied: '코드를 복사했습니다',
  copyFailed: '브라우저가 복사를 허용하지 않았습니다.',

  captionedImages: '설명이 있는 사진',
  imageOpenLarger: (number, total) => `사진 ${number}/${total}: 크게 보기`,
  imageGoTo: (number) => `사진 ${number}: 기사에서 보기`,
  imageNumber: (number, total) => `${number} / ${total}`,
  imageTitle: (number, total) => `사진 ${number} / ${total}`,
  openLarger: '크게 보기',
  showInArticle: '기사에서 보기',
  previousImage: '이전 사진',
  nextImage: '다음 사진',
  close: '닫기',

  opening: {
    menu: '이 사이트에서 자동으로 열기',
    always: (host) => `${host}에서 항상 열기`,
    notThisPage: '이 페이지에서는 자동으로 열지 않기',
    thisPage: '이 페이지에서 다시 자동으로 열기',
    notThisSite: (host) => `${host}에서 자동으로 열지 않기`,
    on: (host) => `이제 ${host}의 기사는 자동으로 열립니다.`,
    pageOff: '이 페이지는 더 이상 자동으로 열리지 않습니다.',
    siteOff: (host) => `${host}의 기사는 더 이상 자동으로 열리지 않습니다.`,
    refused: '권한이 허용되지 않았습니다.',
  },

  undo: '되돌리기',
  changedSince: '저장한 뒤에 이 페이지가 바뀌었습니다.',
  saveAgain: '다시 저장',
  savedNotice: '이 컴퓨터에 저장했습니다',
  privateWindow: `${PRIVATE_WINDOW}입니다. 저장한 기사는 창을 닫은 뒤에도 이 컴퓨터의 보관함에 남습니다.`,
  removedNotice: (title) => `‘${title}’ 기사를 삭제했습니다`,
  settingNotStored:
    '설정을 저장하지 못해 이전 상태로 되돌렸습니다. 디스크가 가득 찼다면 공간을 확보한 뒤 다시 시도해 주세요.',
  tryAgain: '다시 시도',
  tryAnyway: '그래도 읽기',
  openLibrary: '보관함 열기',
  openSavedCopy: '저장된 기사 열기',
  copyDetails: '오류 정보 복사',
  detailsCopied: '오류 정보를 복사했습니다',
  storageFailures: {
    'storage-full': {
      title: '저장하지 못함: 디스크 공간 부족',
      text: '컴퓨터의 저장 공간을 확보하거나 보관함에서 기사를 삭제한 뒤 다시 시도해 주세요. 기사는 계속 읽을 수 있습니다.',
    },
    'storage-blocked': {
      title: '저장하지 못함: 보관함 사용 중',
      text: '업데이트 전에 열어 둔 Lectern 페이지가 있습니다. 그 페이지를 닫고 다시 시도해 주세요.',
    },
    'storage-newer': {
      title: '저장하지 못함: Lectern 업데이트 필요',
      text: '더 최신 버전에서 사용한 보관함입니다. Lectern을 업데이트한 뒤 다시 시도해 주세요. 기사는 계속 읽을 수 있습니다.',
    },
    'storage-failed': {
      title: '저장하지 못함: 보관함을 열 수 없음',
      text: '브라우저가 기사를 저장하지 못했습니다. 잠시 뒤 다시 시도해 주세요. 기사는 계속 읽을 수 있습니다.',
    },
  },
  libraryFailures: {
    'storage-full': {
      title: '보관함을 열지 못함: 디스크 공간 부족',
      text: '삭제된 기사는 없습니다. 컴퓨터의 저장 공간을 확보한 뒤 다시 시도해 주세요.',
    },
    'storage-blocked': {
      title: '보관함을 사용 중입니다',
      text: '업데이트 전에 열어 둔 Lectern 페이지가 있습니다. 그 페이지를 닫고 다시 시도해 주세요.',
    },
    'storage-newer': {
      title: 'Lectern을 업데이트해야 합니다',
      text: '더 최신 버전에서 사용한 보관함입니다. 삭제된 기사는 없습니다. Lectern을 업데이트한 뒤 다시 시도해 주세요.',
    },
    'storage-failed': {
      title: '보관함을 열지 못했습니다',
      text: '삭제된 기사는 없습니다. 잠시 뒤 다시 시도해 주세요.',
    },
  },
};
