import { createApp } from 'astro/app/entrypoint';
import type { Shown } from '../shown.ts';

// The one module that the program of the pages is entered through: Astro puts the views behind it.
const app = createApp({ streaming: false });

/**
 * Draws a page: what is shown in, HTML out.
 *
 * @param base the folder the site stands in. The program has one route, so any address below it leads to the views
 * @throws Error when a view fails; Astro has told why
 */
export async function draw(shown: Shown, base: string): Promise<Uint8Array> {
  const answer = await app.render(new Request(new URL(base, 'http://localhost')), { locals: { shown } });
  if (answer.status !== 200) throw new Error(`Siden ${shown.frame.head.canonical} kunne ikke tegnes.`);
  return new Uint8Array(await answer.arrayBuffer());
}
