/** English messages of the text and theme controls. Every language provides the same. */
export const messages = {
  smaller: 'Smaller text',
  larger: 'Larger text',
  stepIs: (step: number) => `Text size: ${step > 0 ? `+${step}` : String(step).replace('-', '−')}`,
  typeface: 'Font',
  typefaces: {
    serif: 'Serif',
    sans: 'Sans serif',
    legible: 'Atkinson',
    dyslexic: 'OpenDyslexic',
    system: 'System',
    named: 'Other…',
  },
  fontName: 'Installed font',
  fontMissing: 'No font with this name is installed.',
  lineHeight: 'Line height',
  lineHeights: { close: 'Tight', normal: 'Normal', open: 'Relaxed' },
  columnWidth: 'Width',
  columnWidths: { narrow: 'Narrow', medium: 'Medium', wide: 'Wide' },
  spacingAndAlignment: 'Spacing and alignment',
  letterSpacing: 'Letter spacing',
  wordSpacing: 'Word spacing',
  spacings: { normal: 'Normal', wide: 'Wide', wider: 'Wider' },
  alignment: 'Alignment',
  alignments: { start: 'Left-aligned', justify: 'Justified' },
  hyphenation: 'Hyphenation',
  theme: 'Theme',
  themes: {
    auto: 'System',
    light: 'Light',
    sepia: 'Sepia',
    dark: 'Dark',
    contrast: 'High contrast',
  },
  customTheme: 'Custom',
  customText: 'Text',
  customBackground: 'Background',
  contrast: (ratio: string) => `Contrast ${ratio} : 1`,
  grades: {
    strong: '– excellent',
    enough: '– good',
    weak: '– low; choose 4.5 or more',
  },
  tooWeak: 'These colours are not applied, because the text would be hard to read.',
  useAnyway: 'Use anyway',
  keepColours: 'Keep',
  revertColours: 'Revert',
  revertingIn: (seconds: number) => `Reverting in ${seconds} s`,
  scope: 'Apply to',
  allSites: 'All sites',
  thisSite: 'This site',
  setForSite: (site: string, fields: number) =>
    fields === 0
      ? `Changes apply only to ${site}.`
      : `${fields === 1 ? '1 setting applies' : `${fields} settings apply`} only to ${site}.`,
  forThisSite: 'this site only',
  setForAll: 'Changes apply to all sites.',
  resetSite: 'Use settings for all sites',
  sitesWithSettings: 'Sites with their own settings',
  resetNamed: (site: string) => `Reset settings for ${site}`,
  resetAll: 'Reset to defaults',
  /** The text size in pixels, and whether it is set for this site only. */
  sizeIs: (pixels: number, isForSite: boolean) =>
    isForSite ? `${pixels} px, this site only` : `${pixels} px`,
};

/** The messages that each language provides for the text and theme controls. */
export type LookMessages = typeof messages;
