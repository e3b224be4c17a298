import type { Block } from './blocks/block';
import type { Judge } from './body/judge/judge-blocks';
import type { Corrections } from './corrections';
import type { ExtractionLog } from './extraction-log';
import type { LeftOutBlocks } from './left-out/gather-left-out';
import type { Removals } from './left-out/removal-log';
import type { PageFacts } from './metadata/read-page-facts';
import type { PageLayout } from './page/page-layout';

/** Everything an extraction needs besides the page. */
export interface ExtractionWorld {
  /** The page's address. */
  url: string;
  now: Date;
  /** Returns the time of a monotonic clock in ms, for the time limit. */
  clock(): number;
  /** Defaults to the layout of the browser. */
  layout?: PageLayout;
  /** Records what the steps do. Defaults to nothing. */
  log?: ExtractionLog;
  /** Called with the blocks that the rules chose. Used to train the judge. */
  onChoice?(blocks: readonly Block[], chosen: ReadonlySet<number>, facts: PageFacts): void;
  /** Called with the final choice, before the article is composed. Later corrections refer to it. */
  onChosen?(trace: BodyTrace): void;
  /** The corrections that the user made on this site. */
  corrections?: Corrections | null | undefined;
  /** Called with a copy of the sanitised body, whose markup is `Article.html`. */
  onBody?(body: DocumentFragment): void;
  /** Judges the blocks. Defaults to the trained judge; training compares others. */
  judge?: Judge;
}

/** The parts of an extraction that later corrections need: references, which are only valid in the same script. */
export interface BodyTrace {
  blocks: readonly Block[];
  body: ReadonlySet<number>;
  /** The blocks of each piece of `Article.leftOut`. */
  pieces: readonly LeftOutBlocks[];
  removals: Removals;
  /** Composes an element of the page like the body. Moves it. */
  compose(element: Element): Element;
}
