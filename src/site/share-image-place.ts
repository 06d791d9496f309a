/** Where the shared picture stands below the site's root, and its size in pixels. */
export const shareImagePath = 'share.png';
export const shareImageSize = { width: 1200, height: 630 };
