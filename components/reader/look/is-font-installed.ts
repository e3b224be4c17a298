const SAMPLE = 'mmMMwWlliI0Oo@가나다漢字';

/**
 * Whether a font with this name is installed. There is no API for this, so it compares widths: text in a missing font
 * is as wide as in its fallback, whichever that is. Returns true if text cannot be measured.
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
