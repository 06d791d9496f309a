import { Worker } from 'node:worker_threads';
import type { SiteOptions } from './options.ts';

/** What the thread is started with. */
export interface BesideWork {
  options: SiteOptions;
  /** Where the fonts of the pages are laid, as the address of a folder. */
  fonts: string;
  /** Where what earlier builds made is kept, and whether to do without it. */
  kept: { file: string; fresh: boolean };
  /** How many pages somebody has begun with, which both threads count on. */
  pagesTaken: Int32Array;
}

/** What the thread is told when it is known: where the site is written, and where the program of the pages lies. */
export interface BesideOrder {
  folder?: string;
  program?: string;
}

/** What the thread tells: what is done, and how many files were written below the folder; of pages those it drew. */
export interface BesideNews {
  done: 'fonts' | 'documents' | 'search' | 'pictures' | 'pages';
  files?: number;
  /** What it asked for of what is kept. */
  keys?: string[];
}

/** All that is made while pages are made. */
export interface Beside {
  /** Settles when the fonts lie where pages take them from. */
  fonts: Promise<number>;
  /** Settle with the number of files, once told where to write. */
  documents: Promise<number>;
  search: Promise<number>;
  pictures: Promise<number>;
  /** Settles when there are no pages left, with how many were drawn, and what was asked for of what is kept. */
  pages: Promise<{ drawn: number; keys: string[] }>;
  tell(order: BesideOrder): void;
  /** Stops at once: nothing more is written once it has settled. */
  stop(): Promise<void>;
}

/**
 * Starts a thread that makes everything but the pages, and then helps with those. It reads the content by itself, which costs less than handing over what has been read. A fault in it is told by the promises.
 */
export function startBeside(work: BesideWork): Beside {
  const thread = new Worker(new URL('./beside-thread.ts', import.meta.url), { workerData: work });
  const parts = {
    fonts: Promise.withResolvers<number>(),
    documents: Promise.withResolvers<number>(),
    search: Promise.withResolvers<number>(),
    pictures: Promise.withResolvers<number>(),
  };
  const pages = Promise.withResolvers<{ drawn: number; keys: string[] }>();
  thread.on('message', ({ done, files = 0, keys = [] }: BesideNews) => {
    if (done === 'pages') pages.resolve({ drawn: files, keys });
    else parts[done].resolve(files);
  });
  for (const { promise, reject } of [...Object.values(parts), pages]) {
    thread.on('error', reject);
    // What nobody waits for any more, because something else failed first, is no fault of its own.
    promise.catch(() => undefined);
  }
  return {
    fonts: parts.fonts.promise,
    documents: parts.documents.promise,
    search: parts.search.promise,
    pictures: parts.pictures.promise,
    pages: pages.promise,
    tell: (order) => thread.postMessage(order),
    stop: async () => void (await thread.terminate()),
  };
}
