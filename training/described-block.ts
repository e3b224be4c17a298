/** The input of the judge for one block of a page. `values` are its features, in the order of `FEATURES`. */
export interface DescribedBlock {
  kind: string;
  text: string;
  /** Whether the rules chose it. */
  isChosen: boolean;
  /** Whether the judge must not change that, regardless of the score. */
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
