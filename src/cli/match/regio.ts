import { perform } from "../../modules/door.ts";
import { startMatchronde } from "../../modules/matchrondes/start-matchronde.ts";
import { type Command, optionalText } from "../command.ts";

/** Starts a ronde: the whole region at once, kept with who did it and why. */
export const matchRegio: Command = {
  name: "match regio",
  usage: "match regio [--reden ZIN]",
  summary: "De hele regio in één keer matchen; de ronde wordt bewaard",
  rol: "manager",
  options: { reden: { type: "string" } },
  async run(aanvrager, invoer) {
    const reden = optionalText(invoer, "reden") ?? "Gestart vanaf de opdrachtregel.";
    const { id, ...ronde } = await perform(startMatchronde, aanvrager.context(), { reden });
    const { personen, plekken, paren, passend, ms, waarde, bovengrens, gat, bewijs } = ronde;
    return {
      json: { ronde: id, ...ronde },
      text: [
        `Ronde ${id}`,
        `${personen} personen × ${plekken} plekken: ${paren} paren, ${passend} passend, ${ms} ms`,
        `Waarde ${waarde}, bovengrens ${bovengrens}, gat ${gat} (${bewijs})`,
        ronde.samenvatting,
      ].join("\n"),
    };
  },
};
