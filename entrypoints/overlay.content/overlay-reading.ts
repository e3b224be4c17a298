import type { SanitisedBody } from '@/components/article/sanitised-body';
import type { Article } from '@/utils/article/article';
import type { ExtractFailure } from '@/utils/article/outcome/extract-failure';
import type { ReadingPlace } from '@/utils/reader/place/reading-place';

/** The state of reading the page. */
export type OverlayReading =
  | { status: 'reading' }
  | {
      status: 'ready';
      article: Article;
      body: SanitisedBody | null;
      place: ReadingPlace | null;
      loadedPictures: ReadonlySet<string>;
    }
  | { status: 'failed'; failure: ExtractFailure; isSaved: boolean };
