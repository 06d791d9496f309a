import { languages } from '../../src/catalogue/index.ts';

/** The field that the test of the first walk adds: whether travelling to a study is paid for. */
export const field = 'travel';
/** The value that a study is given. */
export const value = 'partly-covered';

/** What the field and its value are called, in each language of the site. */
export const words = {
  nb: { label: 'Reisen til studien', value: 'dekkes delvis' },
  nn: { label: 'Reisa til studien', value: 'blir delvis dekt' },
  en: { label: 'Travel to the study', value: 'partly paid for' },
};

/** Lines that are put into a file below one that is there. */
interface Addition {
  after: string;
  text: string;
}

const lines =
  (...additions: Addition[]) =>
  (file: string): string =>
    additions.reduce((changed, { after, text }) => {
      if (!changed.includes(after)) throw new Error(`The walk finds no «${after}» to add to.`);
      return changed.replace(after, `${after}\n${text}`);
    }, file);

const imported = (after: string): Addition => ({ after, text: '  travelCosts,' });

function strings(file: string): string {
  const all = JSON.parse(file) as Record<string, Record<string, Record<string, string>>>;
  for (const language of languages) {
    const { label = {}, ...groups } = all[language] ?? {};
    all[language] = {
      label: { ...label, [field]: words[language].label },
      ...groups,
      [field]: { covered: '…', [value]: words[language].value },
    };
  }
  return JSON.stringify(all);
}

/** What the walk does to each file of the project: its text before and after. */
export const changes: Readonly<Record<string, (file: string) => string>> = {
  'src/catalogue/schema/choices.ts': lines(
    {
      after: "import { z } from 'zod';",
      text: `export const travelCosts = ['covered', '${value}'] as const;`,
    },
    {
      after: 'const norwegianWords: Readonly<Record<string, string>> = {',
      text: `  dekkes: 'covered',\n  'dekkes delvis': '${value}',`,
    },
  ),
  'src/catalogue/schema/study.ts': lines(imported('  studyTypes,'), {
    after: 'export const studySchema = z.strictObject({',
    text: "  travel: choice(travelCosts).optional().describe('Om reisen til studien blir dekket'),",
  }),
  'src/i18n/strings.json': strings,
  'src/features/study/facts.ts': lines({
    after: "{ label: words.acronym, value: study.acronym, said: voices.of('acronym') },",
    text: '    { label: strings.label.travel, value: study.travel && strings.travel[study.travel] },',
  }),
  'src/feeds/api/schema/study.ts': lines(imported('  sponsorKinds,'), {
    after: '    english: known(studyText),',
    text: "    travel: known(choice(travelCosts, 'Whether travel to the study is paid for')),",
  }),
  'src/feeds/api/full-study.ts': lines({
    after: '  interventions: study.interventions,',
    text: '  travel: study.travel ?? null,',
  }),
  'src/search/filters.ts': lines(
    { after: "  'remote',", text: "  'travel'," },
    { after: '  intervention: study.interventions,', text: '  travel: study.travel ? [study.travel] : [],' },
  ),
  'src/features/search/filter-form.ts': lines(imported('  studyTypes,'), {
    after: '    type: named(studyTypes, strings.type),',
    text: '    travel: named(travelCosts, strings.travel),',
  }),
};
