import { ask } from "../../modules/door.ts";
import { getPaaruitleg } from "../../modules/matchrondes/get-paaruitleg.ts";
import type { Command } from "../command.ts";
import { asHelper, nodig } from "./wie.ts";

/** Everything that speaks for and against one pair. */
export const matchWaarom: Command = {
  name: "match waarom",
  usage: "match waarom --inwoner ID --plek ID",
  summary: "Waarom een plek wel of niet past bij een inwoner, en wat het passend maakt",
  rol: "klantmanager",
  options: { inwoner: { type: "string" }, plek: { type: "string" } },
  async run(aanvrager, invoer, environment) {
    const id = nodig(invoer, "inwoner");
    const plekId = nodig(invoer, "plek");
    const json = await asHelper(environment, aanvrager, invoer, id, (wie) =>
      ask(getPaaruitleg, wie.context(), { id, plekId }),
    );
    const { plek, groep, redenen } = json;
    const regels = redenen.map(({ naam, uitkomst, tekst, hulp }) =>
      [
        `  ${uitkomst.padEnd(13)} ${naam}: ${tekst}`,
        ...hulp.map((deel) => `                ${deel.tekst}`),
      ].join("\n"),
    );
    return { json, text: [`${plek.titel}, ${plek.werkgever}: ${groep}`, ...regels].join("\n") };
  },
};
