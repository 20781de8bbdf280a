import type { TSchema } from "typebox";
import { VumVacature } from "./vum-vacature.ts";
import { VumWerkzoekende } from "./vum-werkzoekende.ts";

export const IMPORTSOORTEN = ["vum-werkzoekenden", "vum-vacatures"] as const;
export type ImportSoort = (typeof IMPORTSOORTEN)[number];

/** What a kind of import reads. */
type Leeswijzer = {
  readonly schema: TSchema;
  /** The field that names a row. */
  readonly nummer: string;
  readonly meervoud: string;
  /** Where the rows stand in a file that is one object. */
  readonly lijst: string;
};

export const leeswijzers: Readonly<Record<ImportSoort, Leeswijzer>> = {
  "vum-werkzoekenden": {
    schema: VumWerkzoekende,
    nummer: "idWerkzoekende",
    meervoud: "werkzoekenden",
    lijst: "werkzoekenden",
  },
  "vum-vacatures": { schema: VumVacature, nummer: "idVacature", meervoud: "vacatures", lijst: "vacatures" },
};
