import type { Ran } from './turbo.ts';
import type { Task } from './workspace.ts';

/** What a test run leaves behind: vitest's JSON report, or the same few fields from a program of our own. */
export type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests?: number;
  success: boolean;
  testResults?: { status: string; assertionResults: unknown[] }[];
};

export type Count = { passed: number; failed: number; skipped: number; complaints: string[] };

/**
 * Counts one task. Silence is failure: a task that did not run, a test run without a report, a report that contradicts
 * the exit code.
 */
export function count(task: Task, ran: Ran | undefined, report: Report | undefined): Count {
  if (!ran) return failure(`${task.id} did not run`);
  if (task.kind !== 'test' && task.kind !== 'journey') {
    return ran.ok ? { passed: 1, failed: 0, skipped: 0, complaints: [] } : failure(`${task.id} failed`);
  }
  if (!report) return failure(`${task.id} ${ran.ok ? 'left no report' : 'ended before its report'}`);

  // A file that fails before its first test counts none of its tests.
  const unloaded =
    report.testResults?.filter((file) => file.status === 'failed' && file.assertionResults.length === 0) ?? [];
  const counted: Count = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests ?? 0,
    complaints: [],
  };
  if (counted.failed > 0) counted.complaints.push(`${task.id}: ${counted.failed} failed`);
  if (counted.failed === 0 && !(ran.ok && report.success)) {
    counted.failed = 1;
    counted.complaints.push(`${task.id} failed outside its tests`);
  }
  if (counted.passed + counted.failed === 0) {
    counted.failed = 1;
    counted.complaints.push(`${task.id} ran no test`);
  }
  return counted;
}

function failure(complaint: string): Count {
  return { passed: 0, failed: 1, skipped: 0, complaints: [complaint] };
}
