import { type GeoPoint, spokenKilometres } from '../../../catalogue/browser.ts';
import { fill, plural } from '../../../i18n/fill.ts';
import type { NearFile, Origin, PackedStudy } from '../file.ts';
import { type NearHospital, nearestHospitals } from '../nearest.ts';
import { conditionInAddress } from './about.ts';
import type { NearParts } from './parts.ts';

const firstShown = 5;
const moreShown = 10;

/**
 * Shows the hospitals nearest to somewhere, or all of them where it is not known where the reader is.
 *
 * @param origin the place the reader named, when distances are counted from one and not from where the reader is
 */
export function drawNear(
  parts: NearParts,
  file: NearFile,
  from: GeoPoint | undefined,
  origin?: Origin,
): void {
  const { strings, heading, list, more } = parts;
  const hospitals = nearestHospitals(file, from);
  let shown = 0;
  const show = (count: number): void => {
    const next = hospitals.slice(shown, shown + count);
    list.append(...next.map((hospital) => drawHospital(parts, file, hospital, origin)));
    shown += next.length;
    more.parentElement?.toggleAttribute('hidden', shown === hospitals.length);
  };
  const here = origin ? fill(strings.heading, { place: origin.name }) : strings.headingPosition;
  heading.textContent = from ? here : strings.everywhere;
  parts.from.textContent = from ? fromWords(parts, origin) : '';
  parts.all.hidden = !from;
  list.replaceChildren();
  show(firstShown);
  more.onclick = () => {
    const last = list.lastElementChild;
    show(moreShown);
    last?.nextElementSibling?.querySelector('a')?.focus();
  };
  const found = from ? strings.found : strings.foundAnywhere;
  parts.line.textContent = hospitals.length === 0 ? strings.none : plural(found, hospitals.length);
  parts.answer.hidden = hospitals.length === 0;
  // It has the studies of all conditions.
  parts.everywhere.hidden = hospitals.length > 0 || conditionInAddress(parts) !== '';
}

/** What distances are counted from, in plain words. */
function fromWords({ strings }: NearParts, origin: Origin | undefined): string {
  if (!origin) return strings.fromPosition;
  const { name: place, measuredFrom, town } = origin;
  if (town !== undefined) return fill(strings.fromWithin, { point: place, around: town });
  if (!measuredFrom) return fill(strings.fromPlace, { place });
  return measuredFrom.because === 'town'
    ? fill(strings.fromWithin, { point: measuredFrom.name, around: place })
    : fill(strings.fromHospital, { place, town: measuredFrom.name });
}

function drawHospital(
  { hospital: template, strings, sections, language }: NearParts,
  { studies }: NearFile,
  hospital: NearHospital,
  origin: Origin | undefined,
): Node {
  const shell = template.content.cloneNode(true) as DocumentFragment;
  const part = <T extends HTMLElement>(name: string): T | null =>
    shell.querySelector<T>(`[data-part="${name}"]`);
  const { name, towns } = hospital;
  const address = `${sections.hospitals}${hospital.id}/`;
  const heading = part<HTMLAnchorElement>('name');
  if (hospital.id === undefined) heading?.replaceWith(fill(strings.unnamed, { place: name }));
  else setLink(heading, name, address);
  const where = part('where');
  if (where) where.textContent = whereWords(hospital, strings, origin, language);
  const ask = part('ask');
  if (ask) ask.hidden = towns.length < 2;
  part('studies')?.append(
    ...hospital.studies.flatMap((number) => {
      const study = studies[number];
      return study ? [drawStudy(study, sections.studies)] : [];
    }),
  );
  const rest = part('rest');
  if (rest && hospital.open > hospital.studies.length) {
    setLink(rest.querySelector('a'), fill(strings.rest, { name }), address);
    rest.hidden = false;
  }
  return shell;
}

function drawStudy([slug, title, lang]: PackedStudy, section: string): Node {
  const item = document.createElement('li');
  const link = document.createElement('a');
  setLink(link, title, `${section}${slug}/`);
  if (lang !== undefined) link.lang = lang;
  item.append(link);
  return item;
}

/** «Bergen, om lag 12 km · 9 åpne studier · 2 usikre», or all its towns with their distances. */
function whereWords(
  { towns, open, uncertain }: NearHospital,
  strings: NearParts['strings'],
  origin: Origin | undefined,
  language: string,
): string {
  const places = towns.map(({ name, kilometres }) => {
    const distance = kilometres === undefined ? '' : distanceWords(kilometres, strings, origin, language);
    if (distance === '') return name;
    return towns.length === 1 ? `${name}, ${distance}` : `${name} (${distance})`;
  });
  const list = new Intl.ListFormat(localesFor(language), { type: 'disjunction' }).format(places);
  const counts = [
    plural(strings.openStudies, open),
    ...(uncertain > 0 ? [plural(strings.uncertainStudies, uncertain)] : []),
  ];
  return [list, ...counts].join(' · ');
}

function distanceWords(
  kilometres: number,
  strings: NearParts['strings'],
  origin: Origin | undefined,
  language: string,
): string {
  const spoken = spokenKilometres(kilometres);
  if (spoken !== undefined) return fill(strings.about, { n: spoken.toLocaleString(localesFor(language)) });
  // What is near the local hospital need not be near the reader.
  return origin?.measuredFrom?.because === 'local-hospital' ? '' : strings.nearby;
}

/** Some browsers know no nynorsk; bokmål writes numbers and lists alike, their own language may not. */
const localesFor = (language: string): string[] => [language, 'nb'];

function setLink(link: HTMLAnchorElement | null, words: string, address: string): void {
  if (!link) return;
  link.textContent = words;
  link.href = address;
}
