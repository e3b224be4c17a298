import type { PicturesMessages } from '../en/pictures';
import { formatBytes } from '../format-bytes';

/** Korean messages about the pictures of saved articles. */
export const messages: PicturesMessages = {
  offer: {
    title: '이 기사의 사진',
    saved: (bytes) => `저장했습니다. 본문 ${formatBytes(bytes)}.`,
    question: (count) => `사진 ${count}장도 저장하시겠습니까?`,
    choices: { all: '모두', smaller: '작은 크기', none: '저장 안 함' },
    hints: {
      all: '원본 크기',
      smaller: '화면 크기에 맞게 축소',
      none: '볼 때마다 사이트에서 불러오기',
    },
    size: (bytes, isExact) => (isExact ? formatBytes(bytes) : `약 ${formatBytes(bytes)}`),
    noSize: '0 kB',
    remember: '다시 묻지 않기',
  },
  permission: {
    why: '모든 웹사이트의 데이터를 읽도록 허용할지 브라우저가 묻습니다. 사진은 대개 기사와 다른 서버에 있어, 더 좁은 권한으로는 거의 저장할 수 없습니다.',
    what: 'Lectern은 이 권한을 저장한 기사의 사진을 불러오는 데만 씁니다. 쿠키를 보내지 않으며, 무엇을 읽는지 사이트에 알리지 않습니다.',
    back: '설정에서 언제든지 권한을 취소할 수 있습니다. 저장한 사진은 그대로 남습니다.',
    denied: '권한이 허용되지 않았습니다. 본문은 저장했으며, 사진은 사이트에서 불러옵니다.',
  },
  progress: {
    waiting: '다른 기사의 사진을 기다리는 중…',
    working: (done, total) => `사진 ${total}장 중 ${done}장`,
    cancel: '취소',
    done: (kept, bytes) =>
      kept === 0
        ? '사진을 저장하지 못했습니다.'
        : `사진 ${kept}장을 이 컴퓨터에 저장했습니다(${formatBytes(bytes)}).`,
    missing: (count) => `사진 ${count}장은 저장하지 못했습니다.`,
    cancelled: '취소했습니다. 지금까지 저장한 사진은 남아 있습니다.',
    failed: '사진을 디스크에 저장하지 못했습니다. 본문은 저장했습니다.',
  },
  list: {
    summary: (kept, total, bytes) =>
      `사진 ${total}장 중 ${kept}장 저장됨${kept > 0 ? `, ${formatBytes(bytes)}` : ''}`,
    saved: (bytes) => formatBytes(bytes),
    notSaved: '저장되지 않음',
    retry: '누락된 사진 다시 시도',
    remove: '사진 삭제',
    notRemoved: '사진을 삭제하지 못했습니다.',
    unnamed: (number) => `사진 ${number}`,
  },
  reasons: {
    'not-permitted': '이 사이트에 대한 권한이 없습니다',
    unreachable: '사이트가 응답하지 않았습니다',
    refused: '사이트가 전송을 거부했습니다',
    'no-picture': '저장할 수 없는 파일 형식입니다',
    'too-large': '25 MB보다 큽니다',
  },
  placeholder: {
    text: (reason) => `저장되지 않은 사진입니다. ${reason}.`,
    retry: '다시 시도',
    stillMissing: (count) => `사진 ${count}장이 아직 누락되어 있습니다.`,
  },
};
