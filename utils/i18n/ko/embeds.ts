import type { EmbedMessages } from '../en/embeds';

/** Korean messages on cards: players, posts, maps and the like in an article. */
export const messages: EmbedMessages = {
  kinds: {
    video: '동영상',
    audio: '오디오',
    post: '게시물',
    map: '지도',
    poll: '투표',
    form: '양식',
    chart: '차트',
    frame: '삽입된 페이지',
  },
  named: (kind, title) => `${kind}: ${title}`,
  loadsFrom: (host) => `${host}에서 불러옵니다`,
  opensOn: (host) => `${host}에서 열립니다`,
  openOn: (host) => `${host}에서 열기`,
  notHere: (host) => `여기서는 재생할 수 없습니다. ${host}에서 열립니다`,
  play: '재생',
  show: '보기',
  open: '열기',
  close: '닫기',
  newTab: '새 탭',
};
