import type { ReaderMessages } from './reader-en';

/** The words of the reader in Korean. */
export const readerKo: ReaderMessages = {
  reader: '리더',
  leave: '읽기 모드 닫기',
  tools: '읽기 도구',
  look: '글자와 테마',
  addressChanged: '페이지가 다른 기사로 넘어갔습니다.',
  readNew: '새 기사 읽기',
  keepReading: '계속 읽기',
  orphaned:
    '읽는 동안 Lectern이 업데이트되었습니다. 계속 읽고 닫을 수 있습니다. 저장하려면 닫은 뒤 다시 여세요.',
  aloud: {
    readAloud: '소리 내어 읽기',
    startHere: '여기서부터 소리 내어 읽기',
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
