import type { SanitisedBody } from '@/components/article/sanitised-body';
import type { Article } from '@/utils/article/article';
import type { ExtractFailure } from '@/utils/article/outcome/extract-failure';
import type { ReadingPosition } from '@/utils/reader/position/reading-position';

/** The state of reading the page. */
export type OverlayReading =
  | { status: 'reading' }
  | {
      status: 'ready';
      article: Article;
      body: SanitisedBody | null;
      position: ReadingPosition | null;
      loadedPictures: ReadonlySet<string>;
    }
  | { status: 'failed'; failure: ExtractFailure; isSaved: boolean };
