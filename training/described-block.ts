/** A block of a page, as the judge sees it. `values` are its features, in the order of `FEATURES`. */
export interface DescribedBlock {
  kind: string;
  text: string;
  /** Whether the rules chose it. */
  isChosen: boolean;
  /** Whether the judge may not change that, whatever its score. */
  isFixed: boolean;
  values: number[];
}

/** The blocks of one corpus page. */
export interface DescribedPage {
  id: string;
  set: string;
  url: string;
  blocks: DescribedBlock[];
}
