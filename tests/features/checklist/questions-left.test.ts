import { describe, expect, test } from 'vitest';
import { languages, type Study, studyQuestions } from '../../../src/catalogue/index.ts';
import { checklist, questionsLeft } from '../../../src/features/checklist/index.ts';
import { contextIn } from '../../page/context.ts';
import { study, uncertain } from '../../valid.ts';

const id = 'trening-ved-hjertesvikt';
const here = contextIn('nb', `/studier/${id}/`);
const left = (change: Partial<Study> = {}) => questionsLeft(here, study(id, change));

describe('what a study leaves open', () => {
  test('is asked about in its order, and nothing else', () => {
    expect(left({ unanswered: ['duration', 'afterwards'] })).toEqual([
      'Hvor lenge er jeg med?',
      'Hva skjer etterpå, og får jeg vite hva studien fant?',
    ]);
    expect(left({ unanswered: [] })).toEqual([]);
  });

  test.each(languages)('can be asked about in words of its own, each of it: %s', (language) => {
    const asked = questionsLeft(contextIn(language), study(id, { unanswered: [...studyQuestions] }));
    expect(new Set(asked).size).toBe(studyQuestions.length);
    for (const question of asked) expect(question).toMatch(/^\p{Lu}.+\?$/u);
  });

  test('is asked about only where one can ask to join', () => {
    const others: Partial<Study>[] = [
      { status: 'completed' },
      { status: 'active-not-recruiting' },
      uncertain(),
      { joining: 'invitation' },
      { joining: 'in-care' },
    ];
    const unanswered = [...studyQuestions];
    for (const change of others) expect(left({ unanswered, ...change })).toEqual([]);
    expect(left({ unanswered, status: 'not-yet-recruiting' })).toHaveLength(studyQuestions.length);
  });

  test('stands on the sheet for the doctor, after what one always asks, each question once', () => {
    const silent = study(id, { unanswered: [...studyQuestions] });
    const advice = checklist(here, silent)?.sheet.advice ?? [];
    expect(advice[0]).toBe('Kan denne studien være aktuell for meg?');
    expect(new Set(advice).size).toBe(advice.length);
    expect(advice).toEqual(expect.arrayContaining(questionsLeft(here, silent)));
  });
});
