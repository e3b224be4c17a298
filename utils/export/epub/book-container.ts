/** What a book says it is: its first file, `mimetype`, packed as it is and without anything more. */
export const BOOK_TYPE = 'application/epub+zip';

/** A book's `META-INF/container.xml`: where its package is. */
export const BOOK_CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
