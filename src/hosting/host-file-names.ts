/** Files that tell a host how to serve the site. They hold no secret, but are not part of it. */
export const hostFileName = { headers: '_headers', redirects: '_redirects', nginx: 'nginx.conf' } as const;

/** The names of the files that tell a host how to serve the site, for those who must leave them out. */
export const hostFileNames: readonly string[] = Object.values(hostFileName);
