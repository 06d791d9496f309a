import { fold } from './fold.ts';

/** Words that say nothing of what a study is about, in bokmål, nynorsk and English. */
const words = `
  i på om og eller for til fra frå med uten utan ved av mot hos etter før under over mellom gjennom ut opp ned inn
  en ein ei et eit den det de dei dette disse desse som er var bli blir har hatt ha kan kunne skal vil må få får
  jeg eg meg du deg vi oss min mitt mine din ditt dine noen nokon noe noko alle alt hver kvar ikke ikkje
  hva kva hvem kven hvor kvar hvordan korleis når hvorfor kvifor finnes finst
  studie studier studiar studien studiane klinisk kliniske forsøk prosjekt forskning forsking delta deltaker deltakar deltakere deltakarar
  ny nye nytt åpen åpne open opne norge noreg norsk norske hjelp behandling behandlinger behandlingar medisin
  a an and or the of in on for to with without from by at is are have has had can my me i your you what who how
  study studies trial trials clinical research new open treatment norway
`;

const keys = new Set(words.split(/\s+/).filter(Boolean).map(fold));

/** True for a folded word that can be left out of a query. */
export const isFiller = (key: string): boolean => keys.has(key);
