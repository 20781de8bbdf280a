import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The folders whose files take longest, the longest first; by the size of a file nobody sees that. */
const LONG = ["/tests/toegang/", "/tests/browser/"];

const rank = ({ moduleId }: TestSpecification): number => {
  const nth = LONG.findIndex((folder) => moduleId.includes(folder));
  return nth < 0 ? LONG.length : nth;
};

/** What takes long begins first, so that the workers end together also where no earlier run is remembered. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const bySize = await BaseSequencer.prototype.sort.call(this, files);
    return bySize.toSorted((a, b) => rank(a) - rank(b));
  }
}
