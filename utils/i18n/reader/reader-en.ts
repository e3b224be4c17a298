/**
 * The words of the reader in English, apart from the catalogue of the other pages: the popup has no use for them.
 * The shape of this object is what each language must give.
 */
export const readerEn = {
  reader: 'Reader',
  leave: 'Close reader',
  tools: 'Reading tools',
  look: 'Text and theme',
  addressChanged: 'The page has gone on to another article.',
  readNew: 'Read it',
  keepReading: 'Stay here',
  orphaned:
    'Lectern was updated while this reader was open. You can read on and close it; to save, close it and open it again.',
  aloud: {
    readAloud: 'Read aloud',
    startHere: 'Read aloud from here',
    play: 'Play',
    pause: 'Pause',
    previous: 'Previous sentence',
    next: 'Next sentence',
    place: (passage: number, of: number) => `Paragraph ${passage} of ${of}`,
    speed: 'Speed',
    voice: 'Voice',
    chooseVoice: 'Choose a voice',
    onDevice: 'On this device',
    overNetwork: 'Over the network',
    remoteVoice: (name: string) => `${name} – over the network`,
    backToVoice: 'Back to the voice',
    close: 'Stop reading aloud',
    noVoice: (language: string | null) =>
      language ? `This browser has no voice for ${language}.` : 'This browser has no voices.',
    onlyRemote:
      'The voices for this language send the text over the network to be spoken. Choose one to begin.',
    problems: {
      voice: 'This voice does not speak at the moment. Try another.',
      network: 'This voice cannot reach the network. Try one on this device.',
      'not-allowed': 'The browser did not allow any sound. Press play again.',
      text: 'This voice cannot speak this text. Try another.',
    },
  },
};

/** What a language of the reader must give. */
export type ReaderMessages = typeof readerEn;
