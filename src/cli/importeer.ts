import path from "node:path";
import { perform } from "../modules/door.ts";
import { TABELSOORTEN, type VumSoort } from "../modules/uitwisseling/soort-import.ts";
import { startVumimport } from "../modules/uitwisseling/start-vumimport.ts";
import type { Command } from "./command.ts";
import { finishImport, IMPORTEER_OPTIES } from "./importeer-afronden.ts";
import { fileOf, importeerTabel } from "./importeer-tabel.ts";

const importeerVum = (soort: VumSoort, wat: string): Command => ({
  name: `importeer ${soort}`,
  usage: `importeer ${soort} BESTAND [--toepassen] [--met-weigeringen] [--verschillen CSV]`,
  summary: `${wat} uit een VUM-bestand inlezen: eerst als proef, met --toepassen ook echt`,
  rol: "beheerder",
  options: IMPORTEER_OPTIES,
  async run(aanvrager, invoer, environment) {
    const bestand = await fileOf(invoer.positionals);
    const started = await perform(
      startVumimport,
      { ...aanvrager.context(), bestand },
      { soort, bestandsnaam: path.basename(bestand.pad) },
    );
    return finishImport(aanvrager, started, invoer, environment);
  },
});

/** One command for each kind of file. */
export const importeerCommands: readonly Command[] = [
  ...TABELSOORTEN.map((soort) => importeerTabel(soort)),
  importeerVum("vum-werkzoekenden", "Werkzoekenden"),
  importeerVum("vum-vacatures", "Vacatures"),
];
