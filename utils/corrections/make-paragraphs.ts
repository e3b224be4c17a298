const BLOCKS =
  'p, h1, h2, h3, h4, h5, h6, ul, ol, dl, table, figure, blockquote, pre, hr, details, div, section, article, aside, header, footer, nav, form, address';
const BOXES = 'div, section, article, aside, header, footer, nav, form, address';

/** Makes a paragraph of each innermost box, and of text beside boxes. Changes the element and returns it. */
export function makeParagraphs(root: Element): Element {
  for (const box of root.querySelectorAll(BOXES)) {
    if (!box.querySelector(BLOCKS)) box.replaceWith(paragraphOf([...box.childNodes], box));
  }
  for (const box of [root, ...root.querySelectorAll(BOXES)]) wrapLoose(box);
  return root;
}

function wrapLoose(box: Element): void {
  let run: Node[] = [];
  const close = (before: Node | null) => {
    if (run.some((node) => node.textContent?.trim()))
      box.insertBefore(paragraphOf(run, box), before);
    run = [];
  };
  for (const node of [...box.childNodes]) {
    if (node instanceof Element && node.matches(BLOCKS)) close(node);
    else run.push(node);
  }
  close(null);
}

function paragraphOf(nodes: readonly Node[], { ownerDocument }: Element): Element {
  const paragraph = ownerDocument.createElement('p');
  // Not as arguments: a hundred thousand of them would exceed the stack.
  for (const node of nodes) paragraph.append(node);
  return paragraph;
}
