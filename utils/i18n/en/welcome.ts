/** English messages of the welcome page. Every language provides the same. */
export const messages = {
  title: 'Welcome to Lectern',
  intro: 'Three things to know. Try them with the article below.',
  read: {
    title: 'Read',
    text: 'The toolbar button shows the article on a page. The reader covers the page until you close it.',
    button: 'Open Lectern',
    reader: 'Open or close the reader',
    pin: 'No button? Open the browser’s extensions menu and pin Lectern.',
  },
  look: {
    title: 'Make it yours',
    text: 'Text size, font, colours and spacing stay as you choose them, on every site.',
    line: 'Choose a size, and this line changes with it.',
  },
  save: {
    title: 'Save',
    text: 'Saved articles stay on this computer, without an account. You can read them offline and export them as files.',
    shortcut: 'Save this page',
    library: 'Open library',
  },
  notSet: 'Not set',
  changeShortcuts: 'Change shortcuts',
  promise: 'Lectern reads a page only when you ask it to. What you read stays on this computer.',
  tryIt: 'Open in reader',
  closeReader: 'Close reader',

  /** An invented article, as a news site would show it. */
  sample: {
    label: 'Sample article',
    site: 'The Quay Post',
    sections: ['Harbour', 'Weather', 'Markets', 'Notices'],
    share: 'Share',
    print: 'Print',
    offerTitle: 'Never miss a tide',
    offerText: 'Our letter arrives every morning at six, with coupons.',
    offerButton: 'Sign up',
    headline: 'The ferry that waits for the bread',
    dek: 'For thirty years the first boat to Ostrey has left when the ovens are empty, and nobody has complained.',
    author: 'Marit Solheim',
    by: 'By Marit Solheim',
    caption: 'The first boat leaves Ostrey with the morning’s bread. Drawing: Lene Brandt',
    paragraphs: [
      'The timetable says ten past six. Everyone on the quay knows that it means: when Aksel comes down the hill with his handcart, and the loaves in it are still too hot to touch.',
      'It began with a storm. The road over the pass was closed for nine days, and the captain of the first boat, who had never been late in his life, waited four minutes for forty loaves. The other shore had bread that week. After that, nobody saw a reason to stop.',
      'The company learned of it from a tourist, who wrote a letter of praise. An inspector came, stood on the quay with a watch, and was given a roll with butter. His report says that the departure is punctual within the meaning of the regulations.',
    ],
    subheading: 'Four minutes',
    more: [
      'There have been attempts to put the custom in order. A councillor once proposed a bell at the bakery, an engineer an electric cart. Both were thanked, and both still take the first boat, which on most mornings leaves at fourteen minutes past six.',
      '“You can set a clock by the boat or by the bread,” says the captain, who is the daughter of the one who waited. “I have tried both. With bread, people smile when you are late.”',
    ],
    relatedTitle: 'More from The Quay Post',
    related: ['Gulls: a reader’s complaint', 'What the dredger found', 'Ten knots for cold hands'],
  },
};

/** The messages that each language provides for the welcome page. */
export type WelcomeMessages = typeof messages;
