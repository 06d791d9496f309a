/** Where the index stands below the site's root. */
export const searchFolder = 'pagefind';
