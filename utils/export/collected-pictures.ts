import type { PictureMediaType } from '@/utils/article/picture-media-type';

/** A picture's file. */
export interface CollectedPicture {
  /** Its address in the article. */
  src: string;
  /** A unique file name that is valid on every system: `picture-1.jpg`. */
  name: string;
  /** Detected from the bytes, whatever the server declared. */
  mediaType: PictureMediaType;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The pictures of one article. */
export interface CollectedPictures {
  /** By their address in the article. */
  bySource: ReadonlyMap<string, CollectedPicture>;
  /** Addresses of pictures that could not be fetched or have an unsupported type, in article order. */
  missing: readonly string[];
}

/** For exports without pictures. */
export const NO_PICTURES: CollectedPictures = { bySource: new Map(), missing: [] };
