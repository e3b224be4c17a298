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
    missing: (count: number) => `사진 ${count}장은 담지 못해 설명만 남겼습니다.`,
    picture: '사진',
  },
};
