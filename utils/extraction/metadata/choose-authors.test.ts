// @vitest-environment node
import { expect, test } from 'vitest';
import { chooseAuthors } from './choose-authors';

const declare = (names: string[], organisation: string | null = null) => ({ names, organisation });

test.each([
  [
    'persons that the data names',
    declare(['Ada Brook', 'Gear Team']),
    [],
    ['Ada Brook', 'Gear Team'],
  ],
  [
    'more of them in the byline',
    declare(['Ada Brook']),
    ['Otto Renn', 'Ada Brook'],
    ['Otto Renn', 'Ada Brook'],
  ],
  [
    'fewer of them in the byline',
    declare(['Ada Brook', 'Otto Renn']),
    ['Ada Brook'],
    ['Ada Brook', 'Otto Renn'],
  ],
  ['others in the byline', declare(['Ines Upload']), ['Ada Brook'], ['Ada Brook']],
  [
    'a person in the byline, none in the data',
    declare(['HCN'], 'Harrow Courier'),
    ['Ada Brook'],
    ['Ada Brook'],
  ],
  ['no person at all', declare([], 'Harrow Courier'), ['HCN'], ['Harrow Courier']],
  ['the organisation in both', declare(['HCN'], 'Harrow Courier'), ['Harrow Courier'], ['HCN']],
  ['nothing in the data', declare([]), ['HCN'], ['HCN']],
])('%s', (_what, declared, visible, authors) => {
  expect(chooseAuthors(declared, visible)).toEqual(authors);
});
