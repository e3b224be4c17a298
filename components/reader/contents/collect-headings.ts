/** A heading of the body. */
export interface ContentsHeading {
  element: HTMLElement;
  text: string;
  /** 1 for the highest level in the body, 2 for the next. */
  level: 1 | 2;
}

/** Fewer headings than this need no table of contents. */
const MIN_HEADINGS = 3;

/** Returns the headings of the two highest levels in a body; empty if there are fewer than three. */
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
  return headings.length >= MIN_HEADINGS ? headings : [];
}
