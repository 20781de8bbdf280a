import type { Context } from "../context.ts";
import type { BeschermdeTabel, Cel, Kring } from "../sturing/afscherming/beschermTabel.ts";
import { familieVan } from "../sturing/afscherming/eerder.ts";
import { rapportVoorIedereen } from "../sturing/afscherming/getoond-rapport.ts";
import { kwartalentabel } from "../sturing/afscherming/kwartalen.ts";
import { plaatsingentelling } from "../sturing/afscherming/plaatsingentelling.ts";
import { plaatsingWsp } from "../sturing/definities.ts";
import { GROEPEN } from "../sturing/plaatsingenrapport.ts";
import type { Gemaakt, Inhoud } from "./export.ts";

/** Placements of a year by gemeente and group, as counted now. */
export async function plaatsingentabel(context: Context, jaar: number, kring: Kring): Promise<Gemaakt> {
  const { rijen, tabel, publicatie } = await plaatsingentelling(context, jaar, kring);
  const gemeenten = rijen.map(({ gemeente }) => gemeente);
  return {
    inhoud: {
      titel: `Plaatsingen in ${jaar} per gemeente en groep`,
      ...kruistabel(gemeenten, GROEPEN, tabel),
      ...herkomst(context),
    },
    familie: familieVan(jaar),
    publicatie,
  };
}

/** Placements of a year by gemeente and quarter. */
export async function kwartaaltabel(context: Context, jaar: number, kring: Kring): Promise<Gemaakt> {
  const { eerder } = await rapportVoorIedereen(context, jaar);
  const { gemeenten, kwartalen, tabel, publicatie } = await kwartalentabel(context, jaar, kring, eerder);
  return {
    inhoud: {
      titel: `Plaatsingen in ${jaar} per gemeente en kwartaal`,
      ...kruistabel(gemeenten, kwartalen, tabel),
      ...herkomst(context),
    },
    familie: familieVan(jaar),
    publicatie,
  };
}

const herkomst = (context: Context): Pick<Inhoud, "definitie" | "bron" | "peildatum"> => ({
  definitie: plaatsingWsp.formule,
  bron: "Eigen registratie",
  peildatum: context.today(),
});

/** Rows and columns with their totals beside and below. */
export function kruistabel(
  rijen: readonly string[],
  kolommen: readonly string[],
  { cellen, rijtotalen, kolomtotalen, totaal, verborgen }: BeschermdeTabel,
): Pick<Inhoud, "kolommen" | "rijen" | "afgeschermd"> {
  const row = (naam: string, cells: readonly Cel[]) => [naam, ...cells.map(({ waarde }) => waarde)];
  return {
    kolommen: [
      { naam: "Gemeente", soort: "tekst" },
      ...[...kolommen, "Totaal"].map((naam) => ({ naam, soort: "aantal" as const })),
    ],
    rijen: [
      ...rijen.map((naam, at) => row(naam, [...cellen[at]!, rijtotalen[at]!])),
      row("Totaal", [...kolomtotalen, totaal]),
    ],
    afgeschermd: verborgen,
  };
}
