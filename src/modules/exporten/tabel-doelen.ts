import type { Context } from "../context.ts";
import { doelenIn } from "../doelen/doel-store.ts";
import { type Kring, shownIn } from "../sturing/afscherming/bescherm.ts";
import { isZelfde, somIn } from "../sturing/afscherming/doelsommen.ts";
import { familieVan } from "../sturing/afscherming/eerder.ts";
import { celVan, rapportVoorIedereen } from "../sturing/afscherming/getoond-rapport.ts";
import { DEFINITIEF, sumShown } from "../sturing/plaatsingenrapport.ts";
import { countPlaatsingen } from "../sturing/rapport-store.ts";
import type { Gemaakt } from "./export.ts";

/**
 * The targets of a year, with the placements that count for them as far as they are told: beside the report of placements, or as
 * the sum of what that shows.
 */
export async function doelentabel(context: Context, jaar: number, kring: Kring): Promise<Gemaakt> {
  const doelen = await doelenIn(context, jaar);
  const { standen, eerder, sommen } = await rapportVoorIedereen(context, jaar);
  const { rijen: geteld } = await countPlaatsingen(context, jaar, context.today());
  const beeld = standen.find(({ stand }) => stand === DEFINITIEF)!.beeld;
  const gehaald = (gemeenten: readonly string[], groepen: readonly string[]) => {
    const shown = sommen.some((een) => isZelfde(een, { gemeenten, groepen }))
      ? somIn(geteld, { gemeenten, groepen })
      : sumShown(
          (gemeenten.length > 0 ? gemeenten : [undefined]).flatMap((code) =>
            (groepen.length > 0 ? groepen : [undefined]).map((groep) => celVan(beeld, code, groep)),
          ),
        );
    return shownIn(kring, shown);
  };
  const wholeYear = (van: string, tot: string) => van === `${jaar}-01-01` && tot === `${jaar}-12-31`;
  const rijen = doelen.map((doel) => [
    doel.naam,
    doel.doelgroep ?? "iedereen",
    doel.streefVan ?? "trend",
    doel.streefTot ?? "trend",
    doel.telregel === "plaatsingen wsp" && wholeYear(doel.startdatum, doel.einddatum)
      ? gehaald(doel.gemeenten, doel.groepen)
      : "staat bij het doel",
    doel.eenheid,
    doel.bron,
  ]);
  return {
    inhoud: {
      titel: `Doelen van ${jaar}`,
      kolommen: [
        { naam: "Doel", soort: "tekst" },
        { naam: "Voor wie", soort: "tekst" },
        { naam: "Streven vanaf", soort: "aantal" },
        { naam: "Streven tot", soort: "aantal" },
        { naam: "Plaatsingen", soort: "aantal" },
        { naam: "Eenheid", soort: "tekst" },
        { naam: "Bron", soort: "tekst" },
      ],
      rijen,
      afgeschermd: rijen.filter((rij) => rij.includes(null)).length,
      definitie: "Wat is afgesproken, met de plaatsingen van het jaar die ervoor tellen",
      bron: "Afspraken van de regio en eigen registratie",
      peildatum: context.today(),
    },
    familie: familieVan(jaar),
    publicatie: eerder.at(-1) ?? null,
  };
}
