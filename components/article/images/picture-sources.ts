import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The note in place of a picture that should be stored but is missing. */
export interface PictureStandIn {
  text: string;
  retryLabel: string;
  onRetry(): void;
}

/** Where the pictures of the article come from, if not from their site. */
export interface PictureSources {
  /** URLs of stored pictures, by their URL in the article. */
  kept: ReadonlyMap<string, string>;
  /** Notes for pictures known to be missing. These are not requested. */
  missing: ReadonlyMap<string, PictureStandIn>;
}

/** Every picture comes from its site. */
export const FROM_SITES: PictureSources = { kept: new Map(), missing: new Map() };

/** The value must keep its identity until a picture is stored or lost: a new value renders pictures again. */
export const PictureSourcesContext = createContext<PictureSources>(FROM_SITES);

/** Returns where pictures come from. */
export const usePictureSources = (): PictureSources => useContext(PictureSourcesContext);
