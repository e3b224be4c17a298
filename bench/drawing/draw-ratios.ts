import { ratioOf, type TableRow } from '../table/table-row';

const ROW = 34;
const LABELS = 330;
const WIDTH = 820;

/**
 * Draws each row's ratio to its floor as a bar (SVG). A vertical line is the floor, a short one the target. Rows whose
 * floor is zero have no ratio and are left out.
 */
export function drawRatios(all: readonly TableRow[]): string {
  const rows = all.flatMap((row) => {
    const ratio = ratioOf(row);
    return ratio === null ? [] : [{ ...row, ratio }];
  });
  const most = Math.max(2, ...rows.flatMap(({ ratio, target }) => [ratio, target ?? 0]));
  const toX = (ratio: number) => LABELS + (ratio / most) * (WIDTH - LABELS - 70);
  const height = rows.length * ROW + 40;
  const bars = rows.map((row, index) => {
    const y = 30 + index * ROW;
    const end = toX(row.ratio);
    const target =
      row.target === null
        ? ''
        : `<path d="M${toX(row.target)} ${y - 2}v24" stroke="#b4530a" stroke-width="2"/>`;
    return `<text x="${LABELS - 10}" y="${y + 15}" text-anchor="end">${row.what}</text><rect x="${LABELS}" y="${y}" width="${end - LABELS}" height="20" fill="#1d5b49"/>${target}<text x="${end + 8}" y="${y + 15}">${row.ratio.toFixed(2)}×</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="13" role="img" aria-label="How long each opening takes beside its floor"><rect width="100%" height="100%" fill="#fff"/>${bars.join('')}<path d="M${toX(1)} 22V${height - 8}" stroke="#444" stroke-dasharray="3 3"/><text x="${toX(1)}" y="16" text-anchor="middle">floor</text></svg>\n`;
}
