/** Which room may import from which. Data flows one way: catalogue → everything else → pages. */
const rooms = {
  catalogue: [],
  urls: ['catalogue'],
  i18n: ['catalogue'],
  figures: ['catalogue'],
  map: ['catalogue'],
  body: ['catalogue'],
  feeds: ['catalogue', 'figures', 'i18n', 'urls'],
  search: ['catalogue', 'i18n', 'urls'],
  near: ['search'],
  explain: ['catalogue'],
  check: ['catalogue', 'i18n'],
  site: ['catalogue', 'explain', 'figures', 'feeds', 'i18n', 'search', 'near', 'urls', 'map', 'body'],
  components: [
    'catalogue',
    'check',
    'explain',
    'figures',
    'feeds',
    'i18n',
    'search',
    'site',
    'urls',
    'browser',
    'map',
    'body',
  ],
  layouts: ['catalogue', 'components', 'i18n', 'site', 'styles'],
  views: [
    'catalogue',
    'search',
    'components',
    'figures',
    'feeds',
    'i18n',
    'layouts',
    'site',
    'urls',
    'map',
    'body',
  ],
  pages: ['views', 'site'],
  browser: ['check', 'i18n', 'search', 'near'],
};

const folder = (room) => (room === 'urls' ? '^src/urls[.]ts$' : `^src/${room}/`);

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
      to: { path: '^src/catalogue/', pathNot: '^src/catalogue/index[.]ts$' },
    },
    {
      name: 'pure-catalogue',
      severity: 'error',
      comment: 'Only read.ts touches the file system; nothing in the core knows Astro',
      from: {
        path: '^src/(catalogue|check|explain|figures|feeds|search|near|i18n)/',
        pathNot: '^src/catalogue/read[.]ts$',
      },
      to: { path: ['^(node:)?(fs|http|https|net|child_process)', 'node_modules/(astro|pagefind)/'] },
    },
    {
      name: 'small-browser',
      severity: 'error',
      comment: 'The browser gets the query code and string filling, never the catalogue or a data package',
      from: { path: '^src/browser/' },
      to: { path: ['^src/catalogue/', 'node_modules/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'scripts-stay-outside',
      severity: 'error',
      comment: 'Commands call src; they do not render pages',
      from: { path: '^scripts/' },
      to: { path: '^src/(pages|views|layouts|components)/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
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
