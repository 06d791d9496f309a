import type { Institution } from '../../../catalogue/index.ts';
import type { PageContext } from '../../../page/context.ts';

/** What a landing page tells of a hospital itself. */
export const institutionFacts = ({ strings }: PageContext, institution: Institution) => [
  { label: strings.hospitals.place, value: institution.place },
  { label: strings.hospitals.trust, value: institution.trust },
  { label: strings.hospitals.region, value: strings.region[institution.region] },
  ...(institution.website
    ? [
        {
          label: strings.hospitals.website,
          value: new URL(institution.website).host,
          href: institution.website,
        },
      ]
    : []),
];
