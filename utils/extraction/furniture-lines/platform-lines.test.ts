import { expect, test } from 'vitest';
import { isPlatformLine } from './platform-lines';

test.each([
  'This entry was posted in Harbour. Bookmark the permalink.',
  'Dieser Eintrag wurde veröffentlicht in Hafen von Ada Brook. Permanentlink.',
  'am 21/02/2021. Abgelegt unter Hafen.',
  'on Sunday, October 10th, 2010 at 3:49 pm and is filed under Boats.',
  'You can follow any responses to this entry through the RSS 2.0 feed.',
  'Sie können alle Antworten zu diesem Eintrag verfolgen.',
  'Kommentare und Pings sind derzeit geschlossen.',
  'Kommentar verfassen',
  'Hinterlasse jetzt einen Kommentar',
  'Schreiben Sie einen Kommentar',
  'Keine Kommentare',
  'Sie sind aktuell nicht eingeloggt.',
  'Um einen Kommentar zu hinterlassen, loggen Sie sich bitte ein.',
  'Teilen Sie dies mit:',
  'Gefällt mir:',
  'Gefällt mir Wird geladen...',
  'Loading…',
  'Die Inhalte dieser Website sind unter einer Creative Commons-Lizenz lizenziert.',
  'Die Bilder in diesem Blog stehen unter einer Creative Commons Lizenz.',
  'Warning: Undefined variable $boat in /srv/www/quay/functions.php on line 45',
  "Notice: Use of undefined constant LAMP - assumed 'LAMP' in /srv/www/quay/lamp.php on line 7",
  'This website and all documents on it are licensed under a Creative Commons licence.',
])('“%s” is a line of the software', (text) => {
  expect(isPlatformLine(text)).toBe(true);
});

test.each([
  'This entry was the last in the log of the boat.',
  'Dieser Beitrag wurde im Hafen gehört.',
  'The letters are filed under the quay. Nobody reads them, and nobody ever asked for them.',
  'Keine Kommentarspalte ist so lang wie die der Hafenpost.',
  'Keine Kommentare, sagte der Lotse.',
  'The lamp was loading slowly…',
  'Das gefällt mir:',
  'Warning: the lamp was out in Harrow, and nobody stood on line 45',
  'Cookies were sold on the quay.',
  'This work is licensed under a Creative Commons licence.',
  'Advertisement in the harbour paper cost a herring.',
])('“%s” is text', (text) => {
  expect(isPlatformLine(text)).toBe(false);
});
