import { type Config, readConfig } from "#http/config";
import { type Running, startMeedoen } from "#http/start";

const begin = performance.now();
const say = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  const config = readConfig(process.env);
  const running = await startMeedoen(config, say);
  stopWhenAsked(running);
  tell(running);
} catch (error) {
  process.stderr.write(`\nMeedoen is niet gestart. ${reasonOf(error)}\n`);
  process.exit(1);
}

/** Answers what runs, closes every connection, and then stops the database. */
function stopWhenAsked({ stop }: Running): void {
  let isStopping = false;
  const onStop = () => {
    if (isStopping) return;
    isStopping = true;
    say("\nMeedoen stopt …");
    const timer = setTimeout(() => process.exit(1), 20_000);
    stop()
      .catch((error: unknown) => process.stderr.write(`${reasonOf(error)}\n`))
      .finally(() => {
        clearTimeout(timer);
        process.exit(0);
      });
  };
  process.on("SIGINT", onStop);
  process.on("SIGTERM", onStop);
  if (process.channel) process.on("disconnect", onStop); // started by scripts/start.mjs, which is gone
  if (process.env["npm_lifecycle_event"]) whenParentIsGone(onStop);
}

/** npm hands SIGTERM to its shell, which ends without telling us. */
function whenParentIsGone(run: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) run();
  }, 500).unref();
}

function tell({ address, regio, accounts }: Running): void {
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  say(`\nMeedoen draait op ${address} (regio ${regio.naam}, gestart in ${seconds} s)`);
  if (accounts.length === 0) return;
  const widthOf = (texts: string[]) => Math.max(...texts.map(({ length }) => length));
  const account = widthOf(accounts.map(({ aanmeldnaam }) => aanmeldnaam));
  const person = widthOf(accounts.map(({ naam }) => naam));
  say("\nAlle mensen in deze demo zijn verzonnen. Inloggen kan als:");
  let groep: string | undefined;
  for (const shown of accounts) {
    if (shown.groep !== groep) say(`\n  ${(groep = shown.groep)}`);
    say(`    ${shown.aanmeldnaam.padEnd(account)}  ${shown.naam.padEnd(person)}  ${shown.functie}`);
  }
  say("\nStoppen: Ctrl+C.");
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const { port }: Pick<Config, "port"> = { port: Number(process.env["PORT"] ?? 3000) };
  if (code === "EADDRINUSE") return `Poort ${port} is bezet. Kies een andere, bijvoorbeeld PORT=${port + 1}.`;
  if (code === "EACCES") return `Poort ${port} mag niet worden gebruikt, of DATA_DIR is niet te schrijven.`;
  return message;
}
