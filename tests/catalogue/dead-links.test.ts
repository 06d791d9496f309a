import { describe, expect, test } from 'vitest';
import { deadLinks } from '../../src/catalogue/index.ts';
import { asRead, type SourceFile } from '../../src/catalogue/reading/source.ts';

const addresses = new Set(['/', '/om/samtykke/', '/studier/kols/']);
const source = (body: string): SourceFile => {
  const written = `---\ntitle: x\n---\n\n${body}\n`;
  return { file: 'content/pages/nb/om.md', path: 'pages/nb/om.md', text: asRead(written), written };
};
const told = (body: string) => deadLinks([source(body)], addresses);

describe('a link to a page of the catalogue', () => {
  test.each([
    '[a](/om/samtykke/) og [b](/)',
    '[a](/studier/kols/#hva-det-innebærer) og [b](/studier/kols/?fra=x)',
    '[a](/feed.xml)',
    '[a](https://example.no/om/)',
    '[a](#her)',
    'og/eller',
    '`[a](/ikke/her/)`',
  ])('may be «%s»', (body) => expect(told(body)).toEqual([]));

  test.each([
    '[a]( /borte/ "Tittel")',
    '[a](</borte/>)',
    '[a](</om/samtykke/ x>)',
    '[a](/om/samtykke/(x))',
    '[a](/om/samtykke/\\))',
    '[a](/borte/?fra=x#her)',
    '[a][b]\n\n[b]:\n  /borte/',
    '- > [a](/om/samtykke/) og [b](/borte/)',
  ])('is dead in «%s»', (body) => expect(told(body)).toMatchObject([{ rule: 'dead-link' }]));

  test('is told of where no such page is, with its line and the nearest one', () => {
    expect(told('Tekst.\n\nLes [a](/om/samtyke/).\n\n[b]: /borte/')).toEqual([
      {
        file: 'content/pages/nb/om.md',
        line: 7,
        field: '',
        level: 'warning',
        rule: 'dead-link',
        message: 'Lenken «/om/samtyke/» fører ikke til noen side i oversikten.',
        help: 'Mente du «/om/samtykke/»? Åpne siden den skal føre til, og kopier adressen derfra.',
      },
      expect.objectContaining({ line: 9, rule: 'dead-link' }),
    ]);
  });
});
