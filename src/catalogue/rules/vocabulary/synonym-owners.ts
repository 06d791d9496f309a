import type { Problem } from '../../problem.ts';
import { languages } from '../../schema/choices.ts';
import type { Rule } from '../rule.ts';
import { ancestryOf } from './ancestry.ts';

/**
 * A name belongs to one condition: a reader who types it must be led to one place. A condition and one above
 * or below it may share a name. Search words may be shared, for everyday words mean several things.
 */
export const synonymOwners: Rule = ({ conditions }) => {
  const isAbove = ancestryOf(conditions, ({ parents }) => parents);
  const problems: Problem[] = [];
  for (const language of languages) {
    const owners = new Map<string, string>();
    for (const entry of conditions) {
      const { name, synonyms } = entry.fields;
      const names = [name[language], ...synonyms[language]];
      names.forEach((word, index) => {
        const key = word.toLowerCase();
        const owner = owners.get(key);
        if (owner === undefined || owner === entry.id) owners.set(key, entry.id);
        else if (!isAbove(owner, entry.id) && !isAbove(entry.id, owner)) {
          const path = index === 0 ? ['name', language] : ['synonyms', language, index - 1];
          problems.push(
            entry.problem(path, {
              rule: 'shared-synonym',
              message: `«${word}» er også et navn på sykdommen «${owner}».`,
              help: 'Behold ordet der det hører hjemme. Et hverdagsord som kan bety flere ting, skrives under searchWords.',
            }),
          );
        }
      });
    }
  }
  return problems;
};
