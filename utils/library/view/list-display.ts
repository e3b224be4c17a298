/** What the rows of the list show. Stored with the settings. */
export interface ListDisplay {
  /** Titles in one line, and no pictures. */
  compactList: boolean;
  listAuthors: boolean;
  listPublished: boolean;
}
