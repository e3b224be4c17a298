import type { ManifestMessages } from '../en/manifest';

/** Messages of the manifest in Korean. */
export const messages: ManifestMessages = {
  extension_name: 'Lectern',
  extension_description:
    '뉴스 페이지를 위한 리더: 정리된 기사와 설명이 있는 사진을 바로 보고, 글자 크기를 고르고, 내 컴퓨터에 보관합니다.',
  action_title: 'Lectern으로 이 페이지 읽기',
  read_on_page: '읽기 모드로 열기',
  read_selection: '선택한 부분 읽기',
  action_title_saved: 'Lectern으로 이 페이지 읽기 (저장됨)',
  save_article: '이 페이지 저장',
  save_link: '링크를 나중에 읽기로 저장',
};
