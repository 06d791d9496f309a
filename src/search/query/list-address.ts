import type { Language } from '../../catalogue/index.ts';
import type { Path, Urls } from '../../urls.ts';
import { type Asked, queryString } from './state.ts';

/** The address of the list of studies in a language, searched and narrowed as asked. */
export const listAddress = ({ urls, language }: { urls: Urls; language: Language }, asked: Asked): Path =>
  `${urls.section('studies', language)}${queryString(asked)}`;
