import { describe, expect, test } from 'vitest';
import { findUnsafeMarkdown, renderMarkdown, writeHtml } from '../../../src/catalogue/reading/markdown.ts';
import { textGrowth } from '../../growth.ts';

const html = (markdown: string): string => renderMarkdown(markdown).html;
const rulesOf = (markdown: string): string[] => findUnsafeMarkdown(markdown).map((fault) => fault.rule);

describe('an honest text', () => {
  test('becomes HTML, plain text and a list of headings', () => {
    expect(renderMarkdown('## Hva skjer?\n\nDu får **hjelp**.\n')).toMatchObject({
      html: '<h2 id="hva-skjer">Hva skjer?</h2>\n<p>Du får <strong>hjelp</strong>.</p>',
      text: 'Hva skjer? Du får hjelp.',
      headings: [{ id: 'hva-skjer', depth: 2, text: 'Hva skjer?' }],
    });
  });

  test('has the same HTML as a tree', () => {
    const { html, tree } = renderMarkdown('Du får **hjelp** & [mer](https://example.no).\n\n## Mål');
    expect(writeHtml(tree)).toBe(html);
  });

  test('gives two headings with the same words different ids', () => {
    expect(renderMarkdown('## Mål\n\n## Mål\n').headings.map((heading) => heading.id)).toEqual([
      'mål',
      'mål-1',
    ]);
  });

  test('marks links to other hosts, and only those', () => {
    expect(html('[a](https://example.no)')).toContain(
      '<a href="https://example.no" rel="external noopener">',
    );
    expect(html('https://example.no')).toContain('rel="external noopener"');
    expect(html('[a](/om/personvern/) [b](#mal) [c](mailto:post@example.no)')).not.toContain('rel=');
  });

  test('keeps tables, lists and text that looks like code', () => {
    expect(html('| A | B |\n| --- | --- |\n| < 5 % | R&D |')).toContain('<td>&#x3C; 5 %</td>');
    expect(html('3. tre\n4. fire')).toContain('<ol start="3">');
    expect(html('`<script>`')).toBe('<p><code>&#x3C;script></code></p>');
  });

  test('has no faults', () => {
    expect(
      rulesOf('## Mål\n\nUnder < 5 % & over > 2 år! Se [her](https://example.no). <!-- Spør legen -->'),
    ).toEqual([]);
    expect(
      rulesOf(
        'En [klamme] (parentes), C# og nr. 5.\n\n- a\n  - b\n    - c\n\n---\n\n- - - - - - - - - - - - - - -',
      ),
    ).toEqual([]);
  });
});

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<b onclick="alert(1)">x</b>',
  '<svg onload=alert(1)>',
  '<iframe src="https://example.no"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '<style>body { display: none }</style>',
  '<form action="https://example.no"><input></form>',
  '<!-- --><script>alert(1)</script>',
  '<!-- <script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&#115;cript:alert(1))',
  '[x](java&Tab;script:alert(1))',
  '[x]( javascript:alert(1))',
  '[x](<javascript:alert(1)>)',
  '[x](vbscript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](file:///etc/passwd)',
  '<javascript:alert(1)>',
  '[x][a]\n\n[a]: javascript:alert(1)',
  '![x](https://example.no/a.png)',
  '![x](https://example.no/a.png "onerror=alert(1)")',
  '![x][a]\n\n[a]: https://example.no/a.png',
  '[![x](javascript:alert(1))](https://example.no)',
];

describe('a hostile text', () => {
  test.each(hostile)('is harmless as HTML: %s', (markdown) => {
    const written = html(markdown);
    expect(written).not.toMatch(/<(script|img|svg|iframe|style|form|input|object|embed|meta|base)/i);
    expect(written).not.toMatch(/<[^>]*\s(on\w+|style|src|srcset)=/i);
    expect(written).not.toMatch(/href="?\s*(java|vb)script|href="?(data|file):/i);
  });

  test.each(hostile)('is told to the editor: %s', (markdown) => {
    expect(rulesOf(markdown)).not.toEqual([]);
  });

  test.each([
    ['# Tittel', 'top-heading'],
    ['  # Tittel', 'top-heading'],
    ['- # Tittel', 'top-heading'],
    ['Tittel\n===', 'top-heading'],
    ['[x](www.example.no)', 'unsafe-link'],
    ['<!-- ikke lukket\n\nTekst', 'unclosed-comment'],
  ])('%.40j breaks the rule %s', (markdown, rule) => expect(rulesOf(markdown)).toEqual([rule]));

  test('is told at its own place', () => {
    expect(findUnsafeMarkdown('Trygt.\n\n<b>Ikke').map((fault) => fault.offset)).toEqual([8]);
  });

  test.each([
    ['[', 20_000],
    ['*a **b ', 5_000],
    ['<', 50_000],
    ['![[', 10_000],
    ['<!-- -', 9_000],
  ])('does not stall the check: «%s» %d times takes no longer than its parts', (piece, times) =>
    expect(textGrowth(findUnsafeMarkdown, piece, times)).toBeLessThan(4),
  );
});
