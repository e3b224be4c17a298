import type { PicturesMessages } from '../en/pictures';
import { formatBytes } from '../format-bytes';

/** The words about pictures of saved articles in Korean. */
export const messages: PicturesMessages = {
  offer: {
    title: '이 기사의 사진',
    saved: (bytes) => `저장했습니다. 글은 ${formatBytes(bytes)}입니다.`,
    question: (count) => `사진 ${count}장도 보관할까요?`,
    choices: { all: '모두', smaller: '작게', none: '안 함' },
    hints: {
      all: '사이트에 있는 그대로',
      smaller: '화면에 보이는 크기까지만',
      none: '볼 때마다 사이트에서 불러옵니다',
    },
    size: (bytes, isExact) => (isExact ? formatBytes(bytes) : `약 ${formatBytes(bytes)}`),
    noSize: '0 kB',
    remember: '앞으로 묻지 않고 이렇게 하기',
  },
  permission: {
    why: '모든 웹사이트의 데이터를 읽도록 허용할지 브라우저가 묻습니다. 사진은 대개 기사와 다른 서버에 있고 그 이름도 제각각이라, 더 좁은 권한으로는 거의 보관할 수 없습니다.',
    what: 'Lectern은 이 권한을 저장한 기사의 사진을 가져오는 데에만 씁니다. 쿠키를 보내지 않고, 무엇을 읽는지 사이트에 알리지 않습니다.',
    back: '설정에서 언제든지 거둘 수 있고, 이미 보관한 사진은 그대로 남습니다.',
    denied: '브라우저가 권한을 주지 않았습니다. 글은 저장했고, 사진은 사이트에서 불러옵니다.',
  },
  progress: {
    waiting: '다른 기사의 사진이 끝나기를 기다리는 중…',
    working: (done, total) => `사진 ${total}장 중 ${done}장`,
    cancel: '취소',
    done: (kept, bytes) => `사진 ${kept}장을 이 컴퓨터에 보관했습니다(${formatBytes(bytes)}).`,
    missing: (count) => `사진 ${count}장은 보관하지 못했습니다.`,
    cancelled: '멈췄습니다. 지금까지 보관한 사진은 남아 있습니다.',
    failed: '사진을 디스크에 쓰지 못했습니다. 글은 저장했습니다.',
  },
  list: {
    summary: (kept, total, bytes) =>
      `사진 ${total}장 중 ${kept}장이 이 컴퓨터에 있음, ${formatBytes(bytes)}`,
    kept: (bytes) => formatBytes(bytes),
    absent: '보관하지 않음',
    retry: '빠진 사진 다시 시도',
    remove: '사진 지우기',
    unnamed: (number) => `사진 ${number}`,
  },
  reasons: {
    'not-permitted': '이 사이트에서 가져올 권한이 없습니다',
    unreachable: '사이트가 응답하지 않았습니다',
    refused: '사이트가 내주지 않습니다',
    'no-picture': '보관할 수 있는 종류가 아닙니다',
    'too-large': '25 MB보다 큽니다',
  },
  standIn: {
    text: (reason) => `이 사진은 보관되지 않았습니다. ${reason}.`,
    retry: '다시 시도',
    stillMissing: (count) => `사진 ${count}장이 아직 없습니다.`,
  },
};
