/** Which room may import from which. Data flows one way: catalogue → everything else → pages. */
const rooms = {
  catalogue: [],
  urls: ['catalogue'],
  published: ['catalogue', 'urls'],
  i18n: ['catalogue', 'features', 'feeds'],
  figures: ['catalogue'],
  charts: [],
  typeface: [],
  feeds: ['catalogue', 'figures', 'i18n', 'urls', 'published', 'page'],
  hosting: ['feeds', 'urls', 'published'],
  search: ['catalogue', 'i18n', 'urls', 'published', 'page', 'site', 'features'],
  'share-image': ['catalogue', 'i18n', 'published', 'page', 'typeface', 'feeds'],
  page: [
    'catalogue',
    'figures',
    'feeds',
    'search',
    'hosting',
    'i18n',
    'charts',
    'urls',
    'published',
    'site',
    'features',
  ],
  kit: ['page', 'features', 'catalogue', 'figures', 'feeds', 'search', 'i18n', 'charts', 'urls', 'published'],
  features: [
    'kit',
    'page',
    'catalogue',
    'figures',
    'feeds',
    'search',
    'i18n',
    'charts',
    'urls',
    'published',
    'site',
    'layouts',
    'share-image',
  ],
  layouts: ['kit', 'page', 'i18n'],
  site: [
    'features',
    'page',
    'catalogue',
    'figures',
    'feeds',
    'search',
    'hosting',
    'i18n',
    'urls',
    'published',
    'typeface',
    'share-image',
  ],
  pages: ['features', 'site', 'page'],
};

/** A room is a folder below src, or a file that stands there alone. */
const folder = (room) => `^src/${room}(/|[.]ts$)`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room}-imports`,
      severity: 'error',
      comment: `src/${room} may import from: ${allowed.join(', ') || 'nothing else in src'}`,
      from: { path: folder(room) },
      to: { path: '^src/', pathNot: [folder(room), ...allowed.map(folder)] },
    })),
    {
      name: 'one-door',
      severity: 'error',
      comment: 'The catalogue is entered through its index only',
      from: { path: '^(src|scripts)/', pathNot: '^src/catalogue/' },
      to: {
        path: '^src/catalogue/',
        pathNot: '^src/catalogue/(index|browser)[.]ts$',
      },
    },
    {
      name: 'pure-catalogue',
      severity: 'error',
      comment: 'Only read.ts touches the file system; nothing in the core knows Astro',
      from: {
        path: '^src/(catalogue|figures|feeds|hosting|search|i18n)/',
        pathNot: ['^src/catalogue/reading/read[.]ts$', '^src/search/index/search-index[.]ts$'],
      },
      to: { path: ['^(node:)?(fs|http|https|net|child_process)', 'node_modules/(astro|pagefind)/'] },
    },
    {
      name: 'small-browser',
      severity: 'error',
      comment: 'The browser gets the query code and string filling, never the catalogue or a data package',
      from: { path: '^src/(kit/browser|features/[^/]+/(browser|element))/' },
      to: {
        path: ['^src/catalogue/', 'node_modules/'],
        pathNot: '^src/catalogue/browser[.]ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'scripts-stay-outside',
      severity: 'error',
      comment: 'Commands call src; they do not render pages',
      from: { path: '^scripts/' },
      to: { path: '^src/(pages|layouts|kit)/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'only-declared',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
