import type { PartialLabelMessages } from '../en/partial-labels';

/** Korean labels of saved, exported and printed copies that are only a part. */
export const messages: PartialLabelMessages = {
  labels: {
    consent: '일부만 저장됨: 페이지가 동의를 요청함',
    preview: '일부만 저장됨: 미리보기',
    loading: '일부만 저장됨: 페이지를 불러오는 중',
    pages: '일부만 저장됨: 다음 페이지 없음',
  },
  missingPages: (numbers) => `일부만 저장됨: ${numbers}페이지 없음`,
  somePages: (held, total) => `일부만 저장됨: 페이지 ${total}개 중 ${held}개`,
};
