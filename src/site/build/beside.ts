import { Worker } from 'node:worker_threads';
import type { SiteOptions } from './options.ts';

/** What the thread is started with. */
export interface BesideWork {
  options: SiteOptions;
  /** Where the fonts of the pages are laid, as the address of a folder. */
  fonts: string;
}

/** What the thread tells: what is done, and how many files were written below the folder. */
export interface BesideNews {
  done: 'fonts' | 'documents' | 'search' | 'pictures';
  files?: number;
}

/** All that is made while pages are made. */
export interface Beside {
  /** Settles when the fonts lie where pages take them from. */
  fonts: Promise<number>;
  /** Settle with the number of files, once told where to write. */
  documents: Promise<number>;
  search: Promise<number>;
  pictures: Promise<number>;
  writeBelow(folder: string): void;
  /** Stops at once: nothing more is written once it has settled. */
  stop(): Promise<void>;
}

/**
 * Starts a thread that makes everything but the pages, which take one core from beginning to end. It reads the
 * content by itself, which costs less than handing over what has been read. A fault in it is told by the promises.
 */
export function startBeside(work: BesideWork): Beside {
  const thread = new Worker(new URL('./beside-thread.ts', import.meta.url), { workerData: work });
  const parts = {
    fonts: Promise.withResolvers<number>(),
    documents: Promise.withResolvers<number>(),
    search: Promise.withResolvers<number>(),
    pictures: Promise.withResolvers<number>(),
  };
  thread.on('message', ({ done, files }: BesideNews) => parts[done].resolve(files ?? 0));
  for (const { promise, reject } of Object.values(parts)) {
    thread.on('error', reject);
    // What nobody waits for any more, because something else failed first, is no fault of its own.
    promise.catch(() => undefined);
  }
  return {
    fonts: parts.fonts.promise,
    documents: parts.documents.promise,
    search: parts.search.promise,
    pictures: parts.pictures.promise,
    writeBelow: (folder) => thread.postMessage(folder),
    stop: async () => void (await thread.terminate()),
  };
}
