import { formatBytes } from '../format-bytes';

const pictures = (count: number): string => (count === 1 ? '1 picture' : `${count} pictures`);

/** English messages about the pictures of saved articles. Every language provides the same. */
export const messages = {
  offer: {
    title: 'Pictures in this article',
    saved: (bytes: number) => `Saved. Text: ${formatBytes(bytes)}.`,
    question: (count: number) =>
      count === 1 ? 'Save its picture too?' : `Save its ${count} pictures too?`,
    choices: { all: 'All', smaller: 'Smaller', none: 'None' },
    hints: {
      all: 'Original size',
      smaller: 'Reduced to screen size',
      none: 'Loaded from their site each time',
    },
    size: (bytes: number, isExact: boolean) =>
      isExact ? formatBytes(bytes) : `about ${formatBytes(bytes)}`,
    noSize: '0 kB',
    remember: 'Don’t ask again',
  },
  permission: {
    why: 'The browser will ask whether Lectern may read data on all websites. Pictures usually come from other servers than their page, so a narrower permission would save few of them.',
    what: 'Lectern uses the permission only to fetch pictures of articles you save, without cookies and without telling the site what you read.',
    back: 'You can revoke it in the settings at any time. Saved pictures stay.',
    denied: 'Permission wasn’t granted. The text is saved; pictures load from their site.',
  },
  progress: {
    waiting: 'Waiting for another article’s pictures…',
    working: (done: number, total: number) => `${done} of ${pictures(total)}`,
    cancel: 'Cancel',
    done: (kept: number, bytes: number) =>
      kept === 0
        ? 'No pictures could be saved.'
        : `${pictures(kept)} saved on this computer: ${formatBytes(bytes)}.`,
    missing: (count: number) => `${pictures(count)} couldn’t be saved.`,
    cancelled: 'Cancelled. Pictures saved so far stay.',
    failed: 'The pictures couldn’t be written to the disk. The text is saved.',
  },
  list: {
    summary: (kept: number, total: number, bytes: number) =>
      `${kept} of ${pictures(total)} saved${kept > 0 ? `, ${formatBytes(bytes)}` : ''}`,
    saved: (bytes: number) => formatBytes(bytes),
    notSaved: 'Not saved',
    retry: 'Retry missing pictures',
    remove: 'Delete pictures',
    notRemoved: 'The pictures couldn’t be deleted.',
    unnamed: (number: number) => `Picture ${number}`,
  },
  reasons: {
    'not-permitted': 'Lectern has no permission for this site',
    unreachable: 'The site didn’t respond',
    refused: 'The site refused to send it',
    'no-picture': 'This file type can’t be saved',
    'too-large': 'It is larger than 25 MB',
  },
  placeholder: {
    text: (reason: string) => `This picture isn’t saved. ${reason}.`,
    retry: 'Try again',
    stillMissing: (count: number) =>
      count === 1 ? '1 picture is still missing.' : `${count} pictures are still missing.`,
  },
};

/** The messages that each language provides about pictures. */
export type PicturesMessages = typeof messages;
