import type { QueueMessages } from '../en/queue';
import { PRIVATE_WINDOW } from './private-window';

/** Korean messages about the queue. */
export const messages: QueueMessages = {
  add: '대기열에 추가',
  remove: '대기열에서 제거',
  moveUp: '대기열에서 위로 이동',
  moveDown: '대기열에서 아래로 이동',
  drag: '끌어서 순서 바꾸기',
  moved: (position, of) => `${of}개 중 ${position}번째로 옮겼습니다`,
  start: '처음부터 읽기',
  removeRead: (count) => `읽은 기사 제거(${count})`,
  clear: '대기열 비우기',

  tools: '대기열',
  position: (position, of) => `대기열 ${of}개 중 ${position}번째`,
  next: '대기열의 다음 기사',
  previous: '대기열의 이전 기사',
  end: '대기열의 마지막 기사입니다.',
  begin: '대기열의 첫 기사입니다.',
  empty: '대기열이 비어 있습니다.',
  continueAloud: '대기열 이어 듣기',
  added: (title) => `대기열에 추가했습니다: ${title}`,
  removed: '대기열에서 제거했습니다',
  addedLink: '링크를 대기열에 추가했습니다',
  alreadyAdded: '이미 대기열에 있거나 대기열이 가득 찼습니다',
  privateWindow: `${PRIVATE_WINDOW}에서는 이렇게 링크를 추가할 수 없습니다. 링크의 컨텍스트 메뉴를 사용하세요.`,
  failed: '대기열을 변경하지 못했습니다.',
  skipped: (title) => `이 컴퓨터에 없어 건너뛰었습니다: ${title}`,

  waitingTitle: '아직 이 컴퓨터에 없는 기사입니다',
  waitingText: (site) =>
    `${site}에서 기사를 불러올 수 있습니다. 이 사이트를 읽어도 되는지 브라우저가 묻습니다.`,
  fetch: '기사 불러오기',
  fetching: '기사를 불러오는 중…',
  openPage: '페이지 열기',
};
