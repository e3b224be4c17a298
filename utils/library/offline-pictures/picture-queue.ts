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
  /** Tells open pages. */
  announce(progress: PictureProgress): void;
  /** Writes down what is to be done yet, for the case that the browser ends the background. */
  writeDown(wishes: readonly PictureRequest[]): Promise<void>;
  /** Keeps the background from being ended while there is work. Answers how to let go. */
  stayAwake(): () => void;
}

/** Keeps the pictures of one article after another. */
export interface PictureQueue {
  /** Puts a wish at the end; one for an article that is in the queue already changes nothing. */
  add(wish: PictureRequest): void;
  /** Takes an article out, at work or not. */
  cancel(id: SavedArticleId): void;
  /** What is at work and what waits, in order. */
  list(): PictureProgress[];
}

interface Job {
  wish: PictureRequest;
  progress: PictureProgress;
  abort: AbortController;
}

/** A queue that begins by itself when there is something in it. */
export function createPictureQueue(world: PictureQueueWorld): PictureQueue {
  const jobs: Job[] = [];
  let isRunning = false;

  const tell = (job: Job, fields: Partial<PictureProgress>) => {
    job.progress = { ...job.progress, ...fields };
    world.announce(job.progress);
  };
  const writeDown = () => world.writeDown(jobs.map(({ wish }) => wish)).catch(() => undefined);

  async function run(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    const letGo = world.stayAwake();
    for (let job = jobs[0]; job; job = jobs[0]) {
      const end = await carryOut(job, world, (fields) => tell(job, fields));
      remove(job);
      // Told last: who hears it finds nothing under way any more.
      await writeDown();
      tell(job, { status: end });
    }
    letGo();
    isRunning = false;
  }

  function remove(job: Job): void {
    const at = jobs.indexOf(job);
    if (at >= 0) jobs.splice(at, 1);
  }

  return {
    add(wish) {
      if (jobs.some(({ progress }) => progress.id === wish.id)) return;
      const progress = { id: wish.id, status: 'waiting' as const, ...NOTHING_TRIED };
      const job = { wish, progress, abort: new AbortController() };
      jobs.push(job);
      tell(job, {});
      void writeDown();
      void run();
    },
    cancel(id) {
      const job = jobs.find(({ progress }) => progress.id === id);
      job?.abort.abort();
      if (!job || job === jobs[0]) return; // The one at work ends by itself.
      remove(job);
      tell(job, { status: 'cancelled' });
      void writeDown();
    },
    list: () => jobs.map(({ progress }) => progress),
  };
}

/** Works one wish off; answers how it ended. Never rejects. */
async function carryOut(
  { wish, abort }: Job,
  world: PictureQueueWorld,
  tell: (fields: Partial<PictureProgress>) => void,
): Promise<'done' | 'cancelled' | 'failed'> {
  try {
    const opened = await world.library.open(wish.id);
    if (!opened.ok) return 'failed';
    // Deleted meanwhile: there is nothing to be done, and that is done.
    if (!opened.value) return 'done';
    const onProgress = (progress: Partial<PictureProgress>) =>
      tell({ ...progress, status: 'working' });
    const kept = await keepPictures(wish, opened.value.article, world, onProgress, abort.signal);
    return kept.ok ? 'done' : 'failed';
  } catch (error) {
    if (abort.signal.aborted) return 'cancelled';
    console.error(error);
    return 'failed';
  }
}
