import { existsSync } from "node:fs";
import path from "node:path";
import { Failure } from "#core/failure";
import { metInhoud } from "#db/verhuis/bron";
import { zetOver } from "#db/verhuis/doel";
import { leesMap, schrijfMap } from "#db/verhuis/map";
import type { Regiocijfers } from "../modules/verhuis/cijfers.ts";
import { type Command, optionalText } from "./command.ts";
import { reachable } from "./verhuis.ts";
import { doelmiddelen, openBron, openLeegDoel, sleutelbestand, cijfersOp } from "./verhuis-middelen.ts";
import { verslag } from "./verhuis-verslag.ts";

/** Everything in files that any PostgreSQL reads, and that tell when they were changed. */
export const exportVolledig: Command = {
  name: "export volledig",
  usage: "export volledig --naar MAP",
  summary:
    "Alle gegevens van alle regio's in bestanden schrijven, met controlegetallen; BSN's blijven versleuteld",
  options: { naar: { type: "string" } },
  zonderDatabase: true,
  async run(invoer) {
    const map = path.resolve(required(optionalText(invoer, "naar"), exportVolledig.usage));
    const source = await openBron();
    try {
      const moment = new Date();
      const tabellen = await reachable(() =>
        metInhoud(source.url, cijfersOp(moment), (inhoud) =>
          schrijfMap(inhoud, {
            map,
            gemaakt: moment.toISOString(),
            melden: (regel) => process.stderr.write(`${regel}\n`),
          }),
        ),
      );
      const rijen = tabellen.reduce((sum, each) => sum + each.rijen, 0);
      const text =
        `${rijen} rijen uit ${tabellen.length} tabellen staan in ${map}.\n` +
        `Er staan persoonsgegevens in: bewaar de map versleuteld. Het sleutelbestand (${sleutelbestand()}) zit er niet bij.`;
      return { json: { map, rijen, tabellen }, text };
    } finally {
      await source.close();
    }
  },
};

/** Back into an empty database: all of it, or nothing. */
export const exportTerugzetten: Command = {
  name: "export terugzetten",
  usage: "export terugzetten MAP",
  summary: "Een volledige export in een lege database zetten",
  options: {},
  zonderDatabase: true,
  async run({ positionals }) {
    const map = path.resolve(
      required(positionals.length === 1 ? positionals[0] : undefined, exportTerugzetten.usage),
    );
    const inhoud = await leesMap(map);
    const doel = await openLeegDoel();
    try {
      const overgezet = await reachable(() =>
        zetOver(inhoud, doelmiddelen(doel.url, cijfersOp(new Date(inhoud.gemaakt)))),
      );
      return verslag({
        ...overgezet,
        cijfers: inhoud.cijfers as Regiocijfers[],
        sleutels: existsSync(sleutelbestand()) ? sleutelbestand() : null,
      });
    } finally {
      await doel.close();
    }
  },
};

function required(value: string | undefined, usage: string): string {
  if (value) return value;
  throw new Failure("invalid", "opdracht.map", `Geef één map. Gebruik: meedoen ${usage}`);
}
