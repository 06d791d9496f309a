import type { Rule } from '../rule.ts';

/**
 * A site is a hospital, or a place whose hospital the register does not name, and stands in the list once. A town may
 * have two hospitals that are not named, so there it is only asked about.
 */
export const sitePlaces: Rule = ({ studies }) =>
  studies.flatMap((study) => {
    const { sites } = study.fields;
    return sites.flatMap(({ institution, place }, index) => {
      if (institution === undefined && place === undefined) {
        return [
          study.problem(['sites', index], {
            rule: 'site-without-place',
            message: 'Et punkt under sites sier ikke hvor det er.',
            help: 'Skriv institution med id-en til sykehuset. Er sykehuset ukjent, skriv place med town.',
          }),
        ];
      }
      if (institution !== undefined && place !== undefined) {
        return [
          study.problem(['sites', index, 'place'], {
            rule: 'site-in-two-places',
            message: `${institution} står med både institution og place.`,
            help: 'Slett place. Stedet til sykehuset står i content/institutions.yaml.',
          }),
        ];
      }
      const first = sites.findIndex(
        (other) => other.institution === institution && other.place?.town === place?.town,
      );
      if (first === index) return [];
      if (institution === undefined && place !== undefined) {
        return [
          study.problem(['sites', index, 'place'], {
            level: 'warning',
            rule: 'town-twice',
            message: `${place.town} står to ganger under sites, uten navn på sykehuset.`,
            help: 'Er det to sykehus, skriv institution for det ene av dem når du vet hvilket det er. Er det samme sykehus, slett det ene punktet.',
          }),
        ];
      }
      return [
        study.problem(['sites', index, 'institution'], {
          rule: 'duplicate-site',
          message: `${institution} står to ganger under sites.`,
          help: 'Slett det ene punktet.',
        }),
      ];
    });
  });
