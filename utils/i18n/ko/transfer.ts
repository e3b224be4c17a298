import type { TransferMessages } from '../en/transfer';

const group = (number: number): string => number.toLocaleString('ko');

/** The words of what goes out of the library and comes into it, in Korean. */
export const messages: TransferMessages = {
  progress: (done, total) => `${group(total)}건 중 ${group(done)}건`,
  copyDetails: '자세한 내용 복사',
  close: '닫기',
  stop: '멈추기',
  failures: {
    'unknown-file': 'Lectern이 알지 못하는 종류의 파일입니다.',
    damaged: '파일이 중간에 잘렸거나 손상되었습니다.',
    'not-a-backup': 'Lectern의 백업이 아닌 압축 파일입니다.',
    'newer-version':
      '더 새로운 Lectern에서 만든 백업입니다. Lectern을 업데이트한 뒤 다시 시도해 주세요.',
    'too-large': '파일이 너무 크거나, 담긴 것이 너무 많아 가져올 수 없습니다.',
    'unpacks-too-large':
      '압축을 풀면 지나치게 커지는 파일입니다. 해를 끼치려고 만든 것일 수 있습니다.',
    'nothing-to-write': '고른 항목 가운데 본문이 보관된 것이 없습니다.',
    cancelled: '멈추었습니다.',
    'file-failed': '파일을 읽거나 쓰지 못했습니다.',
    'storage-full': '디스크가 가득 찼습니다. 이 컴퓨터의 공간을 비운 뒤 다시 시도해 주세요.',
    'storage-blocked':
      '업데이트 전에 열어 둔 Lectern 페이지가 있습니다. 그 페이지를 닫고 다시 시도해 주세요.',
    'storage-failed': '브라우저가 보관함을 열지 못했습니다. 지워진 것은 없습니다.',
  },
  import: {
    title: '가져오기',
    drop: '파일을 여기에 끌어다 놓거나',
    choose: '파일 고르기',
    known:
      'Lectern의 백업, 또는 Pocket, Instapaper, Omnivore, Wallabag의 목록이나 브라우저의 북마크. 파일은 이 컴퓨터에서만 읽으며 어디에도 보내지 않습니다.',
    reading: '파일을 읽는 중',
    running: '가져오는 중',
    kinds: {
      lectern: 'Lectern 백업',
      'pocket-csv': 'Pocket',
      'pocket-html': 'Pocket',
      instapaper: 'Instapaper',
      omnivore: 'Omnivore',
      wallabag: 'Wallabag',
      bookmarks: '북마크',
    },
    counts: {
      new: (number) => `새 항목 ${group(number)}건`,
      'newer-there': (number) =>
        `파일 쪽이 더 새로움 ${group(number)}건: 여기 있던 것은 이전 판으로 남습니다`,
      'newer-here': (number) => `여기가 더 새로움 ${group(number)}건: 그대로 두고 태그만 더합니다`,
      same: (number) => `같은 항목 ${group(number)}건`,
    },
    texts: (number) => `파일에 본문이 들어 있는 링크 ${group(number)}건`,
    nothing: '이 파일에는 가져올 것이 없습니다.',
    start: '가져오기',
    cancel: '취소',
    another: '다른 파일 고르기',
    done: (number) => `기사 ${group(number)}건을 가져왔습니다.`,
    before: (number) =>
      `그 전에 ${group(number)}건을 가져왔습니다. 파일을 다시 가져오면 이어서 합니다.`,
    skipped: (number) => `제외된 항목 ${group(number)}건`,
    more: (number) => `그 밖에 ${group(number)}건`,
    row: (number) => `${group(number)}행`,
    nameless: '이름 없음',
    reasons: {
      'wrong-checksum': '백업한 뒤에 바뀜',
      'missing-file': '백업에 없음',
      damaged: '손상됨',
      'not-an-article': '기사가 아님',
      'unreadable-row': '읽을 수 없음',
      'no-address': '웹 주소가 없음',
      twice: '두 번 나옴',
      'too-large': '너무 큼',
      'not-a-picture': '보관할 수 있는 사진이 아님',
      'not-written': '브라우저가 저장하지 않음',
    },
  },
  backup: {
    title: '백업',
    what: (articles) =>
      `기사 ${group(articles)}건을 파일 하나에 담습니다. 본문, 사진, 이전 판, 태그, 읽은 곳이 모두 들어갑니다. ZIP 파일을 여는 어떤 프로그램으로도 열 수 있고, 그 안의 페이지는 어떤 브라우저에서도 볼 수 있습니다.`,
    last: (date) => `마지막 백업: ${date}`,
    never: '아직 백업이 없습니다.',
    start: '백업하기',
    running: '백업을 만드는 중',
    done: (fileName, size) =>
      `${fileName} (${size}) 파일이 준비되었습니다. 이 컴퓨터가 아닌 다른 곳에도 보관해 주세요.`,
  },
};
