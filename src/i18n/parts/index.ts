import body from '../../features/body/strings.json' with { type: 'json' };
import check from '../../features/checklist/strings.json' with { type: 'json' };
import embed from '../../features/embedding/element/strings.json' with { type: 'json' };
import embedding from '../../features/embedding/strings.json' with { type: 'json' };
import follow from '../../features/follow/strings.json' with { type: 'json' };
import glossary from '../../features/glossary/strings.json' with { type: 'json' };
import keyFigures from '../../features/key-figures/strings.json' with { type: 'json' };
import landing from '../../features/landing/strings.json' with { type: 'json' };
import map from '../../features/map/strings.json' with { type: 'json' };
import marked from '../../features/my-list/strings.json' with { type: 'json' };
import near from '../../features/near-me/strings.json' with { type: 'json' };
import data from '../../features/open-data/strings.json' with { type: 'json' };
import poster from '../../features/poster/strings.json' with { type: 'json' };
import share from '../../features/study/actions.strings.json' with { type: 'json' };
import moved from '../../features/study/moved.strings.json' with { type: 'json' };
import style from '../../features/style-guide/strings.json' with { type: 'json' };
import dcat from '../../feeds/dcat/strings.json' with { type: 'json' };

/** Strings of one feature each, with the three languages side by side. */
export const parts = {
  check,
  glossary,
  map,
  body,
  near,
  marked,
  follow,
  poster,
  landing,
  keyFigures,
  style,
  share,
  dcat,
  data,
  moved,
  embed,
  embedding,
};
