/**
 * Messages of the manifest: the extension's name, the toolbar button, the context menu. The build writes them to
 * `_locales`, where the browser looks for them; keys are the names that the manifest uses.
 */
export const messages = {
  extension_name: 'Lectern',
  extension_description:
    'A reader for news pages: the cleaned article at once, its captioned pictures, your text size, kept on your own disk.',
  action_title: 'Read this page with Lectern',
  read_on_page: 'Open in reader mode',
  read_selection: 'Read selection',
  action_title_saved: 'Read this page with Lectern (saved)',
  save_article: 'Save this page',
  save_link: 'Save link for later',
};

/** What every language must provide. */
export type ManifestMessages = typeof messages;
