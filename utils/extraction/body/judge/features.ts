/**
 * The features of a block, in the order used in training data. The weights refer to them by index: after moving one,
 * the judge must be trained again.
 */
export const FEATURES = [
  // The block itself.
  ...(['length', 'words', 'links', 'heading', 'sentence', 'capital', 'digits'] as const),
  ...(['repeated', 'furnitureLine'] as const),
  // Its position.
  ...(['fromHeadline', 'sinceHeading', 'textBefore', 'textAfter'] as const),
  ...(['lengthAfter', 'inDenseBox', 'textPlace'] as const),
  // The links around it: those of its neighbours, and the linked headings in its box.
  ...(['linksAround', 'teasers'] as const),
  // Its ancestors: their text and their names.
  ...(['homeText', 'outerText', 'outerLinks', 'furnitureFar', 'articleFar'] as const),
  // Blocks with the same structure.
  ...(['buildBlocks', 'buildText', 'buildChosen'] as const),
  // The choice of the rules.
  ...(['chosen', 'chosenBefore', 'chosenAfter', 'chosenThird', 'inChosenBox'] as const),
  ...(['betweenChosen', 'afterLastChosen', 'pageChosen', 'pageText'] as const),
] as const;

/** The name of a feature. */
export type FeatureName = (typeof FEATURES)[number];
