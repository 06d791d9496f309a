import { type RunFields, runSchema } from '../../schema/runs.ts';
import { parseYaml } from '../yaml/yaml.ts';

/** The fields of a YAML text as they stand there; none where it cannot be read. */
export function fieldsInYaml(text: string): Readonly<Record<string, unknown>> {
  const { data } = parseYaml(text);
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {};
}

/** The entries of `captured/runs.yaml` as they stand in its text; undefined where it cannot be read. */
export function runsIn(text: string): RunFields[] | undefined {
  const { data } = parseYaml(text);
  const runs = runSchema.array().safeParse(data ?? []);
  return runs.success ? runs.data : undefined;
}
