import type { Context } from "../context.ts";
import type { Kring } from "../sturing/afscherming/beschermTabel.ts";
import { type Exporttabel, type Gemaakt, jaarLater, jaarMissing, jaarTooMany } from "./export.ts";
import { doelentabel } from "./tabel-doelen.ts";
import { geldtabel } from "./tabel-geld.ts";
import { kerncijfertabel } from "./tabel-kerncijfers.ts";
import { kwartaaltabel, plaatsingentabel } from "./tabel-plaatsingen.ts";

type PerJaar = (context: Context, jaar: number, kring: Kring) => Promise<Gemaakt>;
type Zomaar = (context: Context, kring: Kring) => Promise<Gemaakt>;

/** How each table is made. Without a year: as it stands today. */
const TABELLEN: Readonly<Record<Exporttabel, { readonly perJaar: PerJaar } | { readonly nu: Zomaar }>> = {
  plaatsingen: { perJaar: plaatsingentabel },
  "plaatsingen per kwartaal": { perJaar: kwartaaltabel },
  doelen: { perJaar: doelentabel },
  kerncijfers: { nu: kerncijfertabel },
  geldstromen: { nu: (context) => geldtabel(context) },
};

export const isPerJaar = (tabel: Exporttabel): boolean => "perJaar" in TABELLEN[tabel];

export function maakTabel(
  context: Context,
  tabel: Exporttabel,
  jaar: number | undefined,
  kring: Kring,
): Promise<Gemaakt> {
  const made = TABELLEN[tabel];
  if ("nu" in made) {
    if (jaar !== undefined) throw jaarTooMany();
    return made.nu(context, kring);
  }
  if (jaar === undefined) throw jaarMissing();
  if (jaar > Number(context.today().slice(0, 4))) throw jaarLater();
  return made.perJaar(context, jaar, kring);
}
