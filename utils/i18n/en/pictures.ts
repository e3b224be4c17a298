import { formatBytes } from '../format-bytes';

const pictures = (count: number): string => (count === 1 ? '1 picture' : `${count} pictures`);

/**
 * The words about pictures of saved articles in English, apart from the catalogue of the other pages. The shape of this
 * object is what each language must give.
 */
export const messages = {
  offer: {
    title: 'Pictures of this article',
    saved: (bytes: number) => `Saved. The text takes ${formatBytes(bytes)}.`,
    question: (count: number) =>
      count === 1 ? 'Keep its picture too?' : `Keep its ${count} pictures too?`,
    choices: { all: 'All', smaller: 'Smaller', none: 'None' },
    hints: {
      all: 'As their site sends them',
      smaller: 'No larger than a screen shows',
      none: 'They are loaded from their site each time',
    },
    size: (bytes: number, isExact: boolean) =>
      isExact ? formatBytes(bytes) : `about ${formatBytes(bytes)}`,
    noSize: '0 kB',
    remember: 'Do this from now on without asking',
  },
  permission: {
    why: 'The browser will ask whether Lectern may read data on all websites. Pictures mostly lie on other servers than their page, of any name, so a smaller permission would keep few of them.',
    what: 'Lectern uses it for one thing: to fetch the pictures of articles you save, without cookies and without telling the site what you read.',
    back: 'You can take it back at any time in the settings; pictures that are kept stay.',
    denied:
      'The browser did not give the permission. The text is saved; its pictures come from the site.',
  },
  progress: {
    waiting: 'Waiting for the pictures of another article…',
    working: (done: number, total: number) => `${done} of ${pictures(total)}`,
    cancel: 'Cancel',
    done: (kept: number, bytes: number) =>
      `${kept === 1 ? '1 picture is' : `${kept} pictures are`} on this computer: ${formatBytes(bytes)}.`,
    missing: (count: number) =>
      count === 1 ? '1 picture could not be kept.' : `${count} pictures could not be kept.`,
    cancelled: 'Stopped. What was kept so far stays.',
    failed: 'The pictures could not be written to the disk. The text is saved.',
  },
  list: {
    summary: (kept: number, total: number, bytes: number) =>
      `${kept} of ${pictures(total)} on this computer, ${formatBytes(bytes)}`,
    kept: (bytes: number) => formatBytes(bytes),
    absent: 'Not kept',
    retry: 'Try the missing ones again',
    remove: 'Remove pictures',
    unnamed: (number: number) => `Picture ${number}`,
  },
  reasons: {
    'not-permitted': 'Lectern may not fetch from this site',
    unreachable: 'The site did not answer',
    refused: 'The site does not give it out',
    'no-picture': 'Not of a kind that can be kept',
    'too-large': 'Larger than 25 MB',
  },
  standIn: {
    text: (reason: string) => `This picture is not kept. ${reason}.`,
    retry: 'Try again',
    stillMissing: (count: number) =>
      count === 1 ? 'One picture is still missing.' : `${count} pictures are still missing.`,
  },
};

/** What a language of these words must give. */
export type PicturesMessages = typeof messages;
