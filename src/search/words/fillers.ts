import { fold } from './fold.ts';

/** Words that say nothing at all, not even in a description of a disease. */
const empty = `
  i på om og eller for til fra frå med uten utan ved av mot hos etter før under over mellom gjennom en ein ei et eit
  den det de dei dette disse desse som er var bli blir har hatt ha kan kunne skal vil må få får jeg eg meg du deg vi
  oss min mitt mine din ditt dine noen nokon noe noko alle alt hver kvar hva kva hvem kven hvor hvordan korleis når
  hvorfor kvifor finnes finst studie studier studiar studien studiane klinisk kliniske forsøk prosjekt forskning
  forsking delta deltaker deltakar deltakere deltakarar a an and or the of in on to with without from by at is are
  have has had can my me your you what who how study studies trial trials clinical research norway norge norsk norske
  noreg hei hallo takk tusen hilsen lurer lurte tror håper am was were be been being do does did any some there this
  that these those im ive he she we they his her our their him them us as if so but about sin sitt sine hans hennes
  hennar deres vår vårt våre han ho hun dem dere så men fordi da no nå
`;

/** Words that say nothing of what a study is about, in bokmål, nynorsk and English. */
const words = `
  ut opp ned inn
  ikke ikkje
  ny nye nytt åpen åpne open opne hjelp behandling behandlinger behandlingar medisin
  new treatment
  mamma pappa mor moren mora far faren bestemor bestefar farmor mormor morfar farfar besta søster søsteren systera bror broren sønn sønnen sonen datter datteren dattera dotter dottera mannen kona kone kjæreste kjæresten kjærasten samboer samboeren nabo naboen venn vennen venninne venninna onkel tante
  vennligst kjære helsing undrer tenker tenkjer tenkte trur håpar trenger treng trengte ønsker ønskjer ønske ville skulle burde måtte bør
  fikk fekk fått gjør gjer gjøre gjere gjort går gjekk gikk gått kommer kjem kom kommet kome blitt blei ble vært vore være vere hadde tar tek ta tok tatt teke bruker brukar brukt bruke
  begynt begynte begynner byrja starta startet sliter slit slitt plages plaga plaget plagast diagnosen diagnose diagnosert diagnostisert påvist konstatert nettopp nylig akkurat alltid aldri gang ganger gong gonger iblant innimellom litt mye mykje veldig ganske også òg enda ennå snart mens hvis viss dersom både enten heller sånn slik enn
  finne finner søke søker leter leiter lete ser prøve prøver prøvd teste testet hjelpe hjelper vite veit vet si sier seier spør spurte fortalte anbefalt lese lest
  dag dager dagar uke uker veke veker måned måneder månad månader år åra årene sist siste siden sidan lenge gammel gamal gammelt gamle igjen hele heile
  bor bur busett bosatt nær nærheten nærleiken nærmest nærmeste nærast nærområdet omkring rundt near nearest around området sykehus sykehuset sjukehus sjukehuset lege legen doktor doktoren fastlege fastlegen
  nokre nåkka ka koffor korfor kun bare berre selv sjølv dykkar
  not please help need want looking find get got suffer suffering diagnosed years old
`;

const keysOf = (list: string): Set<string> => new Set(list.split(/\s+/).filter(Boolean).map(fold));
const keys = keysOf(`${empty} ${words}`);
const emptyKeys = keysOf(empty);

/** True for a folded word that can be left out of a query. */
export const isFiller = (key: string): boolean => keys.has(key);

/** True for one that says nothing in a description either, where «uke» or «mor» tell one disease from another. */
export const isEmptyWord = (key: string): boolean => emptyKeys.has(key);
