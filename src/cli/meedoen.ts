import { Failure } from "#core/failure";
import { main } from "./run-command.ts";

process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 1)); // `| head`

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exitCode = 1;
}

/** What can be expected is told in Dutch; a defect keeps its stack, because who reads this runs the machine. */
function reasonOf(error: unknown): string {
  if (error instanceof Failure) {
    const { velden } = error.about;
    return Array.isArray(velden) ? `${error.detail} (${velden.join(", ")})` : error.detail;
  }
  return error instanceof Error ? `Er ging iets mis. Er is niets veranderd. ${error.stack}` : String(error);
}
