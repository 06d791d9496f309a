/** The fields of a search record that a result card shows. Fields that end in `_en` are the English ones. */
export type CardFields = Record<
  | 'title'
  | 'title_en'
  | 'language'
  | 'language_en'
  | 'url_en'
  | 'status'
  | 'where'
  | 'where_en'
  | 'who'
  | 'who_en'
  | 'summary'
  | 'summary_en',
  string
>;
