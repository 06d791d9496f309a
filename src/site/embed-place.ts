/** Where the element that other sites show studies with stands, below the site's root. */
export const embedFolder = 'embed';
export const embedName = 'kliniske-studier.js';
