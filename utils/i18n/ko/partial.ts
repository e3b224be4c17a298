import type { PartialMessages } from '../en/partial';

/** Korean messages about articles of which a page shows only a part. */
export const messages: PartialMessages = {
  notices: {
    consent:
      '이 페이지는 동의를 받은 뒤에 기사 전체를 보여 줍니다. 페이지에서 답한 뒤 ‘다시 읽기’ 버튼을 누르세요.',
    preview:
      '미리보기입니다. 페이지가 기사 전체를 보여 주지 않습니다. 이용 권한이 있으면 페이지에서 로그인한 뒤 ‘다시 읽기’ 버튼을 누르세요.',
    loading:
      '페이지를 아직 불러오는 중이거나, 스크롤하면 글이 더 나옵니다. 기다리거나 페이지를 끝까지 스크롤한 뒤 ‘다시 읽기’ 버튼을 누르세요.',
  },
  obstacles: {
    consent: {
      title: '페이지가 먼저 동의를 요청합니다',
      text: '답하기 전에는 기사가 보이지 않습니다. 페이지에서 원하는 대로 답한 뒤 ‘다시 읽기’ 버튼을 누르세요.',
    },
    preview: {
      title: '이 페이지에는 기사 본문이 없습니다',
      text: '페이지가 유료 기사라고 표시하고 본문을 보여 주지 않습니다. 이용 권한이 있으면 페이지에서 로그인한 뒤 ‘다시 읽기’ 버튼을 누르세요.',
    },
    loading: {
      title: '페이지를 아직 불러오는 중입니다',
      text: '아직 글이 없습니다. 잠시 기다렸다가 ‘다시 읽기’ 버튼을 누르세요.',
    },
  },
  readAgain: '다시 읽기',
  showPage: '페이지 보기',
  aside: '페이지의 요청에 답하거나 끝까지 스크롤하세요. 그런 다음 ‘다시 읽기’ 버튼을 누르세요.',
  backToReader: '읽기 모드로 돌아가기',
  unchanged: '페이지에서 바뀐 것이 없습니다.',
  changed: (added, removed) =>
    [
      added > 0 && `문단 ${added}개가 추가되었습니다.`,
      removed > 0 && `문단 ${removed}개가 삭제되었습니다.`,
    ]
      .filter(Boolean)
      .join(' '),
  isWhole: '이제 빠진 부분이 없는 것으로 보입니다.',
  notFound: '지금 페이지에는 기사가 없습니다. 앞서 읽은 내용을 그대로 표시합니다.',
  copyIsFuller: '저장한 기사에 지금 페이지보다 더 많은 내용이 있습니다.',
  saveAnyway: '이 버전도 저장',
  articleIsFuller: '저장한 기사에는 일부만 들어 있습니다. 이제 페이지에 더 많은 내용이 있습니다.',
  saveWhole: '기사 전체 저장',
};
