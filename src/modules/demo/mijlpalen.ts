import { addDays, addMonths, type IsoDate, isoDate } from "#core/dates";
import { type Cents, cents } from "#core/money";
import type { Database } from "#db/database";
import { gebruiker } from "./gebruikers.ts";
import { randomFor } from "./random.ts";
import { REGIO } from "./region.ts";

const UITGANGSPUNTEN = "Uitgangspunten toekomst sociaal ontwikkelbedrijf";
const HILVERSUM =
  "Collegebrief van Hilversum bij de notitie expertbijeenkomst sociale ontwikkelbedrijven, 2025";
const AANNAME = "Aanname voor de demo: hiervoor is nog niets vastgesteld";
const RWA = "RWA/Amfors";

type Mijlpaal = {
  readonly sleutel: string;
  readonly naam: string;
  readonly resultaat: string;
  readonly eigenaar: string;
  readonly organisatie?: string;
  /** As it was first planned; a number is whole months from the month of the demo. */
  readonly datum: string | number;
  readonly budget?: number;
  readonly na?: readonly string[];
  readonly bron: string;
  readonly isGedaan?: true;
};

/** The way from a narrow to a broad company: what the documents say was done by when, and what would have to follow. */
const MIJLPALEN: readonly Mijlpaal[] = [
  {
    sleutel: "experts",
    naam: "Leren van andere regio’s",
    resultaat: "Wat de expertbijeenkomst over sociale ontwikkelbedrijven opleverde, ligt naast onze plannen.",
    eigenaar: "Beleidsadviseur regio",
    datum: "2025-02-13",
    bron: HILVERSUM,
    isGedaan: true,
  },
  {
    sleutel: "april",
    naam: "Uitgangspunten, eerste versie",
    resultaat: "Een eerste tekst met conclusies en uitgangspunten om te bespreken.",
    eigenaar: "Projectleider toekomst sociaal ontwikkelbedrijf",
    datum: "2025-04-18",
    bron: `${UITGANGSPUNTEN}, versie van 18 april 2025`,
    isGedaan: true,
  },
  {
    sleutel: "mei",
    naam: "Uitgangspunten voor een breed bedrijf",
    resultaat: "Vijf uitgangspunten in volgorde; zij zijn de basis voor het toekomstplan.",
    eigenaar: "Projectleider toekomst sociaal ontwikkelbedrijf",
    datum: "2025-05-07",
    na: ["april"],
    bron: `${UITGANGSPUNTEN}, versie van 7 mei 2025`,
    isGedaan: true,
  },
  {
    sleutel: "commissie",
    naam: "Commissie in Hilversum volgen",
    resultaat: "Wat de commissie vraagt over de visie daar, staat in onze lijst met vragen van raadsleden.",
    eigenaar: "Beleidsadviseur regio",
    datum: "2025-06-25",
    na: ["experts"],
    bron: HILVERSUM,
    isGedaan: true,
  },
  {
    sleutel: "raad",
    naam: "Raad in Hilversum volgen",
    resultaat: "Wij weten welke visie de raad daar kreeg voorgelegd.",
    eigenaar: "Beleidsadviseur regio",
    datum: "2025-07-09",
    na: ["commissie"],
    bron: HILVERSUM,
    isGedaan: true,
  },
  {
    sleutel: "cijfers",
    naam: "Eigen cijfers aangeleverd",
    resultaat:
      "Geboortejaren, fte per werkvorm en gebouwen staan in de uitgangspunten, in plaats van aannames.",
    eigenaar: "Controller",
    organisatie: RWA,
    datum: 2,
    na: ["mei"],
    bron: AANNAME,
  },
  {
    sleutel: "toekomstplan",
    naam: "Toekomstplan af",
    resultaat: "Een toekomstplan met scenario’s, bandbreedtes en aannames, klaar om te besluiten.",
    eigenaar: "Projectleider toekomst sociaal ontwikkelbedrijf",
    datum: "2025-12-31",
    budget: 85_000,
    na: ["mei"],
    bron: `${UITGANGSPUNTEN}, versie van 7 mei 2025: ‘de regio levert deze naar verwachting in 2025 op’`,
  },
  {
    sleutel: "model",
    naam: "Uitvoeringsmodel gekozen",
    resultaat: "De stuurgroep legt één uitvoeringsmodel voor aan de zes gemeenten.",
    eigenaar: "Voorzitter stuurgroep",
    datum: 1,
    na: ["toekomstplan", "cijfers"],
    bron: AANNAME,
  },
  {
    sleutel: "raden",
    naam: "Besluit van zes gemeenteraden",
    resultaat: "Zes raden stellen het toekomstplan en de bijdrage vast.",
    eigenaar: "Wethouders",
    datum: 4,
    na: ["model"],
    bron: AANNAME,
  },
  {
    sleutel: "nijkerk",
    naam: "Nijkerk besluit zelf",
    resultaat: "Het besluit van Nijkerk is bekend, en wat dat betekent voor de samenwerking.",
    eigenaar: "Wethouder",
    organisatie: "Gemeente Nijkerk",
    datum: 5,
    bron: `${UITGANGSPUNTEN}, versie van 7 mei 2025: Nijkerk besluit zelfstandig`,
  },
  {
    sleutel: "kwartiermaker",
    naam: "Kwartiermaker aan het werk",
    resultaat: "Een kwartiermaker en een team voor ontwikkelen en integreren.",
    eigenaar: "Directeur",
    organisatie: RWA,
    datum: 6,
    budget: 180_000,
    na: ["raden"],
    bron: AANNAME,
  },
  {
    sleutel: "trajecten",
    naam: "Trajecten van 60 naar 120 plekken",
    resultaat: "120 trajectplekken en afspraken met elke gemeente over wie doorverwijst.",
    eigenaar: "Manager ontwikkelen",
    organisatie: RWA,
    datum: 14,
    budget: 300_000,
    na: ["kwartiermaker"],
    bron: AANNAME,
  },
  {
    sleutel: "tussengroep",
    naam: "Eerste veertig plekken voor de tussengroep",
    resultaat: "Veertig plekken met de nieuwe opslag van het Rijk.",
    eigenaar: "Manager ontwikkelen",
    organisatie: RWA,
    datum: 26,
    budget: 120_000,
    na: ["kwartiermaker", "raden"],
    bron: AANNAME,
  },
  {
    sleutel: "evaluatie",
    naam: "Evaluatie van de overgang",
    resultaat: "De raden weten wat er van het plan terechtkwam en wat er anders moet.",
    eigenaar: "Beleidsadviseur regio",
    datum: 30,
    na: ["trajecten", "tussengroep"],
    bron: AANNAME,
  },
];

type Wanneer = { readonly today: IsoDate; readonly scenarioId: string };

/** One is late: the plan itself, which was moved twice. What waits for the own figures cannot be ready on its day. */
export async function insertMijlpalen(db: Database, { today, scenarioId }: Wanneer): Promise<void> {
  const random = randomFor("mijlpalen");
  const ids = new Map(MIJLPALEN.map(({ sleutel }) => [sleutel, random.id()]));
  const now = isoDate(`${today.slice(0, 7)}-01`);
  const before = (days: number) => ({
    doorNaam: gebruiker("bas").naam,
    tijdstip: new Date(`${addDays(today, -days)}T09:00:00Z`),
  });
  for (const { sleutel, datum, budget, na = [], isGedaan, ...rest } of MIJLPALEN) {
    const day = typeof datum === "string" ? isoDate(datum) : addDays(addMonths(now, datum + 1), -1);
    await db
      .insertInto("mijlpalen")
      .values({
        regioId: REGIO,
        id: ids.get(sleutel)!,
        ...rest,
        eersteDatum: day,
        datum: day,
        budgetInCenten: budget === undefined ? null : euro(budget),
        scenarioId,
        status: isGedaan ? "gedaan" : "gepland",
        klaarOp: isGedaan ? day : null,
        ...before(33),
      })
      .execute();
    for (const eerst of na)
      await db
        .insertInto("mijlpaalvolgordes")
        .values({ regioId: REGIO, mijlpaalId: ids.get(sleutel)!, naId: ids.get(eerst)! })
        .execute();
  }
  const change = (over: object) =>
    db
      .updateTable("mijlpalen")
      .set(over)
      .where("regioId", "=", REGIO)
      .where("id", "=", ids.get("toekomstplan")!)
      .execute();
  await change({
    datum: addDays(today, -75),
    status: "bezig",
    reden: "De cijfers per gemeente kwamen later dan gedacht.",
    ...before(30),
  });
  await change({
    datum: addDays(today, -18),
    reden: "De gemeenten wilden eerst de vijf uitvoeringsmodellen naast elkaar zien.",
    ...before(20),
  });
}

const euro = (bedrag: number): Cents => cents(bedrag * 100);
