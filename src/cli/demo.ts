import type { Command } from "./command.ts";

export const demo: Command = {
  name: "demo",
  usage: "demo",
  summary: "Een lege database vullen met de demoregio",
  options: {},
  async run(_invoer, { isGevuld, regioId }) {
    const text = isGevuld
      ? `De demoregio ${regioId} is gevuld.`
      : `Er is al een regio (${regioId}). Er is niets veranderd.`;
    return { json: { regio: regioId, gevuld: isGevuld }, text };
  },
};
