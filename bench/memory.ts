import { readdirSync, readFileSync } from 'node:fs';

interface ProcessStatus {
  pid: number;
  parent: number;
  /** Resident memory in bytes. */
  memory: number;
}

/**
 * Resident memory of a process and everything it started, in bytes; undefined on systems without /proc.
 * Memory that several processes share is counted in each, so the sum is never too low.
 */
export function memoryOfTree(root: number): number | undefined {
  const all = allProcesses();
  if (all.length === 0) return undefined;
  const memoryBelow = (pid: number): number =>
    all
      .filter(({ parent }) => parent === pid)
      .reduce((sum, child) => sum + child.memory + memoryBelow(child.pid), 0);
  return memoryBelow(root) + (all.find(({ pid }) => pid === root)?.memory ?? 0);
}

function allProcesses(): ProcessStatus[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap(statusOf);
  } catch {
    return [];
  }
}

function statusOf(pid: string): ProcessStatus[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const number = (field: string): number =>
      Number(new RegExp(`^${field}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return [{ pid: Number(pid), parent: number('PPid'), memory: number('VmRSS') * 1024 }];
  } catch {
    // It ended between being listed and being read.
    return [];
  }
}
