// @vitest-environment node
import { expect, test } from 'vitest';
import { chooseAuthors } from './choose-authors';

const declare = (names: string[], organisation: string | null = null) => ({ names, organisation });

test.each([
  [
    'the persons in the metadata',
    declare(['Ada Brook', 'Gear Team']),
    [],
    ['Ada Brook', 'Gear Team'],
  ],
  [
    'more persons in the byline',
    declare(['Ada Brook']),
    ['Otto Renn', 'Ada Brook'],
    ['Otto Renn', 'Ada Brook'],
  ],
  [
    'the persons and agencies of the byline, without its other words',
    declare([]),
    ['Ada Brook', 'Boats', 'Reuters'],
    ['Ada Brook', 'Reuters'],
  ],
  [
    'fewer persons in the byline',
    declare(['Ada Brook', 'Otto Renn']),
    ['Ada Brook'],
    ['Ada Brook', 'Otto Renn'],
  ],
  [
    'one person in the byline, and in the metadata the authors of other stories too',
    declare(['Ada Brook', 'Otto Renn', 'Ines Calloway', 'Bo Quist', 'Lars Ohm']),
    ['Ada Brook'],
    ['Ada Brook'],
  ],
  [
    'many persons beside the author in the metadata',
    declare(['Ada Brook']),
    ['Ada Brook', 'Otto Renn', 'Ines Calloway', 'Bo Quist', 'Lars Ohm'],
    ['Ada Brook'],
  ],
  ['other persons in the byline', declare(['Ines Upload']), ['Ada Brook'], ['Ada Brook']],
  [
    'a person in the byline, none in the metadata',
    declare(['HCN'], 'Harrow Courier'),
    ['Ada Brook'],
    ['Ada Brook'],
  ],
  ['no persons', declare([], 'Harrow Courier'), ['HCN'], ['Harrow Courier']],
  ['an organisation in both', declare(['HCN'], 'Harrow Courier'), ['Harrow Courier'], ['HCN']],
  ['nothing in the metadata', declare([]), ['HCN'], ['HCN']],
])('%s', (_what, declared, visible, authors) => {
  expect(chooseAuthors(declared, visible)).toEqual(authors);
});
