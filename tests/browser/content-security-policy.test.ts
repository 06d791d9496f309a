import { expect } from 'vitest';
import { test } from './browser.ts';

// That no page of ours breaks the policy is asked wherever a test visits one with `quiet`: on every kind of
// page, in every language. Here is asked whether the policy holds, and whether `quiet` would have noticed.
const offences: [string, () => void][] = [
  [
    'a picture from another host',
    () => document.body.insertAdjacentHTML('beforeend', '<img src="https://example.com/a.png" alt="">'),
  ],
  [
    'a script in the page',
    () =>
      document.body.append(Object.assign(document.createElement('script'), { text: 'document.title = "x"' })),
  ],
  ['a style in the page', () => document.body.insertAdjacentHTML('beforeend', '<p style="color: red">x</p>')],
  ['words sent to another host', () => void fetch('https://example.com/').catch(() => undefined)],
];

test.for(offences)('%s is refused, and noticed', async ([, offend], { open }) => {
  const { page, faults } = await open('/studier/');
  const refused = page.waitForEvent('console', (message) => /Content Security Policy/.test(message.text()));
  await page.evaluate(offend);
  await refused;
  expect(faults.length).toBeGreaterThan(0);
});
