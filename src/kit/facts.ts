/** A labelled fact. One that has neither a value nor links is not shown: no label stands alone. */
export interface Fact {
  label: string;
  value?: string | undefined;
  href?: string | undefined;
  /** Language of the value, when it is not the page's. */
  lang?: string | undefined;
  /** Whose word it is, where that is another's than the other facts'. */
  said?: string | undefined;
  /** Stands on the printed page too, where a list is cut to what is needed. */
  printed?: boolean;
  /** Several values, each with its own page, instead of `value`. */
  links?: { value: string; href: string }[];
}
