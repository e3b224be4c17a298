import { expect, test, vi } from 'vitest';
import { collectPassages } from '@/components/article/collect-passages';
import { createLiveMessages } from '@/components/article/live-messages';
import { findMatches } from '@/components/reader/find/find-matches';
import type { Embedder } from '@/utils/embeds/plan-player';
import { messages } from '@/utils/i18n/en/embeds';
import { messages as korean } from '@/utils/i18n/ko/embeds';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { drawCards } from './draw-cards';

const EMBEDDER: Embedder = { origin: 'https://news.test', isSecure: true, revealsSite: true };

function draw(
  figure: string,
  embedder: Embedder | null = EMBEDDER,
  live = createLiveMessages(messages),
): HTMLElement {
  const fragment = sanitiseArticle(`<p>The weir is open.</p>${figure}<p>The end.</p>`);
  drawCards(fragment, { messages: live, embedder });
  document.body.replaceChildren(fragment);
  return document.body;
}

const VIDEO =
  '<figure data-embed="frame" data-duration="185"><img src="https://pics.test/1.jpg" alt=""><a href="https://player.films.test/5">The gate</a><figcaption>From the hill.</figcaption></figure>';
const named = (body: HTMLElement, name: string) => {
  const found = body.querySelector<HTMLElement>(`[aria-label="${name}"]`);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
};

test('a card says what it is, how long it is and where it loads from', () => {
  const body = draw(VIDEO);
  const card = named(body, 'Video: The gate');
  expect(card.getAttribute('role')).toBe('group');
  expect(card.textContent).toContain('3:05 · Loads from player.films.test');
  expect(card.querySelector('img')?.getAttribute('src')).toBe('https://pics.test/1.jpg');
  expect(named(body, 'Play: The gate').textContent).toBe('Play');
  expect(body.querySelector('iframe, video, audio')).toBeNull();
});

test('a card without a title names its site once, and its link is the kind', () => {
  const live = createLiveMessages(messages);
  const body = draw(
    '<figure data-embed="audio"><a href="https://files.test/a.mp3">files.test</a></figure>',
    EMBEDDER,
    live,
  );
  const card = named(body, 'Audio');
  expect(card.querySelector('a')?.textContent).toBe('Audio');
  expect(card.textContent?.match(/files\.test/g)).toHaveLength(1);
  live.follow(korean);
  expect(card.querySelector('a')?.textContent).toBe(korean.kinds.audio);
  expect(card.getAttribute('aria-label')).toBe(korean.kinds.audio);
});

test('a press loads the player in a sandbox, a second one brings the card back', () => {
  const body = draw(VIDEO);
  named(body, 'Play: The gate').click();
  const frame = body.querySelector('iframe');
  expect(frame?.src).toBe('https://player.films.test/5');
  expect(frame?.title).toBe('The gate');
  expect(frame?.getAttribute('sandbox')).toBe('allow-scripts allow-same-origin');
  expect(frame?.referrerPolicy).toBe('no-referrer');
  const close = named(body, 'Close: The gate');
  expect(document.activeElement).toBe(close);
  expect(body.textContent).toContain('Open on player.films.test');
  close.click();
  expect(body.querySelector('iframe')).toBeNull();
  expect(document.activeElement).toBe(named(body, 'Play: The gate'));
});

test('in another language of the interface, cards have its messages, and a player goes on playing', () => {
  const live = createLiveMessages(messages);
  const body = draw(VIDEO + VIDEO.replaceAll('The gate', 'The wall'), EMBEDDER, live);
  named(body, 'Play: The gate').click();
  const frame = body.querySelector('iframe');
  live.follow(korean);
  expect(body.querySelector('iframe')).toBe(frame);
  expect(document.activeElement).toBe(named(body, `${korean.close}: The gate`));
  expect(body.textContent).toContain(korean.openOn('player.films.test'));
  expect(named(body, `${korean.play}: The wall`).textContent).toBe(korean.play);
  expect(named(body, korean.named(korean.kinds.video, 'The wall')).textContent).toContain(
    korean.loadsFrom('player.films.test'),
  );
  named(body, `${korean.close}: The gate`).click();
  expect(document.activeElement).toBe(named(body, `${korean.play}: The gate`));
});

test('a media file plays in an element of the browser, from the press on', () => {
  const play = vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
  const body = draw(
    '<figure data-embed="audio"><a href="https://files.test/a.mp3">The hum</a></figure>',
  );
  named(body, 'Play: The hum').click();
  const audio = body.querySelector('audio');
  expect(audio?.src).toBe('https://files.test/a.mp3');
  expect(audio?.controls).toBe(true);
  expect(play).toHaveBeenCalledOnce();
  play.mockRestore();
});

test('where a file cannot be played, the press opens it in a tab and the card says so', () => {
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockRejectedValue(new Error('refused'));
  const body = draw(
    '<figure data-embed="video"><a href="https://files.test/a.mp4">The gate</a></figure>',
  );
  const opened: string[] = [];
  body.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (link) opened.push(`${link.href} ${link.target}`);
    event.preventDefault();
  });
  named(body, 'Play: The gate').click();
  body.querySelector('video')?.dispatchEvent(new Event('error'));
  expect(opened).toEqual(['https://files.test/a.mp4 _blank']);
  expect(body.textContent).toContain('Can’t play here. Opens on files.test');
  expect(body.querySelector('video')).toBeNull();
  vi.restoreAllMocks();
});

test('where there is no room for players, a card is a link to a tab', () => {
  const body = draw(VIDEO, null);
  const link = named(body, 'Open: The gate (new tab)');
  expect(link.getAttribute('href')).toBe('https://player.films.test/5');
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  expect(body.textContent).toContain('Opens on player.films.test');
});

test('reading aloud says kind and title; find ignores interface text', () => {
  const body = draw(VIDEO);
  expect(collectPassages(body).map(({ text }) => text)).toEqual([
    'The weir is open.',
    'Video: The gate',
    'From the hill.',
    'The end.',
  ]);
  expect(findMatches(body, 'The gate')).toHaveLength(1);
  for (const words of ['Loads', 'Play', 'Video'])
    expect([words, findMatches(body, words)]).toEqual([words, []]);
});

test('an old figure with a link, and a figure without, stay as they are', () => {
  const old = '<figure><a href="https://films.test/5">The gate</a></figure>';
  expect(draw(old).innerHTML).toContain(old);
  expect(
    draw('<figure data-embed="frame"><a href="mailto:a@b.test">x</a></figure>').querySelector(
      '[data-card]',
    ),
  ).toBeNull();
});
