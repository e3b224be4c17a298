import type { ReaderMessages } from '../en/reader';
import { messages as exportLabels } from './export-labels';

/** Korean messages of the reader. */
export const messages: ReaderMessages = {
  backToLibrary: '보관함',
  notSavedTitle: '더 이상 저장되어 있지 않은 기사입니다',
  notSavedText: '삭제되었거나 주소가 올바르지 않습니다. 보관함에서 찾아보세요.',
  closeReader: '읽기 모드 닫기',
  tools: '읽기 도구',
  moreTools: '도구 더 보기',
  look: '글자와 테마',
  contents: '목차',
  minutesLeft: (minutes) => (minutes < 1 ? '기사 끝' : `${minutes}분 남음`),
  find: {
    open: '기사에서 찾기',
    inArticle: '기사에서 찾기',
    previous: '이전 결과',
    next: '다음 결과',
    position: (number, total) => (total === 0 ? '결과 없음' : `${number} / ${total}`),
  },
  notes: {
    note: (name) => `주석 ${name}`,
    goToNote: '주석으로 이동',
  },
  gallery: {
    zoomIn: '확대',
    zoomOut: '축소',
    all: '모든 사진',
    goTo: (number, caption) => `사진 ${number}: ${caption}`,
  },
  addressChanged: '페이지가 다른 기사로 바뀌었습니다.',
  readNew: '새 기사 읽기',
  keepReading: '계속 읽기',
  orphaned:
    '읽는 동안 Lectern이 업데이트되었습니다. 계속 읽을 수 있지만, 저장하려면 읽기 모드를 닫았다가 다시 여세요.',
  end: {
    title: '기사 끝',
    save: '보관함에 저장',
    saved: '보관함에 저장됨',
    backToPage: '페이지로 돌아가기',
    favourite: '즐겨찾기',
    favourited: '즐겨찾기에 추가했습니다',
    unfavourited: '즐겨찾기에서 해제했습니다',
    saveFirst: '즐겨찾기에 추가하려면 먼저 기사를 저장하세요.',
    archive: '아카이브',
    tags: '태그',
    next: '읽지 않은 다음 기사',
    allRead: '읽지 않은 기사가 더 없습니다.',
    failed: '변경 내용을 저장하지 못했습니다.',
  },
  export: {
    title: '내보내기',
    copyMarkdown: '마크다운으로 복사',
    formats: {
      markdown: '마크다운 파일',
      html: '사진이 포함된 웹페이지',
      epub: '전자책(EPUB)',
      text: '일반 텍스트',
    },
    print: '인쇄…',
    busy: '파일을 만드는 중…',
    copied: '마크다운으로 복사했습니다',
    failed: '파일을 만들지 못했습니다.',
    copyDetails: '오류 정보 복사',
    missing: (count: number) => `사진 ${count}장은 포함하지 못해 설명만 넣었습니다.`,
    ...exportLabels,
  },
  pages: {
    previous: '이전 페이지',
    next: '다음 페이지',
    pageOf: (page, of) => `${of}페이지 중 ${page}페이지`,
  },
  aloud: {
    readAloud: '소리 내어 읽기',
    play: '재생',
    pause: '일시정지',
    previous: '이전 문장',
    next: '다음 문장',
    position: (passage, of) => `문단 ${passage} / ${of}`,
    speed: '속도',
    voice: '음성',
    chooseVoice: '음성 선택',
    onDevice: '기기 음성',
    overNetwork: '온라인 음성',
    remoteVoice: (name) => `${name} – 온라인`,
    backToSentence: '읽는 문장으로 돌아가기',
    close: '소리 내어 읽기 종료',
    noVoice: (language) =>
      language
        ? `이 브라우저에는 ${language} 음성이 없습니다.`
        : '이 브라우저에는 음성이 없습니다.',
    waits: { voices: '음성을 찾는 중…', voice: '음성을 준비하는 중…' },
    onlyRemote:
      '이 언어의 음성은 모두 온라인으로 글을 보내 읽습니다. 시작하려면 음성을 선택하세요.',
    problems: {
      voice: '지금은 이 음성을 사용할 수 없습니다. 다른 음성을 선택해 주세요.',
      'no-start': '이 음성이 시작되지 않습니다. 재생을 다시 누르거나 다른 음성을 선택해 주세요.',
      network: '이 음성이 네트워크에 연결되지 않습니다. 기기 음성을 선택해 주세요.',
      'not-allowed': '브라우저가 소리를 차단했습니다. 재생을 다시 눌러 주세요.',
      text: '이 음성으로는 이 글을 읽을 수 없습니다. 다른 음성을 선택해 주세요.',
    },
  },
};
