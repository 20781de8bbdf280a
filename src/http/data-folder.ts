import fs from "node:fs";
import path from "node:path";

/**
 * Claims the data folder for this process, so that a second start does not stop the database of the first.
 * Gives the function that lets go of it.
 */
export function claimDataFolder(dataDir: string): () => void {
  fs.mkdirSync(dataDir, { recursive: true });
  const file = path.join(dataDir, "meedoen.pid");
  const other = fs.existsSync(file) ? Number(fs.readFileSync(file, "utf8")) : 0;
  if (other && other !== process.pid && isMeedoen(other))
    throw new Error(
      `Meedoen draait al op deze gegevens (proces ${other}). Stop dat eerst, of kies een andere DATA_DIR.`,
    );
  fs.writeFileSync(file, String(process.pid));
  return () => fs.rmSync(file, { force: true });
}

/** A process number is used again: only a process that runs this program counts. */
function isMeedoen(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  if (process.platform !== "linux") return true;
  try {
    return /(main\.ts|start\.mjs)/.test(fs.readFileSync(`/proc/${pid}/cmdline`, "utf8"));
  } catch {
    return false;
  }
}
