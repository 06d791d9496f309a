import { fill, plural } from '../i18n/fill.ts';
import { type Point, spokenKilometres } from '../near/distance.ts';
import type { NearFile, Origin } from '../near/near-file.ts';
import { type NearHospital, nearestHospitals } from '../near/nearest.ts';
import type { NearParts } from './near-parts.ts';

const firstShown = 5;
const moreShown = 10;

/** Shows the hospitals nearest to a place the reader named, or to where the reader is. */
export function drawNear(parts: NearParts, file: NearFile, from: Origin | Point): void {
  const { strings, heading, list, more } = parts;
  const origin = 'name' in from ? from : undefined;
  const hospitals = nearestHospitals(file, from);
  let shown = 0;
  const show = (count: number): void => {
    const next = hospitals.slice(shown, shown + count);
    list.append(...next.map((hospital) => drawHospital(parts, file, hospital, origin)));
    shown += next.length;
    more.parentElement?.toggleAttribute('hidden', shown === hospitals.length);
  };
  heading.textContent = origin ? fill(strings.heading, { place: origin.name }) : strings.headingPosition;
  parts.from.textContent = fromWords(parts, origin);
  list.replaceChildren();
  show(firstShown);
  more.onclick = () => {
    const last = list.lastElementChild;
    show(moreShown);
    last?.nextElementSibling?.querySelector('a')?.focus();
  };
  parts.line.textContent = hospitals.length === 0 ? strings.none : plural(strings.found, hospitals.length);
  parts.answer.hidden = hospitals.length === 0;
  parts.everywhere.hidden = hospitals.length > 0;
}

/** What distances are counted from, in plain words. */
function fromWords({ strings }: NearParts, origin: Origin | undefined): string {
  if (!origin) return strings.fromPosition;
  const { name: place, measuredFrom } = origin;
  if (!measuredFrom) return fill(strings.fromPlace, { place });
  const words = measuredFrom.because === 'town' ? strings.fromTown : strings.fromHospital;
  return fill(words, { place, town: measuredFrom.name });
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
  setLink(part<HTMLAnchorElement>('name'), name, address);
  const where = part('where');
  if (where) where.textContent = whereWords(hospital, strings, origin, language);
  const townLine = part('towns');
  if (townLine && towns.length > 1) {
    const names = new Intl.ListFormat(language).format(towns.map(([town]) => town));
    townLine.textContent = fill(strings.severalTowns, { towns: names });
    townLine.hidden = false;
  }
  part('studies')?.append(
    ...hospital.studies.flatMap((number) => {
      const [slug = '', title = '', lang] = studies[number] ?? [];
      const link = document.createElement('a');
      setLink(link, title, `${sections.studies}${slug}/`);
      if (lang !== undefined) link.lang = lang;
      const item = document.createElement('li');
      item.append(link);
      return [item];
    }),
  );
  const rest = part('rest');
  if (rest && hospital.open > hospital.studies.length) {
    setLink(rest.querySelector('a'), fill(strings.rest, { name }), address);
    rest.hidden = false;
  }
  return shell;
}

/** «Bergen, om lag 12 km · 9 åpne studier». */
function whereWords(
  { town, kilometres, open }: NearHospital,
  strings: NearParts['strings'],
  origin: Origin | undefined,
  language: string,
): string {
  const distance = kilometres === undefined ? '' : distanceWords(kilometres, strings, origin, language);
  const place = distance === '' ? town : `${town}, ${distance}`;
  return `${place} · ${plural(strings.openStudies, open)}`;
}

/** Counted from another town, nothing is said to be near the reader. */
function distanceWords(
  kilometres: number,
  strings: NearParts['strings'],
  origin: Origin | undefined,
  language: string,
): string {
  const spoken = spokenKilometres(kilometres);
  const measured = origin?.measuredFrom;
  const elsewhere = measured?.because === 'local-hospital' ? measured.name : undefined;
  if (spoken === undefined) return elsewhere === undefined ? strings.nearby : '';
  const n = spoken.toLocaleString(language);
  return elsewhere === undefined
    ? fill(strings.about, { n })
    : fill(strings.aboutFrom, { n, place: elsewhere });
}

function setLink(link: HTMLAnchorElement | null, words: string, address: string): void {
  if (!link) return;
  link.textContent = words;
  link.href = address;
}
