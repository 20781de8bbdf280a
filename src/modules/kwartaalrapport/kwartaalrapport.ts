import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { addDays, addMonths, type IsoDate, isoDate } from "#core/dates";
import { date } from "../fields.ts";
import { Inhoud } from "../exporten/export.ts";

/** Such as 2026-K3. */
export const kwartaal = Type.String({ pattern: "^20\\d{2}-K[1-4]$", description: "Zoals 2026-K3" });

export const Kwartaalrapport = Type.Object({
  kwartaal,
  titel: Type.String(),
  eersteDag: date,
  laatsteDag: date,
  peildatum: date,
  kern: Type.Array(Type.String(), { description: "De conclusies in woorden" }),
  delen: Type.Array(Type.Object({ kop: Type.String(), inhoud: Inhoud })),
});
export type Kwartaalrapport = Static<typeof Kwartaalrapport>;

export const OBJECT = "rapport/kwartaal";

export type Kwartaal = {
  readonly jaar: number;
  readonly nummer: number;
  readonly eersteDag: IsoDate;
  readonly laatsteDag: IsoDate;
};

/** A quarter that has begun, by its name. */
export function kwartaalVan(naam: string, today: IsoDate): Kwartaal {
  const jaar = Number(naam.slice(0, 4));
  const nummer = Number(naam.slice(6));
  const eersteDag = isoDate(`${jaar}-${String(nummer * 3 - 2).padStart(2, "0")}-01`);
  if (eersteDag > today) throw kwartaalLater();
  return { jaar, nummer, eersteDag, laatsteDag: addDays(addMonths(eersteDag, 3), -1) };
}

const RANG = ["eerste", "tweede", "derde", "vierde"] as const;

export const inWoorden = ({ jaar, nummer }: Pick<Kwartaal, "jaar" | "nummer">): string =>
  `het ${RANG[nummer - 1]} kwartaal van ${jaar}`;

const kwartaalLater = () =>
  new Failure(
    "invalid",
    "kwartaalrapport.later",
    "Dit kwartaal is nog niet begonnen. Kies dit kwartaal of een eerder kwartaal.",
    { velden: ["kwartaal"] },
  );
