import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Says after everything else which tests were skipped for want of something, and what to do about it. */
export default class SkippedReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const skipped = new Map<string, number>();
    for (const module of modules) {
      for (const test of module.children.allTests('skipped')) {
        const reason = reasonOf(test);
        if (reason !== undefined) skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
      }
    }
    for (const [reason, tests] of skipped)
      console.error(`\nNOT TESTED: ${tests} tests were skipped. ${reason}\n`);
  }
}

function reasonOf(test: TestCase): string | undefined {
  const result = test.result();
  return result.state === 'skipped' ? result.note : undefined;
}
