import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';

/**
 * When and on what something is measured, in a line. Asked for before the work begins: the load is then that of others.
 *
 * @param today the day
 */
export function conditionsOf(today: string): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 1024 ** 3);
  // Windows knows no such figure.
  const load = platform() === 'win32' ? [] : [`load ${loadavg()[0]?.toFixed(2)} when it began`];
  return [
    today,
    `${processors.length} × ${model}`,
    `${memory} GB of memory`,
    `${platform()} ${release()} ${arch()}`,
    `Node ${process.versions.node}`,
    ...load,
  ].join(' · ');
}
