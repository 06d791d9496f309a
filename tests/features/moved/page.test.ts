import { expect, test } from 'vitest';
import type { Language } from '../../../src/catalogue/index.ts';
import { movedPage } from '../../../src/features/moved/index.ts';
import type { Route, View } from '../../../src/page/route.ts';
import { pageOf } from '../../../src/site/pages.ts';
import { contextIn } from '../../page/context.ts';
import { condition, study } from '../../valid.ts';

const id = 'trening-ved-hjertesvikt';

function moved(language: Language, path: Route['path'], view: View) {
  const to: Route = { language, path, others: [], view };
  return movedPage(contextIn(language), to, pageOf(contextIn(language, path), view));
}

test('an old address leads on to the study, and sends search engines there', () => {
  const { head, to } = moved('nb', `/studier/${id}/`, { kind: 'study', study: study(id) });
  expect(to).toEqual({ href: `/studier/${id}/`, title: study(id).norwegian.shortTitle, lang: undefined });
  expect([head.canonical, head.hidden]).toEqual([to.href, true]);
});

test('an old address in English says which language an untranslated title is in', () => {
  const view: View = { kind: 'study', study: study(id, { english: undefined }) };
  const { to } = moved('en', `/en/studies/${id}/`, view);
  expect([to.href, to.lang]).toEqual([`/en/studies/${id}/`, 'nb']);
});

test('an old address of a condition leads on to it by its name', () => {
  const view: View = { kind: 'condition', condition: condition('heart-failure') };
  const { to, title } = moved('nn', '/sykdommer/heart-failure/', view);
  expect([title, to.title, to.lang]).toEqual(['Sida har fått ny adresse', 'Hjartesvikt', undefined]);
});
