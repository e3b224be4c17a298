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
};
