import type { Head } from './head.ts';

/** What a page says, as plain data. Its view draws it, and gets nothing else but the frame around it. */
export interface Page {
  head: Head;
}
