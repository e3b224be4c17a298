import type { Figures } from './measure-waits';

/** One measured library. */
export interface Measured {
  articles: number;
  figures: Figures;
}

/**
 * Returns the figures as a Markdown table: one row a figure, one column a size, then the ratio of each larger size to
 * the smallest; last, if present, the library with larger pictures and its ratio to the library of the same size.
 */
export function printTable(sizes: readonly Measured[], heavy: Measured | null): string {
  const [first, ...larger] = sizes;
  if (!first) return '';
  const like = sizes.find(({ articles }) => articles === heavy?.articles);
  const count = (number: number): string => number.toLocaleString('en');
  const head = [
    'milliseconds, unless stated otherwise',
    ...sizes.map(({ articles }) => count(articles)),
    ...larger.map(({ articles }) => `${count(articles)} / ${count(first.articles)}`),
    ...(heavy && like ? [`${count(heavy.articles)}, pictures × 10`, 'ratio'] : []),
  ];
  const rows = Object.keys(first.figures).map((name) => {
    const of = ({ figures }: Measured): number => figures[name] ?? Number.NaN;
    return [
      name,
      ...sizes.map((each) => write(of(each))),
      ...larger.map((each) => write(of(each) / of(first), 2)),
      ...(heavy && like ? [write(of(heavy)), write(of(heavy) / of(like), 2)] : []),
    ];
  });
  return [head, head.map((_, column) => (column ? '--:' : '---')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function write(value: number, digits = value < 10 ? 1 : 0): string {
  if (Number.isNaN(value)) return '';
  return value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
