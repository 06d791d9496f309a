import { readFileSync } from 'node:fs';

/** `--ink: light-dark(#1b2430, #e9eef3)` */
const written = /--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g;

/** The colours of the site's theme, light and dark, by the names they have in `tokens.css`. */
const colours = new Map(
  [...readFileSync('src/kit/styles/tokens.css', 'utf8').matchAll(written)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/**
 * A colour of the theme, as `#1b2430`.
 *
 * @throws when the theme has no colour of that name
 */
export function token(name: string, scheme: 'light' | 'dark' = 'light'): string {
  const colour = colours.get(name);
  if (!colour) throw new Error(`tokens.css has no colour --${name}.`);
  return colour[scheme];
}
