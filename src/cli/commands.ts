import { afwegen } from "./afwegen.ts";
import { bijdragen } from "./bijdragen.ts";
import { certificaatsleutel } from "./certificaatsleutel.ts";
import type { Command } from "./command.ts";
import { demo } from "./demo.ts";
import { doelen } from "./doelen.ts";
import { exportGgm } from "./export-ggm.ts";
import { exportTerugzetten, exportVolledig } from "./export-volledig.ts";
import { financien } from "./financien.ts";
import { importeerCommands } from "./importeer.ts";
import { importeerTerugdraaien } from "./importeer-terugdraaien.ts";
import { indicator } from "./indicator.ts";
import { jobcarving } from "./jobcarving.ts";
import { kerncijfers } from "./kerncijfers.ts";
import { logboekAnker, logboekControleer } from "./logboek.ts";
import { matchCommands } from "./match/commands.ts";
import { migreer } from "./migreer.ts";
import { rapportPlaatsingen } from "./rapport-plaatsingen.ts";
import { rapportWerkbehoud } from "./rapport-werkbehoud.ts";
import { toekomstplan } from "./toekomstplan.ts";
import { srg } from "./srg.ts";
import { verhuis } from "./verhuis.ts";
import { vumZoek } from "./vum.ts";
import { vumPeer } from "./vum-peer.ts";

/** Everything that the command line can do. */
export const commands: readonly Command[] = [
  kerncijfers,
  doelen,
  indicator,
  rapportPlaatsingen,
  rapportWerkbehoud,
  srg,
  ...importeerCommands,
  importeerTerugdraaien,
  vumZoek,
  vumPeer,
  ...matchCommands,
  jobcarving,
  financien,
  bijdragen,
  toekomstplan,
  afwegen,
  logboekControleer,
  logboekAnker,
  certificaatsleutel,
  demo,
  migreer,
  exportGgm,
  verhuis,
  exportVolledig,
  exportTerugzetten,
];
