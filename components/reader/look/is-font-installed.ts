const SAMPLE = 'mmMMwWlliI0Oo@가나다漢字';

/**
 * Whether a browser has a font of this name. Nothing tells it outright: a text set in a font that is missing is as wide
 * as in the font that stands in for it, whichever that is. Answers true where text cannot be measured.
 */
export function isFontInstalled(stage: Document, name: string): boolean {
  const canvas = stage.createElement('canvas').getContext('2d');
  if (!canvas) return true;
  const widthIn = (families: string): number => {
    canvas.font = `72px ${families}`;
    return canvas.measureText(SAMPLE).width;
  };
  return ['monospace', 'serif', 'sans-serif'].some(
    (standIn) => widthIn(`"${name}", ${standIn}`) !== widthIn(standIn),
  );
}
