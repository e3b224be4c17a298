import { measureContrast } from './measure-contrast';

/** The contrast that text has on every colour of a palette, unless the two chosen colours themselves have less. */
const MIN_CONTRAST = 4.5;
/** Steps in which a mixture is brought nearer to its own colour. */
const STEP = 0.02;

/** The colours of an article in the reader's own theme. Each is `#` and six hexadecimal digits. */
export interface CustomPalette {
  surface: string;
  sunken: string;
  selected: string;
  mark: string;
  /** Weaker text, readable on all backgrounds except the last two. */
  text2: string;
  text3: string;
}

/** Mixes a palette from the colours of text and background, with as much difference as leaves enough contrast. */
export function customPalette(text: string, background: string): CustomPalette {
  const least = Math.min(MIN_CONTRAST, measureContrast(text, background));
  const shade = (share: number) =>
    mixWhile(background, text, share, (colour) => measureContrast(text, colour) >= least);
  const [surface, sunken, selected, mark] = [0.05, 0.08, 0.14, 0.22].map(shade);
  const weaker = (share: number) =>
    mixWhile(text, background, share, (colour) =>
      [background, sunken ?? background].every((one) => measureContrast(colour, one) >= least),
    );
  return {
    surface: surface ?? background,
    sunken: sunken ?? background,
    selected: selected ?? background,
    mark: mark ?? background,
    text2: weaker(0.12),
    text3: weaker(0.18),
  };
}

/** Mixes as much of a second colour into the first, up to a share, as is allowed; none if nothing is. */
function mixWhile(
  one: string,
  other: string,
  most: number,
  isAllowed: (colour: string) => boolean,
): string {
  for (let share = most; share > 0; share -= STEP) {
    const colour = mix(one, other, share);
    if (isAllowed(colour)) return colour;
  }
  return one;
}

function mix(one: string, other: string, share: number): string {
  const channels = [1, 3, 5].map((start) => {
    const [from = 0, to = 0] = [one, other].map((colour) =>
      Number.parseInt(colour.slice(start, start + 2), 16),
    );
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
