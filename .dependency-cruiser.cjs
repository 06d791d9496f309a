/**
 * Which room may import from which. Data flows one way, and every arrow points down this list: a room may use
 * those named beside it and no others. A room is a folder below src, or a file that stands there alone.
 */
const below = {
  catalogue: [],
  urls: ['catalogue'],
  languages: ['catalogue'],
  published: ['catalogue', 'urls', 'i18n'],
  measured: ['catalogue'],
  charts: [],
  typeface: [],
  figures: ['catalogue'],
  i18n: ['catalogue'],
  feeds: ['catalogue', 'urls', 'published', 'figures', 'i18n'],
  hosting: ['urls', 'published'],
  search: ['catalogue', 'languages', 'urls', 'published', 'i18n'],
  'share-image': ['catalogue', 'languages', 'published', 'i18n', 'typeface'],
};
const core = Object.keys(below).filter((room) => room !== 'typeface');
const rooms = {
  ...below,
  // Read by commands alone: no page, feed or figure knows what a register's format looks like.
  registers: ['catalogue'],
  page: core,
  kit: ['page', ...core],
  layouts: ['kit', 'page', ...core],
  features: ['layouts', 'kit', 'page', ...core],
  site: ['features', 'kit', 'page', 'typeface', ...core],
  pages: ['site', 'features', 'page', 'published'],
};

/** Features that other features may show a part of; a page of one of the others is no part of anything. */
const parts = ['checklist', 'follow', 'glossary', 'map', 'my-list', 'poster', 'search'];

const folder = (room) => `^src/${room}(/|[.]ts$)`;
/** Strings lie in the room that says them, and are gathered by i18n: data, which knows no room. */
const strings = 'strings[.]json$';
/** What runs in a reader's browser. */
const browserCode = '^src/(kit/browser|features/[^/]+/(browser|element))/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room}-imports`,
      severity: 'error',
      comment: `src/${room} may import from: ${allowed.join(', ') || 'nothing else in src'}`,
      from: { path: folder(room) },
      to: {
        path: '^src/',
        pathNot: [folder(room), ...allowed.map(folder), ...(room === 'i18n' ? [strings] : [])],
      },
    })),
    {
      name: 'known-rooms',
      severity: 'error',
      comment: 'A new folder below src needs its line in the list of rooms',
      from: { path: '^src/', pathNot: Object.keys(rooms).map(folder) },
      to: {},
    },
    {
      name: 'one-door',
      severity: 'error',
      comment: 'The catalogue is entered through its index, or its door for browsers',
      from: { path: '^(src|scripts|bench)/', pathNot: '^src/catalogue/' },
      to: { path: '^src/catalogue/', pathNot: '^src/catalogue/(index|browser|form)[.]ts$' },
    },
    {
      name: 'feature-doors',
      severity: 'error',
      comment:
        'A feature is entered through its index.ts, its components.ts, its browser.ts, its routes.ts or its own views',
      from: { path: '^(src|scripts)/', pathNot: '^src/(features|i18n)/' },
      to: {
        path: '^src/features/',
        pathNot: [
          '^src/features/[^/]+/(index|components|browser|routes)[.]ts$',
          '^src/features/.+View[.]astro$',
        ],
      },
    },
    {
      name: 'light-routes',
      severity: 'error',
      comment:
        'Every check of the content asks which pages there are, and has no time to load what makes them',
      from: { path: '^src/site/routes[.]ts$' },
      to: { path: '^src/(feeds|kit|layouts|search|share-image)/.+[.]ts$', reachable: true },
    },
    {
      name: 'features-through-doors',
      severity: 'error',
      comment: 'One feature reaches another only through its index.ts, its components.ts or its browser.ts',
      from: { path: '^src/features/([^/]+)/' },
      to: {
        path: '^src/features/',
        pathNot: ['^src/features/$1/', '^src/features/[^/]+/(index|components|browser)[.]ts$'],
      },
    },
    {
      name: 'features-use-parts',
      severity: 'error',
      comment: `Only these are parts of other features: ${parts.join(', ')}`,
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: ['^src/features/$1/', `^src/features/(${parts.join('|')})/`] },
    },
    {
      name: 'pure-core',
      severity: 'error',
      comment:
        'Files, network and Astro are known at the edge alone: the reader of files, the maker of the index, the build',
      from: {
        path: '^src/',
        pathNot: [
          '^src/(site|typeface|share-image|pages)/',
          '^src/catalogue/reading/read[.]ts$',
          '^src/search/index/search-index[.]ts$',
          '^src/features/map/grounds[.]ts$',
        ],
      },
      to: { path: ['^(node:)?(fs|http|https|net|child_process)', 'node_modules/(astro|pagefind)/'] },
    },
    {
      name: 'one-who-asks-registers',
      severity: 'error',
      comment: 'What a site is made of never asks a register: commands do, and hand on what it answered',
      from: { path: '^src/' },
      to: { path: '^src/registers/fetch[.]ts$' },
    },
    {
      name: 'small-browser',
      severity: 'error',
      comment: 'The browser gets the query code and string filling, never the catalogue or a data package',
      from: { path: browserCode, pathNot: '^src/features/registering/' },
      to: {
        path: ['^src/catalogue/', 'node_modules/'],
        pathNot: '^src/catalogue/browser[.]ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'form-alone',
      severity: 'error',
      comment:
        'What judges and writes a study in a browser weighs more than all other scripts: the form alone has it',
      from: { path: '^src/', pathNot: '^src/(catalogue|features/registering)/' },
      to: { path: '^src/catalogue/form[.]ts$' },
    },
    {
      name: 'scripts-stay-outside',
      severity: 'error',
      comment: 'Commands call src; they do not render pages',
      from: { path: '^(scripts|bench)/' },
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
