import type { ReaderMessages } from './reader-en';

/** The words of the reader in Korean. */
export const readerKo: ReaderMessages = {
  reader: '리더',
  leave: '읽기 모드 닫기',
  tools: '읽기 도구',
  look: '글자와 테마',
  type: {
    smaller: '한 단계 작게',
    larger: '한 단계 크게',
    typeface: '글꼴',
    typefaces: {
      serif: 'Source Serif',
      sans: 'Inter',
      legible: 'Atkinson',
      dyslexic: 'OpenDyslexic',
      system: '시스템',
      named: '다른 글꼴…',
    },
    fontName: '설치된 글꼴의 이름',
    fontMissing: '이 컴퓨터에서 이 이름의 글꼴을 찾지 못했습니다.',
    lineHeight: '줄 간격',
    lineHeights: { close: '좁게', normal: '보통', open: '넓게' },
    columnWidth: '너비',
    columnWidths: { narrow: '좁게', medium: '보통', wide: '넓게' },
    more: '간격과 정렬',
    letterGap: '글자 사이',
    wordGap: '단어 사이',
    gaps: { normal: '보통', wide: '넓게', wider: '더 넓게' },
    alignment: '정렬',
    alignments: { start: '한쪽 맞춤', justify: '양쪽 맞춤' },
    hyphens: '줄 끝에서 단어 나누기',
    ownTheme: '내 색상',
    ownText: '글자',
    ownGround: '배경',
    contrast: (ratio) => `명암비 ${ratio} : 1`,
    grades: {
      strong: '– 아주 또렷함',
      enough: '– 충분히 또렷함',
      weak: '– 읽기 어려울 수 있음. 4.5면 충분합니다',
    },
    scope: '적용 대상',
    allSites: '모든 사이트',
    thisSite: '이 사이트',
    setForSite: (site, fields) =>
      fields === 0
        ? `이제부터 바꾸는 것은 ${site}에만 적용됩니다.`
        : `${site}에만 적용된 설정 ${fields}개.`,
    setForAll: '모든 사이트에서 같습니다.',
    resetSite: '모든 사이트의 모양으로 되돌리기',
    ownSites: '따로 설정한 사이트',
    resetNamed: (site) => `${site}을(를) 모든 사이트의 모양으로 되돌리기`,
    resetAll: '기본값으로 되돌리기',
    sizeIs: (pixels, isForSite) => (isForSite ? `${pixels}px, 이 사이트에만 적용` : `${pixels}px`),
  },
  addressChanged: '페이지가 다른 기사로 넘어갔습니다.',
  readNew: '새 기사 읽기',
  keepReading: '계속 읽기',
  orphaned:
    '읽는 동안 Lectern이 업데이트되었습니다. 계속 읽고 닫을 수 있습니다. 저장하려면 닫은 뒤 다시 여세요.',
};
