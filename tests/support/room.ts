import { statfsSync } from "node:fs";
import { tmpdir } from "node:os";

const MEMORY = "/dev/shm";
const ENOUGH_IN_GB = 8;

/**
 * Where a database of a test lives: in memory where the computer has room for it. Each is more than a thousand files, and
 * making those on a disk takes longer than most tests.
 */
export function roomForDatabases(): string {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= ENOUGH_IN_GB * 1024 ** 3 ? MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}
