import body from './body.json' with { type: 'json' };
import check from './check.json' with { type: 'json' };
import data from './data.json' with { type: 'json' };
import dcat from './dcat.json' with { type: 'json' };
import embed from './embed.json' with { type: 'json' };
import embedding from './embedding.json' with { type: 'json' };
import follow from './follow.json' with { type: 'json' };
import glossary from './glossary.json' with { type: 'json' };
import keyFigures from './key-figures.json' with { type: 'json' };
import landing from './landing.json' with { type: 'json' };
import map from './map.json' with { type: 'json' };
import marked from './marked.json' with { type: 'json' };
import moved from './moved.json' with { type: 'json' };
import near from './near.json' with { type: 'json' };
import poster from './poster.json' with { type: 'json' };
import share from './share.json' with { type: 'json' };
import style from './style.json' with { type: 'json' };

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
