import type { TSchema } from "typebox";
import { VumVacature } from "./vum-vacature.ts";
import { VumWerkzoekende } from "./vum-werkzoekende.ts";

/** Files of VUM: JSON, of which every field is known. */
export const VUMSOORTEN = ["vum-werkzoekenden", "vum-vacatures"] as const;
export type VumSoort = (typeof VUMSOORTEN)[number];

/** Table files, of which somebody says which column is what. */
export const TABELSOORTEN = [
  "inwoners",
  "indicaties",
  "werkgevers",
  "plekken",
  "plaatsingen",
  "loonwaarden",
  "wsw-geboortejaren",
  "postcodes",
  "beroepen",
  "instrumenten",
  "budgetten",
  "gemeentejaren",
] as const;
export type TabelSoort = (typeof TABELSOORTEN)[number];

export const IMPORTSOORTEN = [...TABELSOORTEN, ...VUMSOORTEN] as const;
export type ImportSoort = (typeof IMPORTSOORTEN)[number];

export const isTabelSoort = (soort: ImportSoort): soort is TabelSoort =>
  TABELSOORTEN.some((one) => one === soort);

/** What a kind of VUM file reads. */
type Leeswijzer = {
  readonly schema: TSchema;
  /** The field that names a row. */
  readonly nummer: string;
  readonly meervoud: string;
  /** Where the rows stand in a file that is one object. */
  readonly lijst: string;
};

export const leeswijzers: Readonly<Record<VumSoort, Leeswijzer>> = {
  "vum-werkzoekenden": {
    schema: VumWerkzoekende,
    nummer: "idWerkzoekende",
    meervoud: "werkzoekenden",
    lijst: "werkzoekenden",
  },
  "vum-vacatures": { schema: VumVacature, nummer: "idVacature", meervoud: "vacatures", lijst: "vacatures" },
};
