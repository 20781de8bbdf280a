import { ask } from "../../modules/door.ts";
import { getEerlijkheid } from "../../modules/matchrondes/get-eerlijkheid.ts";
import type { Command } from "../command.ts";
import { rondeVan } from "./ronde.ts";

/** Whether a ronde treats groups differently. */
export const matchEerlijkheid: Command = {
  name: "match eerlijkheid",
  usage: "match eerlijkheid [--ronde ID]",
  summary: "Behandelt een ronde groepen verschillend? Zonder --ronde: de laatste",
  rol: "fg",
  options: { ronde: { type: "string" }, run: { type: "string" } },
  async run(aanvrager, invoer) {
    const json = await ask(getEerlijkheid, aanvrager.context(), { id: await rondeVan(aanvrager, invoer) });
    return {
      json,
      text: [json.conclusie, ...json.bevindingen.map(({ oordeel, tekst }) => `  ${oordeel}: ${tekst}`)].join(
        "\n",
      ),
    };
  },
};
