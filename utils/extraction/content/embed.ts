/** A player, map, form, chart or post of a page. */
export interface Embed {
  /**
   * What the address is: a media file, a page to be shown in a frame, the page of a quoted post, or the page of
   * something that only its service can show.
   */
  form: 'video' | 'audio' | 'frame' | 'post' | 'page';
  /** http or https. */
  address: string;
  /** The element that describes it, where that is not the one on the page. */
  described?: Element;
}
