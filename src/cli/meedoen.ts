import { enableCompileCache } from "node:module";
import path from "node:path";
import { Failure } from "#core/failure";

// a folder of our own: what others can write to must not become our code
enableCompileCache(path.join(import.meta.dirname, "../../node_modules/.cache/node"));

process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 1)); // `| head`

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exitCode = 1;
}

/** The rules need no database: nothing of it is loaded for them. */
async function run([name, ...rest]: readonly string[]): Promise<number> {
  if (name === "regels") return (await import("./regels/opdracht.ts")).regels(rest);
  return (await import("./run-command.ts")).main(process.argv.slice(2));
}

/** What can be expected is told in Dutch; a defect keeps its stack, because who reads this runs the machine. */
function reasonOf(error: unknown): string {
  if (error instanceof Failure) {
    const { velden } = error.about;
    return Array.isArray(velden) ? `${error.detail} (${velden.join(", ")})` : error.detail;
  }
  return error instanceof Error ? `Er ging iets mis. Er is niets veranderd. ${error.stack}` : String(error);
}
