import type { ReaderMessages } from '../en/reader';

/** The words of the reader in Korean. */
export const messages: ReaderMessages = {
  backToLibrary: '보관함',
  notSavedTitle: '더 이상 저장되어 있지 않은 기사입니다',
  notSavedText: '보관함에서 삭제되었거나 주소가 올바르지 않습니다.',
  leave: '읽기 모드 닫기',
  tools: '읽기 도구',
  look: '글자와 테마',
  contents: '목차',
  minutesLeft: (minutes) => (minutes < 1 ? '끝에 다다름' : `약 ${minutes}분 남음`),
  find: {
    open: '기사에서 찾기',
    inArticle: '기사에서 찾기',
    previous: '이전 위치',
    next: '다음 위치',
    place: (number, total) => (total === 0 ? '찾지 못함' : `${total}개 중 ${number}`),
  },
  notes: {
    note: (name) => `주석 ${name}`,
    goToNote: '주석 목록에서 보기',
  },
  gallery: {
    zoomIn: '가까이',
    zoomOut: '멀리',
    all: '모든 이미지',
    goTo: (number, caption) => `이미지 ${number}: ${caption}`,
  },
  addressChanged: '페이지가 다른 기사로 넘어갔습니다.',
  readNew: '새 기사 읽기',
  keepReading: '계속 읽기',
  orphaned:
    '읽는 동안 Lectern이 업데이트되었습니다. 계속 읽고 닫을 수 있습니다. 저장하려면 닫은 뒤 다시 여세요.',
  take: {
    title: '내보내기',
    copyMarkdown: '마크다운으로 복사',
    formats: {
      markdown: '마크다운 파일',
      html: '사진을 담은 웹페이지',
      epub: '전자책',
      text: '일반 텍스트',
    },
    print: '인쇄…',
    busy: '파일을 만드는 중…',
    copied: '마크다운으로 복사했습니다.',
    failed: '파일을 만들지 못했습니다.',
    copyDetails: '자세한 내용 복사',
    missing: (count: number) => `사진 ${count}장은 담지 못해 설명만 남겼습니다.`,
    picture: '사진',
  },
  aloud: {
    readAloud: '소리 내어 읽기',
    play: '재생',
    pause: '일시정지',
    previous: '이전 문장',
    next: '다음 문장',
    place: (passage, of) => `${of}개 문단 중 ${passage}번째`,
    speed: '속도',
    voice: '음성',
    chooseVoice: '음성 선택',
    onDevice: '이 기기의 음성',
    overNetwork: '네트워크를 거치는 음성',
    remoteVoice: (name) => `${name} – 네트워크 사용`,
    backToVoice: '읽는 곳으로 돌아가기',
    close: '소리 내어 읽기 끝내기',
    noVoice: (language) =>
      language
        ? `이 브라우저에는 이 언어(${language})의 음성이 없습니다.`
        : '이 브라우저에는 음성이 없습니다.',
    onlyRemote: '이 언어의 음성은 글을 네트워크로 보내 읽습니다. 시작하려면 음성을 선택하세요.',
    problems: {
      voice: '지금은 이 음성을 사용할 수 없습니다. 다른 음성을 선택해 보세요.',
      network: '이 음성이 네트워크에 연결되지 않습니다. 이 기기의 음성을 선택해 보세요.',
      'not-allowed': '브라우저가 소리를 허용하지 않았습니다. 재생을 다시 누르세요.',
      text: '이 음성으로는 이 글을 읽을 수 없습니다. 다른 음성을 선택해 보세요.',
    },
  },
};
