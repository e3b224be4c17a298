import { readFileSync } from 'node:fs';
import { makeStory } from '../growth/make-story';

/** A page and the amount of article text in it. */
export interface SamplePage {
  name: string;
  html: string;
}

/** A short article like those of the sample site, one of typical length, and one with about a megabyte of text. */
export const SAMPLE_PAGES: readonly SamplePage[] = [
  { name: 'small', html: readFileSync('tests/fixtures/site/night-ferries.html', 'utf8') },
  { name: 'typical', html: makeStory(1_500) },
  { name: '1 MB', html: makeStory(45_000) },
];
