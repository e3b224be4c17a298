/** What the publisher calls an element and the two around it: classes, ids and microdata, nearest first. */
export function namesAround(element: Element): string[] {
  const chain = [element, element.parentElement, element.parentElement?.parentElement];
  return chain.flatMap((one) =>
    one
      ? [`${one.getAttribute('class') ?? ''} ${one.id} ${one.getAttribute('itemprop') ?? ''}`]
      : [],
  );
}
