import type { LookMessages } from './look-en';

/** The words for how articles look, in Korean. */
export const lookKo: LookMessages = {
  smaller: '한 단계 작게',
  larger: '한 단계 크게',
  stepIs: (step) => `글자 크기: ${step > 0 ? `+${step}` : String(step).replace('-', '−')}`,
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
  theme: '테마',
  themes: { auto: '시스템', light: '밝게', sepia: '세피아', dark: '어둡게', contrast: '고대비' },
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
};
