import type { Block } from '../blocks/block';
import type { PageFacts } from '../metadata/read-page-facts';
import { foldText } from '../text/fold-text';
import { isHeadline } from './header-zone';
import { namesAround } from './names-around';

/** Names that publishers in many languages give to the element that holds the dek. */
const DEK_NAME =
  /(?:^|[\s_-])(?:deks?|deck|sub-?title|sub-?headline|standfirst|summary|lede?|lead(?:in|-text|-paragraph)?|abstract|teaser-?text|intro(?:duction|text)?|description|chapo|chapeau|vorspann|entradilla|bajada|sottotitolo|occhiello|sommario|ingress|excerpt|underrubrik|ozet|spot)(?:$|[\s_-])|(?:sub_?title|subhead(?:line)?|standfirst|summary)/i;

const SHORTEST_DEK = 15;
const LONGEST_DEK = 700;
/** So many of the first blocks are compared with a stated dek, so that nothing is said twice. */
const OPENING_BLOCKS = 6;

/** The block of the header zone that is the dek: by its name, or a heading that says what the page's data says. */
export function findDekBlock(zone: readonly Block[], facts: PageFacts): Block | null {
  return zone.find((block) => isDek(block, facts)) ?? null;
}

function isDek(block: Block, facts: PageFacts): boolean {
  const { kind, text, linkDensity } = block;
  if (kind === 'figure' || linkDensity > 0.3 || isHeadline(block, facts.titles)) return false;
  if (text.length < SHORTEST_DEK || text.length > LONGEST_DEK) return false;
  if (namesAround(block).some((name) => DEK_NAME.test(name))) return true;
  return (
    kind === 'heading' && facts.descriptions.some((stated) => foldText(stated) === block.folded)
  );
}

/** The dek by the page's data alone; null when the body opens with the same words or the data has none. */
export function findStatedDek(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  facts: PageFacts,
): string | null {
  const opening = blocks.filter((block) => body.has(block.index)).slice(0, OPENING_BLOCKS);
  const said = foldText(opening.map((block) => block.text).join(' '));
  const isNew = (stated: string) => {
    const folded = foldText(stated);
    if (folded.length < 20 || stated.length > LONGEST_DEK) return false;
    return folded !== foldText(facts.title) && !said.includes(folded.slice(0, 60));
  };
  return facts.descriptions.find(isNew) ?? null;
}
