import type { SettingsMessages } from '../en/settings';

/** The words of the settings page in Korean. */
export const messages: SettingsMessages = {
  reading: '읽기',
  language: '언어',
  asBrowser: '브라우저와 같게',
  languageHint: '단추와 안내문의 언어입니다. 기사는 원래 언어 그대로입니다.',
  pictures: {
    label: '저장한 기사의 사진',
    hint: '보관한 사진은 네트워크 없이도 보이며, 디스크 공간을 씁니다.',
    choices: { ask: '묻기', all: '모두', smaller: '작게', none: '안 함' },
    permission: '사진 권한',
    allowed: '모든 사이트에서 허용했습니다.',
    notAllowed: '주지 않았습니다. 사진을 보관할 때 묻습니다.',
    takeBack: '거두기',
  },
  mark: '저장한 페이지를 도구 모음에 표시',
  markHint:
    '브라우저가 Lectern이 탭의 주소를 보아도 되는지 묻습니다. 주소는 이 컴퓨터의 보관함에서 찾아보는 데만 쓰입니다. 허용하지 않으면 버튼을 누른 탭에만 표시됩니다.',
  reminder: '백업 알림',
  reminderHint: '기사 25개가 이 컴퓨터에만 있으면 보관함에서 알립니다.',
  keyboard: '키보드',
  singleKeys: '한 글자 단축키',
  singleKeysHint: 'Ctrl이나 Alt 없이 누르는 키입니다. 음성 입력이나 스위치를 쓴다면 꺼 두세요.',
  shortcutOpen: '페이지 읽기 (브라우저 설정에서 바꿀 수 있습니다)',
  shortcutReader: '페이지 위에서 읽기, 다시 눌러 닫기',
  shortcutSave: '페이지 저장',
  shortcutNone: '지정되지 않음',
  privacy: 'Lectern이 하는 일',
  privacyText: [
    '단추나 단축키를 누른 다음에만, 지금 보고 있는 그 페이지만 읽습니다.',
    '기사와 설정을 이 컴퓨터에, 디스크가 허락하는 만큼 보관합니다.',
    '원해서 허용한 경우에만, 저장한 기사의 사진과 저장한 링크의 페이지를 가져옵니다. 쿠키를 보내지 않고, 어디에 보이는지 알리지 않습니다.',
    '그 밖에는 아무것도 하지 않습니다. 계정도, 통계도, 따로 보내는 요청도 없습니다. 사진은 기사 사이트에서 바로 옵니다.',
  ],
  previewText: '배는 아홉 시 이십 분에 떠난다. 누군가 뛰어오는 모습이 보이면 조금 더 기다린다.',
};
