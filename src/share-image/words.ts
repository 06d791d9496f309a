import { createHash } from 'node:crypto';
import { type Catalogue, type Language, type Status, type Study, textIn } from '../catalogue/index.ts';
import { cardPlaces, statusSentence, stringsIn } from '../i18n/index.ts';

/** Where the shared picture stands below the site's root, and the size of every picture in pixels. */
export const shareImagePath = 'share.png';
export const shareImageSize = { width: 1200, height: 630 };

/** Raised when pictures are drawn another way, so that what was kept of the old way is drawn anew. */
const drawing = 2;

/** Everything that is written on a picture. */
export interface ShareWords {
  name: string;
  title: string;
  status?: { status: Status; words: string };
  below: string;
}

/** A study's picture: its words, where it stands below the site's root, and what it says to those who cannot see it. */
interface StudyImage {
  words: ShareWords;
  path: string;
  alt: string;
}

/** The picture of the site itself. */
export const siteWords = ({ site }: Catalogue): ShareWords => ({
  name: '',
  title: site.name[site.language],
  below: site.description[site.language],
});

/**
 * The picture of a study in the language of its text, so that an English page whose text is Norwegian shares
 * the Norwegian picture. Its address is made of its words: a picture that says something else is another
 * picture, also to those who keep copies.
 */
export function studyImage(study: Study, page: Language, { site }: Catalogue): StudyImage {
  const text = textIn(study, page);
  const { language } = text;
  const words: ShareWords = {
    name: site.name[language],
    title: text.shortTitle,
    status: { status: study.status, words: stringsIn(language).status[study.status] },
    below: cardPlaces(study, language),
  };
  return {
    words,
    path: `share/${hashOf(words)}.png`,
    alt: `${text.shortTitle.replace(/(?<![.?!])$/, '.')} ${statusSentence(study, language)}`,
  };
}

const hashOf = (words: ShareWords): string =>
  createHash('sha256')
    .update(JSON.stringify([drawing, words]))
    .digest('hex')
    .slice(0, 20);
