/**
 * The commonest first names and surnames in Norway, and the words that units are called by: enough to tell
 * `anne.posten@` from `anne.mottak@`. Names are compared without the signs that addresses lack.
 */

const firstNames = `aase ada agnes agnete ahmed aksel alexander alexandra alf ali amalie amanda amund anders andrea
andreas andrine ane anette anita ann anna anne anniken ann-kristin anton are arild arne arnfinn arnt arvid asbjorn
asgeir aslak asle asmund astrid atle audun aud august aurora axel bård beate benedicte benedikte benjamin bente berit
bernt birger birgit birgitte birthe bjarne bjarte bjorg bjorn bjornar bodil borge borghild brage brit britt brynjulf
camilla carina caroline cathrine cecilie charlotte christian christina christine christoffer christopher dagfinn
dagny dagrun daniel david ebba edel edvard egil einar eirik eirin elena elin eline elisabeth elise ella ellen else
elsa emil emilie emma endre erik erika erlend erling espen ester eva even fatima filip fredrik frida frode geir gerd
gina gisle gitte greta grete grethe gro gry gudrun gunhild gunn gunnar gunvor guro gustav guttorm haakon håkon hallvard
hamza hanna hannah hanne hans harald hassan havard hedda hege heidi heine helene helga helge helle henning henriette
henrik herman hilde hilmar ibrahim ida idar inga inge ingeborg inger ingrid ingunn ingvar ingvild irene iren isak
iselin iver ivar jacob jakob jan janne jarl jarle jeanette jenny jens jesper joakim joachim johan johanne johannes john
johnny jon jonas jone jonathan jorgen jorn jorunn jostein josefine julia julian julie juni jørund kai kaia kaja kamilla
karen kari karianne karin karina karl karoline katarina kathrine katrine kenneth ketil kim kine kirsten kirsti kjell
kjersti kjerstin kjetil klara knut kolbjorn konrad kristen kristian kristin kristina kristine kristoffer kåre lars
laila lasse laura leah leif lena lene leon leonard lilly linda line linn linnea lisa lisbeth lise liv liv-marit lotte
lucas ludvig lukas mads magne magnhild magnus maja maren margaret margareta margit margrete margrethe mari maria
mariann marianne marie marius marit marita markus mart marte martha marthe martin martine mathias mathilde matias
may mette michael mikael mikkel milla mina mohamed mohammad mohammed mona monica monika morten nathalie nicolai nicolas
nikolai nils nina nora odd oddbjorn oddmund oddny oddrun oddvar ola olav ole olga oliver oliva ol oscar oskar ove
oystein oyvind pal paul paula pauline peder per pernille peter petter philip preben ragna ragnar ragnhild rakel randi
rasmus rebecca rebekka reidar reidun rita roar robert robin roger rolf ronny roy runar rune ruth sander sandra sara
sarah selma severin sidsel sigbjorn signe sigrid sigrun sigurd sigve silje silvia simen simon sissel siv siri sivert
snorre sofia sofie solfrid solveig solvi sondre stefan stein steinar stian stig stine sturla susanne svein svenn sverre
synne synnove tanja tarjei terese terje thea therese thomas thor thorbjorn tina tine tiril tobias tom tomas tommy tone
tonje tor torbjorn tord tore torfinn torgeir torhild toril torill torkel torleif tormod torstein torunn tove trine trond
truls trude trygve turid tuva ulf ulrik unn unni vanja vebjorn vegard veronica veronika vetle vibeke victoria vidar
vigdis viktor viktoria vilde viljar vilhelm vilma vivian wenche werner wilhelm yngvar yngve yusuf yvonne øyvor
åge ågot åse åshild åsmund åsne`;

const surnames = `aas aase abrahamsen ahmed ali amundsen andersen andersson andreassen antonsen arnesen arntzen aune bakke
bakken berg berge bergersen berglund birkeland bjerke bjornstad bjorge bo borge bråten brekke bøe christensen
christiansen christoffersen dahl dahle danielsen edvardsen eide eidem ellefsen ellingsen engen eriksen eriksson evensen
fjeld fossum fredriksen gabrielsen gulbrandsen gundersen haaland hagen halvorsen hammer hansen hanssen haug hauge haugen
haugland helgesen helland helseth henriksen hermansen holm holmen holten hoel hovland hussain iversen isaksen jacobsen
jakobsen jensen jenssen johannesen johannessen johansen johansson johnsen jonassen jorgensen karlsen khan knudsen knutsen
kristensen kristiansen kristoffersen kvam kvamme larsen larssen lie lien lund lunde madsen magnussen martinsen mathisen
mikkelsen mikalsen moe moen mohamed myhre myklebust myrvold naess nguyen nielsen nilsen nilssen nordmann nygaard nygård
odegaard odegard olaussen olsen olsson ottersen paulsen pedersen pettersen petersen rasmussen ruud rønning samuelsen
sandberg sandnes sandvik simonsen singh sivertsen skaar skog solberg solheim solli sorensen stene stokke strand
strøm sunde svendsen sæther saether sætre tangen thomassen thorsen torgersen tveit ulriksen vik viken wold
ødegaard ødegård aamodt`;

/** What a word of an address or a name is without capitals, without accents, and with the letters of an address. */
export const plain = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('aa', 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

const wordsOf = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/\s+/)
      .filter((word) => word.length > 2)
      .map(plain),
  );
const first = wordsOf(firstNames);
const last = wordsOf(surnames);

/** Both parts of «Anne-Lise» are first names. */
export const isFirstName = (word: string): boolean => word.split('-').every((part) => first.has(plain(part)));
export const isSurname = (word: string): boolean => word.split('-').some((part) => last.has(plain(part)));

/** `karinordmann`, written together. */
export const isJoinedName = (word: string): boolean => {
  const letters = plain(word);
  return [...letters].some(
    (_, at) => at > 2 && first.has(letters.slice(0, at)) && last.has(letters.slice(at)),
  );
};

/** Whole words that name a unit, a study or a subject, and that hardly anybody is called. */
const units = new Set(
  `abc akutt aker ahus allergi anestesi angst arena astma barn bergen blod brain bryst cancer cardio care child covid
  crc ctu data demens deltaker deltakere diabetes dialyse epilepsi fag fedme fellespost fhi forsk forskning forsking forskningspost
  fertilitet genetikk geriatri gyn haukeland health heart helse hele hematologi hjerne hjerte hjarte hud hus info innlandet
  innovasjon intensiv kardiologi karkirurgi kirurgi klinikk klinisk kliniske kols kreft kontakt contact lab long lunge lunger
  lung mail med medisin medisinsk medical migrene mottak mr ms multippel nevro nevrologi neuro nordic norcrin nortrials norsk norwegian norway
  norge nyre office oncology onko onkologi ortopedi oslo ous paraplegi ped pediatri pingst poliklinikk post postmottak
  pasient pasienter patient prosjekt project protokoll psoriasis psyk psykiatri psykisk register registry rehab rekruttering
  research resepsjon revma revmatologi ros rusmiddel screening sekretariat senter center centre service smerte sikkerhet slag
  stavanger stolav stroke studie studien studier study studies sunnaas support sus sykehus sjukehus team teknisk tromso
  trondheim trial trials unn uio uib uit unit urologi utproving vaksine vaccine vest nord sor ost midt vestre viken regional nasjonal etisk komite medfak folkehelse inst modum vipps nor diakonale diakonhjemmet haraldsplass lovisenberg oye`
    .split(/\s+/)
    .map(plain),
);

/** How words for units begin and end: long enough for no surname to begin or end so. */
const unitPart =
  /^(?:forskning|forsking|friskliv|studie|studi(?:e|er)|klinisk|klinikk|kreft(?:avd|sen|kli|for|stu|pol)|avdeling|poliklin|universi|onkolog|kardiolog|nevrolog|nevrokir|psykiatr|psykolog|kirurgi|lungemed|lungeavd|hjerte(?:avd|med|sen|svi|pol)|barne(?:avd|kli|sen|med|pol|kre)|medisin|pasient|deltak|rekrutt|sekretar|prosjekt|register|laborator|biobank|institut|fakultet|sykehus|sjukehus|postmot|postkas|fellespost|helsetj|helsefo|helseun|legemid|utprøv|utprov|diabetes|revmat|gastro|hematolog|radiolog|neurolog|cardiolog|oncolog|research|clinical|hospital|department)|(?:forskning|forsking|forskningspost|studie|studien|studier|studiet|avdeling|avdelingen|avdelinga|klinikk|klinikken|senter|senteret|center|centre|enhet|enheten|eining|eininga|seksjon|seksjonen|gruppe|gruppen|gruppa|sykehus|sykehuset|sjukehus|sjukehuset|hospital|hospitalet|universitet|universitetet|institutt|instituttet|register|registeret|registry|biobank|biobanken|prosjekt|prosjektet|project|team|teamet|mottak|mottaket|legevakt|legevakta|legevakten|sentralbord|sentralbordet|sentralbordet|research|study|trial|clinic|department|laboratorium|laboratoriet|tjeneste|tjenesten|kontor|kontoret|programmet|nettverk|nettverket|forskningsposten|studieposten|infeksjonsposten|sengepost|sengeposten|dagpost|dagposten|utprøvingsenhet)$/;

/** True for what a unit is called: `forskningspost`, `kreftavdelingen`, `klinisk`; not for Helseth or Posten. */
export const isUnitWord = (word: string): boolean =>
  word.split('-').some((part) => units.has(plain(part)) || unitPart.test(part.toLowerCase()));
