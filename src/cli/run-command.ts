import { parseArgs } from "node:util";
import { Failure } from "#core/failure";
import { type Answer, type Command, type Invoer, optionalText } from "./command.ts";
import { commands } from "./commands.ts";
import { openEnvironment } from "./environment.ts";
import { startSession } from "./session.ts";

const EVERY_COMMAND = {
  json: { type: "boolean" },
  als: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** Does what the arguments say. Answers the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const command = commandOf(args);
  if (!command || args.includes("--help") || args.includes("-h")) {
    (command || args.length === 0 || wantsHelp(args) ? process.stdout : process.stderr).write(help(command));
    return command || args.length === 0 || wantsHelp(args) ? 0 : 1;
  }
  const { values, positionals } = parse(command, args.slice(command.name.split(" ").length));
  const { json, text } = await run(command, { values, positionals });
  process.stdout.write(`${values["json"] ? JSON.stringify(json, null, 2) : text}\n`);
  return 0;
}

async function run(command: Command, invoer: Invoer): Promise<Answer> {
  if (!command.rol && command.zonderDatabase) return command.run(invoer);
  const environment = await openEnvironment(process.env, (line) => process.stderr.write(`${line}\n`));
  try {
    if (!command.rol) return await command.run(invoer, environment);
    const who = { als: optionalText(invoer, "als"), rol: command.rol, opdracht: command.name };
    const aanvrager = await startSession(environment, who);
    try {
      return await command.run(aanvrager, invoer, environment);
    } finally {
      await aanvrager.end();
    }
  } finally {
    await environment.close();
  }
}

/** The command whose words the arguments begin with. */
const commandOf = (args: readonly string[]): Command | undefined =>
  commands.find(({ name }) => name.split(" ").every((word, at) => args[at] === word));

function parse(command: Command, args: string[]) {
  try {
    return parseArgs({ args, options: { ...EVERY_COMMAND, ...command.options }, allowPositionals: true });
  } catch {
    throw new Failure(
      "invalid",
      "opdracht.opties",
      `Deze opties kent de opdracht niet. Gebruik: meedoen ${command.usage}`,
    );
  }
}

/** Loaded apart, see `meedoen.ts`. */
const REGELS =
  "  regels REGEL --woord waarde … | regels --batch\n      De wet als rekenregels, zonder database; regels --help noemt ze";

const wantsHelp = (args: readonly string[]) => ["help", "--help", "-h"].includes(args[0] ?? "");

function help(command: Command | undefined): string {
  const shown = command ? [command] : commands;
  const lines = shown.map(({ usage, summary }) => `  ${usage}\n      ${summary}`);
  return [
    "Gebruik: npm run --silent meedoen -- OPDRACHT [opties]\n",
    ...lines,
    ...(command ? [] : [REGELS]),
    "\nBij elke opdracht:",
    "  --json        het antwoord als JSON",
    "  --als NAAM    namens de gebruiker met deze aanmeldnaam",
    "  --help        deze uitleg\n",
    "DATA_DIR of DATABASE_URL zegt welke database; REGIO welke regio.\n",
  ].join("\n");
}
