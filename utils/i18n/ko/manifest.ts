import type { ManifestMessages } from '../en/manifest';

/** Korean messages of the manifest. */
export const messages: ManifestMessages = {
  extension_name: 'Lectern',
  extension_description:
    '뉴스 읽기 모드: 깔끔하게 정리된 기사와 설명이 있는 사진, 나에게 맞는 글자 크기, 내 컴퓨터에 두는 보관함.',
  action_title: 'Lectern으로 이 페이지 읽기',
  read_on_page: '읽기 모드 열기',
  read_selection: '선택한 부분 읽기',
  action_title_saved: 'Lectern으로 이 페이지 읽기(저장됨)',
  action_title_readable: 'Lectern으로 이 기사 읽기',
  save_article: '이 페이지 저장',
  save_link: '나중에 읽을 링크로 저장',
  open_link: 'Lectern으로 링크 열기',
  queue_link: '대기열에 링크 추가',
  link_refused: '이 사이트에 대한 권한이 없습니다. 누르면 이 페이지를 읽습니다.',
};
