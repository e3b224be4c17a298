import {
  NOTHING_TRIED,
  type PictureProgress,
  type PictureRequest,
} from '@/utils/library/offline-pictures/picture-calls';
import type { Library } from '@/utils/library/store/library';
import type { SavedArticleId } from '@/utils/library/store/saved-article';
import { keepPictures, type PictureWorld } from './keep-pictures';

/** What the queue needs from outside. */
export interface PictureQueueWorld extends PictureWorld {
  library: Pick<Library, 'open'>;
  /** Reports progress to open pages. */
  announce(progress: PictureProgress): void;
  /** Stores the remaining requests, in case the browser stops the background. */
  writeDown(requests: readonly PictureRequest[]): Promise<void>;
  /** Keeps the background running during work. Returns a function that releases it. */
  stayAwake(): () => void;
}

/** Saves the pictures of one article after another. */
export interface PictureQueue {
  /** Queues a request. An article already in the queue stays where it is. */
  add(request: PictureRequest): void;
  /** Removes an article, even while it is being processed. */
  cancel(id: SavedArticleId): void;
  /** Returns the running and waiting requests, in order. */
  list(): PictureProgress[];
}

interface Job {
  request: PictureRequest;
  progress: PictureProgress;
  abort: AbortController;
}

/** Creates a queue that starts when a request is added. */
export function createPictureQueue(world: PictureQueueWorld): PictureQueue {
  const jobs: Job[] = [];
  let isRunning = false;

  const report = (job: Job, fields: Partial<PictureProgress>) => {
    job.progress = { ...job.progress, ...fields };
    world.announce(job.progress);
  };
  const writeDown = () =>
    world.writeDown(jobs.map(({ request }) => request)).catch(() => undefined);

  async function run(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    const release = world.stayAwake();
    for (let job = jobs[0]; job; job = jobs[0]) {
      const end = await processJob(job, world, (fields) => report(job, fields));
      remove(job);
      // Reported last, so that listeners find no work in progress.
      await writeDown();
      report(job, { status: end });
    }
    release();
    isRunning = false;
  }

  function remove(job: Job): void {
    const at = jobs.indexOf(job);
    if (at >= 0) jobs.splice(at, 1);
  }

  return {
    add(request) {
      if (jobs.some(({ progress }) => progress.id === request.id)) return;
      const progress = { id: request.id, status: 'waiting' as const, ...NOTHING_TRIED };
      const job = { request, progress, abort: new AbortController() };
      jobs.push(job);
      report(job, {});
      void writeDown();
      void run();
    },
    cancel(id) {
      const job = jobs.find(({ progress }) => progress.id === id);
      job?.abort.abort();
      if (!job || job === jobs[0]) return; // The running one ends by itself.
      remove(job);
      report(job, { status: 'cancelled' });
      void writeDown();
    },
    list: () => jobs.map(({ progress }) => progress),
  };
}

/** Processes one request and returns its outcome. Never rejects. */
async function processJob(
  { request, abort }: Job,
  world: PictureQueueWorld,
  report: (fields: Partial<PictureProgress>) => void,
): Promise<'done' | 'cancelled' | 'failed'> {
  try {
    const opened = await world.library.open(request.id);
    if (!opened.ok) return 'failed';
    // The article was deleted, so there is nothing to do.
    if (!opened.value) return 'done';
    const onProgress = (progress: Partial<PictureProgress>) =>
      report({ ...progress, status: 'working' });
    const kept = await keepPictures(request, opened.value.article, world, {
      onProgress,
      signal: abort.signal,
    });
    return kept.ok ? 'done' : 'failed';
  } catch (error) {
    if (abort.signal.aborted) return 'cancelled';
    console.error(error);
    return 'failed';
  }
}
