import type { SettingsMessages } from '../en/settings';

/** Korean messages of the settings page. */
export const messages: SettingsMessages = {
  reading: '읽기',
  language: '언어',
  sameAsBrowser: '브라우저와 동일',
  languageHint: '버튼과 안내문에 쓰입니다. 기사는 원래 언어로 표시됩니다.',
  pictures: {
    label: '저장한 기사의 사진',
    hint: '저장한 사진은 오프라인에서도 볼 수 있으며, 디스크 공간을 사용합니다.',
    choices: { ask: '묻기', all: '모두', smaller: '작은 크기', none: '저장 안 함' },
    permission: '사진 권한',
    allowed: '모든 사이트에서 허용됨.',
    notAllowed: '허용되지 않음. 사진을 저장할 때 묻습니다.',
    revoke: '권한 취소',
  },
  mark: '저장한 페이지를 도구 모음에 표시',
  markHint:
    'Lectern이 탭의 주소를 볼 수 있도록 허용할지 브라우저가 묻습니다. 주소는 이 컴퓨터의 보관함에서 찾는 데만 쓰입니다. 허용하지 않으면 버튼을 누른 탭에만 표시됩니다.',
  opening: {
    title: '자동으로 열리는 사이트',
    reach: '이 사이트의 페이지를 읽을 수 있습니다.',
    off: '꺼짐: 브라우저가 이 사이트를 읽도록 허용하지 않습니다.',
    notUsed: '아직 사용하지 않았습니다.',
    lastUsed: (date) => `마지막 사용: ${date}.`,
    leftOut: (count) => `${count}개 페이지 제외.`,
    allow: '허용',
    remove: (host) => `${host}에서 자동으로 열지 않기`,
  },
  mended: '수정한 사이트',
  mendedHint: '다시 넣거나 빼거나 지정한 내용이 이 사이트의 다른 기사에도 적용됩니다.',
  corrections: (site, count) => `${site}: 수정 ${count}개`,
  forgetCorrections: (site) => `${site} 수정 내용 삭제`,
  reminder: '백업 알림',
  reminderHint: '이 컴퓨터에만 있는 기사가 25개가 되면 보관함에서 알립니다.',
  keyboard: '키보드',
  singleKeys: '한 글자 단축키',
  singleKeysHint:
    'Ctrl이나 Alt 없이 쓰는 단축키입니다. 음성 입력이나 스위치 제어를 쓴다면 꺼 두세요.',
  shortcutOpen: 'Lectern 열기',
  shortcutReader: '읽기 모드 열기 또는 닫기',
  shortcutSave: '이 페이지 저장',
  shortcutNone: '지정 안 됨',
  changeShortcuts: '브라우저 설정에서 변경',
  privacy: '개인정보 보호',
  privacyText: [
    '버튼이나 단축키를 눌렀을 때만, 그 페이지만 읽습니다. 항상 열기로 한 사이트에서는 기사를 자동으로 읽습니다.',
    '기사와 설정은 이 컴퓨터에 저장되며, 디스크 공간 외에는 제한이 없습니다.',
    '저장한 기사의 사진과 저장한 링크의 페이지는 요청하고 허용한 경우에만 가져옵니다. 쿠키를 보내지 않으며, 어디에 표시되는지 알리지 않습니다.',
    '계정도, 통계 수집도, 그 밖의 요청도 없습니다. 사진은 기사 사이트에서 직접 불러옵니다.',
  ],
  previewText: '배는 아홉 시 이십 분에 떠난다. 누군가 뛰어오는 모습이 보이면 조금 더 기다린다.',
};
