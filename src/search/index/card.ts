/** What a result card shows of a study, in one language of the site. */
export interface Card {
  url: string;
  title: string;
  /** Language of the study's own words: not the page's, when they are not translated. */
  language: string;
  status: string;
  where: string;
  who: string;
  summary: string;
}
