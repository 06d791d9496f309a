import { type Language, languages, recordOf } from '../catalogue/index.ts';
import body from '../features/body/strings.json' with { type: 'json' };
import checklist from '../features/checklist/strings.json' with { type: 'json' };
import editorial from '../features/editorial/strings.json' with { type: 'json' };
import element from '../features/embedding/element/strings.json' with { type: 'json' };
import embedding from '../features/embedding/strings.json' with { type: 'json' };
import follow from '../features/follow/strings.json' with { type: 'json' };
import glossary from '../features/glossary/strings.json' with { type: 'json' };
import home from '../features/home/strings.json' with { type: 'json' };
import figuresAbout from '../features/key-figures/about-strings.json' with { type: 'json' };
import keyFigures from '../features/key-figures/strings.json' with { type: 'json' };
import landing from '../features/landing/strings.json' with { type: 'json' };
import map from '../features/map/strings.json' with { type: 'json' };
import moved from '../features/moved/strings.json' with { type: 'json' };
import myList from '../features/my-list/strings.json' with { type: 'json' };
import nearMe from '../features/near-me/strings.json' with { type: 'json' };
import openData from '../features/open-data/strings.json' with { type: 'json' };
import poster from '../features/poster/strings.json' with { type: 'json' };
import registering from '../features/registering/strings.json' with { type: 'json' };
import search from '../features/search/strings.json' with { type: 'json' };
import searchReport from '../features/search-report/strings.json' with { type: 'json' };
import study from '../features/study/strings.json' with { type: 'json' };
import styleGuide from '../features/style-guide/strings.json' with { type: 'json' };
import dcat from '../feeds/dcat/strings.json' with { type: 'json' };
import page from '../page/strings.json' with { type: 'json' };
import card from './card-strings.json' with { type: 'json' };
import { matchingStrings } from './matching.ts';
import vocabulary from './strings.json' with { type: 'json' };

/** The strings of each room, by the file they stand in: the three languages side by side, in groups. */
const rooms = {
  'src/i18n/card-strings.json': card,
  'src/i18n/strings.json': vocabulary,
  'src/page/strings.json': page,
  'src/features/body/strings.json': body,
  'src/features/checklist/strings.json': checklist,
  'src/features/editorial/strings.json': editorial,
  'src/features/embedding/strings.json': embedding,
  'src/features/embedding/element/strings.json': element,
  'src/features/follow/strings.json': follow,
  'src/features/glossary/strings.json': glossary,
  'src/features/home/strings.json': home,
  'src/features/key-figures/about-strings.json': figuresAbout,
  'src/features/key-figures/strings.json': keyFigures,
  'src/features/landing/strings.json': landing,
  'src/features/map/strings.json': map,
  'src/features/moved/strings.json': moved,
  'src/features/my-list/strings.json': myList,
  'src/features/near-me/strings.json': nearMe,
  'src/features/open-data/strings.json': openData,
  'src/features/poster/strings.json': poster,
  'src/features/registering/strings.json': registering,
  'src/features/search/strings.json': search,
  'src/features/search-report/strings.json': searchReport,
  'src/features/study/strings.json': study,
  'src/features/style-guide/strings.json': styleGuide,
  'src/feeds/dcat/strings.json': dcat,
};

type Room = (typeof rooms)[keyof typeof rooms]['nb'];
/** All members of a union in one. */
type Together<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** Every string a reader meets, in one language. Bokmål gives the shape; the others must match it exactly. */
export interface Strings extends Together<Room> {}

/** The strings of every room in one language, each room held against its bokmål. */
const gather = (language: Language): Strings =>
  Object.assign(
    {},
    ...Object.entries(rooms).map(([file, { nb, ...translated }]) =>
      language === 'nb' ? nb : matchingStrings(nb, translated[language], file, language),
    ),
  );

const all = recordOf(languages, gather);

export const stringsIn = (language: Language): Strings => all[language];
