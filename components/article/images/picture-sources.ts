import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What stands in the place of a picture that was to be kept and is not. */
export interface PictureStandIn {
  text: string;
  retryLabel: string;
  onRetry(): void;
}

/** Where the pictures of the article in view come from, where that is not their own site. */
export interface PictureSources {
  /** Addresses of kept pictures in this browser, by those in the article. */
  kept: ReadonlyMap<string, string>;
  /** For those that are known to be missing: they are not asked for. */
  missing: ReadonlyMap<string, PictureStandIn>;
}

/** Every picture comes from its own site. */
export const FROM_SITES: PictureSources = { kept: new Map(), missing: new Map() };

/** A new value means that something was kept or lost: one value must be handed down as long as nothing was. */
export const PictureSourcesContext = createContext<PictureSources>(FROM_SITES);

/** Where pictures come from. */
export const usePictureSources = (): PictureSources => useContext(PictureSourcesContext);
