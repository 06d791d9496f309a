/** One page of each kind, as the Norwegian and the English path. */
export const kinds = [
  ['the front page', '/', '/en/'],
  ['the list', '/studier/', '/en/studies/'],
  ['the list’s second page', '/studier/side/2/', '/en/studies/page/2/'],
  ['an open study', '/studier/trening-ved-hjertesvikt/', '/en/studies/trening-ved-hjertesvikt/'],
  ['a nynorsk study', '/studier/d-vitamin-ved-ms/', '/en/studies/d-vitamin-ved-ms/'],
  ['a study that was stopped', '/studier/stamceller-ved-ms/', '/en/studies/stamceller-ved-ms/'],
  ['a study with few fields', '/studier/bare-det-viktigste/', '/en/studies/bare-det-viktigste/'],
  [
    'a study with difficult signs',
    '/studier/tegn-som-kan-lage-trobbel/',
    '/en/studies/tegn-som-kan-lage-trobbel/',
  ],
  ['a study with long criteria', '/studier/samtalegruppe-ved-kreft/', '/en/studies/samtalegruppe-ved-kreft/'],
  [
    'a study with an explained word',
    '/studier/ny-tablett-mot-hjerteflimmer/',
    '/en/studies/ny-tablett-mot-hjerteflimmer/',
  ],
  ['the conditions', '/sykdommer/', '/en/conditions/'],
  ['a condition', '/sykdommer/heart-disease/', '/en/conditions/heart-disease/'],
  [
    'a condition at a hospital',
    '/sykdommer/heart-failure/testsykehuset-vest/',
    '/en/conditions/heart-failure/testsykehuset-vest/',
  ],
  ['the categories', '/fagomrader/', '/en/categories/'],
  ['a category', '/fagomrader/cancer/', '/en/categories/cancer/'],
  ['the hospitals', '/sykehus/', '/en/hospitals/'],
  ['a hospital', '/sykehus/testsykehuset-vest/', '/en/hospitals/testsykehuset-vest/'],
  [
    'the poster of a study',
    '/studier/trening-ved-hjertesvikt/plakat/',
    '/en/studies/trening-ved-hjertesvikt/poster/',
  ],
  ['the poster of a condition', '/sykdommer/heart-disease/plakat/', '/en/conditions/heart-disease/poster/'],
  [
    'the poster of a hospital',
    '/sykehus/testsykehuset-vest/plakat/',
    '/en/hospitals/testsykehuset-vest/poster/',
  ],
  ['near me', '/naer-meg/', '/en/near-me/'],
  ['the map', '/kart/', '/en/map/'],
  ['the body', '/kropp/', '/en/body/'],
  ['the key figures', '/nokkeltall/', '/en/key-figures/'],
  ['the style guide', '/om/stil/', '/en/about/style/'],
  ['the editorial pages', '/om/', '/en/about/'],
  ['an editorial page', '/om/kliniske-studier/', '/en/about/clinical-studies/'],
  ['the glossary', '/ordliste/', '/en/glossary/'],
  ['the reader’s own list', '/min-liste/', '/en/my-list/'],
  ['the page on following', '/folg/', '/en/follow/'],
  ['the page on data', '/data/', '/en/data/'],
  ['the page for web editors', '/data/bygg-inn/', '/en/data/embed/'],
  [
    'a hospital’s page for frames',
    '/embed/frame/institution/testsykehuset-vest/',
    '/en/embed/frame/institution/testsykehuset-vest/',
  ],
  ['a condition’s page for frames', '/embed/frame/condition/cancer/', '/en/embed/frame/condition/cancer/'],
] as const;

/** The page for addresses that do not exist; its own address answers that it was found. */
export const notFound = ['the page for missing addresses', '/404.html'] as const;
