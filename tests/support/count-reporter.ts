import type { Reporter, TestModule } from "vitest/node";

/**
 * Closes a run with one line that a machine can read: `N passed, N failed, N skipped`. Above it stands each failure by
 * name with the first line of its reason (`FAILED file > test: reason`), since a long log is often cut in the middle,
 * and each test that was good only at the second try. A file of which the preparation stood still is named as that
 * (`STOOD STILL file: reason`): it gets one more turn (scripts/vitest.mjs).
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly { message: string }[] = []) {
    const count = { passed: 0, failed: 0, skipped: 0 };
    const failures: string[] = [];
    const failed = (where: string, errors: readonly { message: string }[] | undefined, how = "FAILED") =>
      failures.push(`${how} ${where}: ${(errors?.[0]?.message ?? "not finished").split("\n")[0]}`);

    for (const module of modules) {
      if (module.errors().length > 0) {
        count.failed += 1;
        const [first] = module.errors();
        const isAsked = [...module.children.allTests()].some((test) => test.result().state !== "skipped");
        const stoodStill = !isAsked && first!.message.startsWith("Hook timed out");
        failed(module.relativeModuleId, module.errors(), stoodStill ? "STOOD STILL" : "FAILED");
      }
      for (const test of module.children.allTests()) {
        const { state, errors } = test.result();
        count[state === "pending" ? "failed" : state] += 1;
        if (test.diagnostic()?.flaky)
          failures.push(`SECOND TRY ${module.relativeModuleId} > ${test.fullName}`);
        if (state === "failed" || state === "pending")
          failed(`${module.relativeModuleId} > ${test.fullName}`, errors);
      }
    }
    if (unhandled.length > 0) {
      count.failed += 1; // an error that belongs to no test still fails the run
      failed("outside the tests", unhandled);
    }
    console.log(
      ["", ...failures, `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`].join(
        "\n",
      ),
    );
  }
}
