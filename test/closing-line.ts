import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line for whatever reads the log: `N passed, N failed`, and what was skipped. */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state !== 'pending') count[state]++;
      }
      // A file that fails to load has no tests to count, and must not pass for an empty one.
      if (module.state() === 'failed' && count.failed === 0) count.failed++;
    }
    const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
    console.log(`${count.passed} passed, ${count.failed} failed${skipped}`);
  }
}
