import { createHash } from 'node:crypto';
import {
  type Catalogue,
  isAhead,
  type Language,
  type StatusSign,
  type Study,
  signOf,
  textIn,
} from '../catalogue/index.ts';
import { cardPlaces, signWords, statusSentence, stringsIn } from '../i18n/index.ts';

/** Where the shared picture stands below the site's root, and the size of every picture in pixels. */
export const shareImagePath = 'share.png';
export const shareImageSize = { width: 1200, height: 630 };

/** Raised when pictures are drawn another way, so that what was kept of the old way is drawn anew. */
const drawing = 2;

/** Everything that is written on a picture. */
export interface ShareWords {
  name: string;
  title: string;
  status?: { status: StatusSign; words: string };
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
 * The picture of a study. One that takes in participants, or will, is shared so that they find it, and has its own. The
 * others share one for each status and language: the title stands beside a shared link anyway, and a picture for each
 * would be most of the files that a catalogue grows by. The address of a picture is made of its words: one that says
 * something else is another picture, also to those who keep copies.
 */
export function studyImage(study: Study, page: Language, catalogue: Catalogue): StudyImage {
  return isAhead(study) ? ownImage(study, page, catalogue) : commonImage(study, page, catalogue);
}

/** In the language of the text, so that an English page whose text is Norwegian shares the Norwegian picture. */
function ownImage(study: Study, page: Language, { site }: Catalogue): StudyImage {
  const { language, shortTitle } = textIn(study, page);
  const words: ShareWords = {
    name: site.name[language],
    title: shortTitle,
    status: statusIn(language, study),
    below: cardPlaces(study, language),
  };
  return {
    words,
    path: pathOf(words),
    alt: `${shortTitle.replace(/(?<![.?!])$/, '.')} ${statusSentence(study, language)}`,
  };
}

function commonImage(study: Study, page: Language, { site }: Catalogue): StudyImage {
  const words = {
    name: site.name[page],
    title: stringsIn(page).aStudy,
    status: statusIn(page, study),
    below: site.description[page],
  };
  return { words, path: pathOf(words), alt: `${words.title}. ${words.status.words}.` };
}

function statusIn(language: Language, study: Study) {
  const status = signOf(study, study.status);
  return { status, words: signWords(stringsIn(language))[status] };
}

const pathOf = (words: ShareWords): string => `share/${hashOf(words)}.png`;

const hashOf = (words: ShareWords): string =>
  createHash('sha256')
    .update(JSON.stringify([drawing, words]))
    .digest('hex')
    .slice(0, 20);
