import type { Command } from "./command.ts";

export const migreer: Command = {
  name: "migreer",
  usage: "migreer",
  summary: "De database bijwerken naar deze versie",
  options: {},
  async run(_invoer, { migraties }) {
    const text = migraties.length === 0 ? "De database is al bij." : `Bijgewerkt: ${migraties.join(", ")}`;
    return { json: { toegepast: migraties }, text };
  },
};
