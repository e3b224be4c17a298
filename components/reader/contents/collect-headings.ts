/** A heading of the body. */
export interface ContentsHeading {
  element: HTMLElement;
  text: string;
  /** 1 for the highest that the body has, 2 for those below it. */
  level: 1 | 2;
}

/** Fewer headings than this are seen at a glance; a list of them would only stand in the way. */
const FEWEST = 3;

/** The headings of a body that make a table of contents: the two highest levels. Empty when there are fewer than three. */
export function collectHeadings(body: Element): ContentsHeading[] {
  const elements = [...body.querySelectorAll<HTMLElement>('h2,h3,h4,h5,h6')].filter(
    (element) => element.textContent?.trim() && !element.closest('blockquote,figure'),
  );
  const levels = [...new Set(elements.map((element) => element.localName))].sort();
  const headings = elements
    .filter(({ localName }) => localName === levels[0] || localName === levels[1])
    .map(
      (element): ContentsHeading => ({
        element,
        text: element.textContent?.trim() ?? '',
        level: element.localName === levels[0] ? 1 : 2,
      }),
    );
  return headings.length >= FEWEST ? headings : [];
}
