import type { PageContext } from '../page/context.ts';

/** A text that a reader can copy and run as it is. */
export interface CodeExample {
  title: string;
  how?: string;
  code: string;
}

/** What the button that copies an example says, before and after. */
export interface CopyWords {
  copy: string;
  copied: string;
  notCopied: string;
}

export const copyWords = ({ strings: { openData } }: PageContext): CopyWords => ({
  copy: openData.copy,
  copied: openData.copied,
  notCopied: openData.notCopied,
});
