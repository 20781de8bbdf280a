import { readFile } from "node:fs/promises";
import { Failure } from "#core/failure";
import { ask } from "../modules/door.ts";
import { checkLogboek } from "../modules/logboek/check-logboek.ts";
import { getAnker } from "../modules/logboek/get-anker.ts";
import { type Command, optionalText } from "./command.ts";

/** Recomputes the audit. A chain that is not what it was is an error: exit code 1, with the line that is wrong. */
export const logboekControleer: Command = {
  name: "logboek controleer",
  usage: "logboek controleer [--anker BESTAND]",
  summary: "Het logboek narekenen, en vergelijken met een anker van eerder",
  rol: "fg",
  options: { anker: { type: "string" } },
  async run(aanvrager, invoer) {
    const file = optionalText(invoer, "anker");
    const anker = file === undefined ? {} : { anker: await readAnker(file) };
    const { klopt, ketens } = await ask(checkLogboek, aanvrager.context(), anker);
    const wrong = ketens.flatMap(({ gemeente, fout }) =>
      fout === null ? [] : [`${gemeente}, regel ${fout.nummer} (${fout.fout})`],
    );
    if (!klopt)
      throw new Failure("conflict", "logboek.gebroken", `Het logboek klopt niet meer: ${wrong.join("; ")}.`);
    const lines = ketens.map(({ gemeente, regels }) => `${gemeente}: ${regels} regels, klopt`);
    return { json: { klopt, ketens }, text: lines.join("\n") || "Er staat nog niets in het logboek." };
  },
};

export const logboekAnker: Command = {
  name: "logboek anker",
  usage: "logboek anker --json",
  summary: "Het anker van het logboek, om buiten deze database te bewaren",
  rol: "fg",
  options: {},
  async run(aanvrager) {
    const anker = await ask(getAnker, aanvrager.context(), {});
    return { json: anker, text: JSON.stringify(anker, null, 2) };
  },
};

async function readAnker(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    throw new Failure(
      "invalid",
      "opdracht.anker",
      `Het anker ${file} is niet te lezen. Kies een ander bestand.`,
    );
  }
}
