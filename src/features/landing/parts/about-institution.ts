import type { Institution } from '../../../catalogue/index.ts';
import { fill } from '../../../i18n/index.ts';
import type { PageContext } from '../../../page/context.ts';

/** What a landing page tells of a hospital itself, under a heading of its own. */
export interface AboutInstitution {
  heading: string;
  facts: { label: string; value: string; href?: string }[];
}

export function aboutInstitution({ strings }: PageContext, institution: Institution): AboutInstitution {
  const words = strings.hospitals;
  const { shortName, place, trust, region, website } = institution;
  return {
    heading: fill(strings.landing.about, { place: shortName }),
    facts: [
      { label: words.place, value: place },
      ...(trust ? [{ label: words.trust, value: trust }] : []),
      { label: words.region, value: strings.region[region] },
      ...(website ? [{ label: words.website, value: new URL(website).host, href: website }] : []),
    ],
  };
}
