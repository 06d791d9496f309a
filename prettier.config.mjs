/** Only the markup of `.astro` is formatted by Prettier; Biome formats everything else. */
export default {
  plugins: ['prettier-plugin-astro'],
  printWidth: 120,
  singleQuote: true,
  overrides: [{ files: '*.astro', options: { parser: 'astro', astroCompressHTML: 'html' } }],
};
