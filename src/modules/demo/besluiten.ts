import { type IsoDate, isoDate } from "#core/dates";
import type { Database } from "#db/database";
import { gebruiker } from "./gebruikers.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import { ACTIEPLAN } from "./kerncijfers.ts";
import { randomFor } from "./random.ts";
import { REGIO } from "./region.ts";

const UITGANGSPUNTEN = "Uitgangspunten toekomst sociaal ontwikkelbedrijf";
/** Of another region, as an example: what a council there was told. */
const BRIEF = "Collegebrief van Hilversum bij de notitie expertbijeenkomst sociale ontwikkelbedrijven, 2025";

/** What was or will be decided, as the sources have it. What came of it is not in them, so it is not here either. */
export async function insertBesluiten(db: Database, programmaId: string): Promise<void> {
  const random = randomFor("besluiten");
  const own = (
    datum: string,
    orgaan: string,
    over: Partial<Row<"besluiten">> & Pick<Row<"besluiten">, "onderwerp" | "doet" | "bron">,
  ): Row<"besluiten"> & { readonly id: string } => ({
    regioId: REGIO,
    id: random.id(),
    orgaan,
    gemeente: null,
    datum: isoDate(datum),
    grondslag: null,
    programmaId: null,
    status: "gepland",
    kenmerk: null,
    uitkomst: null,
    doorNaam: gebruiker("bas").naam,
    ...over,
  });
  const uitgangspunten = own("2025-05-07", "Regio Amersfoort", {
    doet: "bespreken",
    onderwerp: UITGANGSPUNTEN,
    grondslag: "De uitgangspunten zijn de basis voor de volgende fase: het toekomstplan.",
    bron: `${UITGANGSPUNTEN}, versie van 7 mei 2025`,
  });
  await insertRows(db, "besluiten", [
    own("2019-05-22", "Selectiesessie met alle partijen", {
      doet: "bespreken",
      onderwerp: "Keuze uit 55 voorstellen en toets van de SWOT",
      programmaId,
      bron: ACTIEPLAN,
    }),
    own("2019-07-15", "Regionaal Werkbedrijf", {
      doet: "vaststellen",
      onderwerp: "Plan Perspectief op Werk",
      programmaId,
      bron: ACTIEPLAN,
    }),
    own("2019-07-15", "Regionaal Werkbedrijf", {
      doet: "indienen",
      onderwerp: "Plan bij het ministerie van SZW",
      programmaId,
      bron: ACTIEPLAN,
    }),
    own("2020-02-29", "Regionaal Werkbedrijf", {
      doet: "evalueren",
      onderwerp: "Voortgang Perspectief op Werk",
      programmaId,
      bron: ACTIEPLAN,
    }),
    uitgangspunten,
    own("2025-06-25", "Commissie Zorg, Welzijn en Samenleving van Hilversum", {
      doet: "bespreken",
      onderwerp: "Visie op het sociaal ontwikkelbedrijf in Hilversum",
      bron: BRIEF,
    }),
    own("2025-07-09", "Gemeenteraad van Hilversum", {
      doet: "besluiten",
      onderwerp: "Visie op het sociaal ontwikkelbedrijf in Hilversum",
      bron: BRIEF,
    }),
  ]);
  const stuk = (datum: string, dag: string, tekst: string): Row<"besluitstukken"> => ({
    regioId: REGIO,
    id: random.id(),
    besluitId: uitgangspunten.id,
    naam: `${UITGANGSPUNTEN}: eerste conclusie`,
    datum: isoDate(datum) satisfies IsoDate,
    tekst,
    bron: `${UITGANGSPUNTEN}, versie van ${dag}`,
    doorNaam: gebruiker("bas").naam,
  });
  await insertRows(db, "besluitstukken", [
    stuk(
      "2025-04-18",
      "18 april 2025",
      "In de regio Amersfoort is passende ondersteuning voor doelgroepen binnen de Participatiewet beperkt beschikbaar.",
    ),
    stuk(
      "2025-05-07",
      "7 mei 2025",
      "In de regio Amersfoort zijn er kansen om de ondersteuning en begeleiding voor personen met een grotere afstand tot de arbeidsmarkt te verbeteren.",
    ),
  ]);
}
