/**
 * English messages of the manifest: the extension's name, the toolbar button, the context menu. The build writes them
 * to `_locales`; their keys are the names that the manifest uses.
 */
export const messages = {
  extension_name: 'Lectern',
  extension_description:
    'A reader for news: clean articles, captioned pictures, your text size, and a library on your own computer.',
  action_title: 'Read this page with Lectern',
  read_on_page: 'Open reader',
  read_selection: 'Read selection',
  action_title_saved: 'Read this page with Lectern (saved)',
  action_title_readable: 'Read this article with Lectern',
  save_article: 'Save this page',
  save_link: 'Save link for later',
  open_link: 'Open link in Lectern',
  queue_link: 'Add link to queue',
  link_refused: 'Lectern has no permission for this site. Press to read this page.',
};

/** The messages that each language provides for the manifest. */
export type ManifestMessages = typeof messages;
