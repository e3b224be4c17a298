import type { TransferMessages } from '../en/transfer';

const group = (number: number): string => number.toLocaleString('ko');

/** Korean messages of backup, restore and import. */
export const messages: TransferMessages = {
  progress: (done, total) => `${group(total)}개 중 ${group(done)}개`,
  copyDetails: '오류 정보 복사',
  close: '닫기',
  stop: '취소',
  failures: {
    'unknown-file': '가져올 수 없는 형식의 파일입니다. 다른 파일을 선택해 주세요.',
    damaged: '파일이 불완전하거나 손상되었습니다. 다른 파일을 선택해 주세요.',
    'not-a-backup': 'Lectern 백업이 아닌 압축 파일입니다. 다른 파일을 선택해 주세요.',
    'newer-version':
      '더 최신 버전의 Lectern에서 만든 백업입니다. Lectern을 업데이트한 뒤 다시 시도해 주세요.',
    'too-large': '파일이 너무 크거나 항목이 너무 많아 가져올 수 없습니다.',
    'unpacks-too-large':
      '압축을 풀면 지나치게 커지는 파일이라 위험할 수 있습니다. 아무것도 가져오지 않았습니다.',
    'nothing-to-write': '선택한 항목에 저장된 본문이 없습니다.',
    cancelled: '취소했습니다.',
    'file-failed': '파일을 읽거나 쓰지 못했습니다. 다시 시도해 주세요.',
    'storage-full': '디스크 공간이 부족합니다. 컴퓨터의 저장 공간을 확보한 뒤 다시 시도해 주세요.',
    'storage-blocked':
      '업데이트 전에 열어 둔 Lectern 페이지가 있습니다. 그 페이지를 닫고 다시 시도해 주세요.',
    'storage-newer':
      '더 최신 버전의 Lectern에서 사용한 보관함입니다. Lectern을 업데이트한 뒤 다시 시도해 주세요. 변경된 내용은 없습니다.',
    'storage-failed':
      '보관함을 열지 못했습니다. 삭제된 기사는 없습니다. 잠시 뒤 다시 시도해 주세요.',
  },
  import: {
    title: '가져오기',
    drop: '파일을 여기에 끌어다 놓거나',
    choose: '파일 선택',
    known:
      'Lectern 백업이나 Pocket, Instapaper, Omnivore, Wallabag, Raindrop, Readwise, Matter, Karakeep의 목록, 브라우저 북마크를 가져올 수 있습니다. 파일은 이 컴퓨터에서만 읽으며 어디로도 보내지 않습니다.',
    reading: '파일을 읽는 중',
    running: '가져오는 중',
    kinds: {
      lectern: 'Lectern 백업',
      'pocket-csv': 'Pocket',
      'pocket-html': 'Pocket',
      instapaper: 'Instapaper',
      raindrop: 'Raindrop',
      readwise: 'Readwise',
      matter: 'Matter',
      karakeep: 'Karakeep',
      omnivore: 'Omnivore',
      wallabag: 'Wallabag',
      bookmarks: '북마크',
    },
    counts: {
      new: (number) => `새 항목 ${group(number)}개`,
      'newer-there': (number) =>
        `파일이 더 최신인 항목 ${group(number)}개: 보관함의 것은 이전 버전으로 남습니다`,
      'newer-here': (number) =>
        `보관함이 더 최신인 항목 ${group(number)}개: 그대로 두고 태그만 추가합니다`,
      same: (number) => `동일한 항목 ${group(number)}개`,
    },
    withText: (number) => `파일에 본문이 있는 항목 ${group(number)}개`,
    nothing: '이 파일에는 가져올 항목이 없습니다.',
    nothingNew: '이 파일의 항목은 모두 이미 보관함에 있습니다.',
    notImported: (what) => `파일에 있는 다음 항목은 가져올 수 없습니다: ${what.join(', ')}`,
    losses: {
      notes: '메모',
      descriptions: '설명',
      'texts-without-address': '웹 주소가 없는 글',
    },
    start: '가져오기',
    cancel: '취소',
    chooseAnother: '다른 파일 선택',
    done: (number) => `기사 ${group(number)}개를 가져왔습니다.`,
    before: (number) =>
      `그 전까지 기사 ${group(number)}개를 가져왔습니다. 계속하면 이 기사들은 건너뜁니다.`,
    resume: '계속',
    skipped: (number) => `건너뛴 항목 ${group(number)}개`,
    more: (number) => `외 ${group(number)}개`,
    row: (number) => `${group(number)}행`,
    untitled: '제목 없음',
    reasons: {
      'wrong-checksum': '백업 후 변경됨',
      'missing-file': '백업에 없음',
      damaged: '손상됨',
      'not-an-article': '기사가 아님',
      'unreadable-row': '읽을 수 없음',
      'no-address': '웹 주소 없음',
      twice: '중복',
      'too-large': '너무 큼',
      'unsafe-path': '압축 파일 밖을 가리키는 파일 이름',
      'cut-off': '끝부분이 없거나 손상되어 일부 기사가 빠졌을 수 있음',
      'not-a-picture': '저장할 수 없는 사진 형식',
      'not-written': '브라우저가 저장하지 못함',
    },
  },
  backup: {
    title: '백업',
    what: (articles) =>
      `기사 ${group(articles)}개를 본문, 사진, 이전 버전, 태그, 읽기 진행률과 함께 파일 하나에 담습니다. 어떤 ZIP 프로그램으로도 열 수 있고, 안에 든 페이지는 어떤 브라우저에서도 볼 수 있습니다.`,
    last: (date) => `마지막 백업: ${date}`,
    never: '아직 백업이 없습니다.',
    start: '백업하기',
    running: '백업을 만드는 중',
    done: (fileName, size) =>
      `${fileName} (${size}) 파일이 준비되었습니다. 이 컴퓨터가 아닌 다른 곳에 보관하세요.`,
  },
};
