import { describe, expect, test } from 'vitest';
import { codeSite } from '../../../src/features/embedding/choices.ts';
import {
  elementCode,
  frameCode,
  looks,
  propertiesFor,
  scriptCode,
  styleCode,
} from '../../../src/features/embedding/element/code.ts';
import { type Chosen, codesFor } from '../../../src/features/embedding/element/codes.ts';
import { look } from '../../../src/features/embedding/element/look.ts';
import { createUrls } from '../../../src/urls.ts';

const choice = {
  institution: 'vest',
  condition: '',
  category: '',
  status: 'recruiting',
  language: 'nb',
  limit: 10,
} as const;
const chosen: Chosen = {
  choice,
  look: 'lines',
  link: '',
  names: { institution: 'Sykehuset «Vest» & "Sør"' },
};
const places = codeSite({ urls: createUrls('https://eier.example.no/katalog/') });

describe('the code to copy', () => {
  test('says what is chosen and nothing that is usual', () => {
    const link = { address: 'https://a.example/', words: 'Se' };
    expect(elementCode(choice, link)).toBe(
      '<kliniske-studier institution="vest" language="nb">\n  <a href="https://a.example/">Se</a>\n</kliniske-studier>',
    );
    expect(elementCode({ ...choice, status: 'all', limit: 3, condition: 'cancer' }, link)).toContain(
      '<kliniske-studier institution="vest" condition="cancer" status="all" language="nb" limit="3">',
    );
  });

  test('cannot be broken out of by a name', () => {
    expect(frameCode('https://a.example/?a&b', '"><script>')).toBe(
      '<iframe src="https://a.example/?a&amp;b" title="&quot;>&lt;script>" width="100%" height="600" loading="lazy"></iframe>',
    );
    expect(codesFor(chosen, places).frame).toContain(
      'title="Kliniske studier ved Sykehuset «Vest» &amp; &quot;Sør&quot;"',
    );
  });

  test('names a checksum where there is one', () => {
    expect(scriptCode('https://a.example/a.js')).not.toContain('integrity');
    expect(scriptCode('https://a.example/a.js', 'sha384-x')).toBe(
      '<script type="module" src="https://a.example/a.js" integrity="sha384-x" crossorigin></script>',
    );
  });

  test('leads to the same studies, in the language that is chosen', () => {
    expect(codesFor(chosen, places).current).toContain(
      'href="https://eier.example.no/katalog/sykehus/vest/"',
    );
    const english = codesFor({ ...chosen, choice: { ...choice, language: 'en' } }, places);
    expect(english.current).toContain('href="https://eier.example.no/katalog/en/hospitals/vest/"');
    expect(english.frame).toContain('https://eier.example.no/katalog/en/embed/frame/institution/vest/');
    const two = codesFor({ ...chosen, choice: { ...choice, condition: 'cancer' } }, places);
    expect(two.current).toContain('href="https://eier.example.no/katalog/studier/"');
  });

  test.each(['institution', 'condition', 'category'] as const)('has a frame for one %s', (subject) => {
    const one = {
      ...chosen,
      choice: { ...choice, institution: '', [subject]: 'x' },
      names: { [subject]: 'X' },
    };
    expect(codesFor(one, places).frame).toMatch(
      new RegExp(`src="https://eier.example.no/katalog/embed/frame/${subject}/x/" title="[^"]*X[^"]*"`),
    );
  });

  test.each([
    ['several subjects', { ...chosen, choice: { ...choice, condition: 'cancer' } }],
    ['all studies', { ...chosen, choice: { ...choice, institution: '' } }],
  ])('has no frame for %s', (_, other) => expect(codesFor(other, places).frame).toBe(''));

  test('has lines for the style sheet once the look is another', () => {
    expect(codesFor(chosen, places).style).toBe('');
    expect(styleCode(propertiesFor('frames', '#004488'))).toMatch(
      /^kliniske-studier \{\n {2}--kliniske-studier-border: 1px solid;\n[^}]* {2}--kliniske-studier-link: #004488;\n\}$/,
    );
  });

  test('sets properties that the element reads', () => {
    for (const name of Object.keys(looks) as (keyof typeof looks)[])
      for (const [property] of propertiesFor(name, '#000000')) expect(look).toContain(`var(${property},`);
  });
});
