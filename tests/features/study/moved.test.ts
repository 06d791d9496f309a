import { expect, test } from 'vitest';
import { movedPage } from '../../../src/features/study/index.ts';
import { contextIn } from '../../page/context.ts';
import { study } from '../../valid.ts';

const id = 'trening-ved-hjertesvikt';

test('an old address leads on to the study, and sends search engines there', () => {
  const { head, to } = movedPage(contextIn('nb', '/studier/gammel-adresse/'), study(id));
  expect(to).toEqual({ href: `/studier/${id}/`, title: study(id).norwegian.shortTitle, lang: undefined });
  expect([head.canonical, head.hidden]).toEqual([to.href, true]);
});

test('an old address in English says which language an untranslated title is in', () => {
  const { to } = movedPage(contextIn('en', '/en/studies/old/'), study(id, { english: undefined }));
  expect([to.href, to.lang]).toEqual([`/en/studies/${id}/`, 'nb']);
});
