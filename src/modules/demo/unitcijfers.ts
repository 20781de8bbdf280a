import { sql } from "kysely";
import { addMonths, type IsoDate, isoDate } from "#core/dates";
import { cents } from "#core/money";
import type { Database } from "#db/database";
import { isLopend, type Werkrijen } from "./bezetting-mensen.ts";
import { gebruiker } from "./gebruikers.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import { randomFor } from "./random.ts";
import { REGIO, unitId } from "./region.ts";

const MAANDEN = 27;
const UREN_PER_FTE = 3_600; // hundredths of an hour in a week
/** Of the people with the Wsw about one in fifteen leaves in a year, and hardly anybody comes in their place. */
const KRIMP_PER_MAAND = 0.0055;
const AANNAME = "Aanname van deze verzonnen regio: per werkvorm uit kengetallen, geen boekhouding";

/**
 * Of a form of work, in euros per fte per year: what is added, how much of the turnover is direct costs (percent), how many
 * people one guide has, and housing. None of these is published for the units of this region.
 */
const KENGETALLEN: Readonly<
  Record<string, readonly [toegevoegd: number, direct: number, perBegeleider: number, huisvesting: number]>
> = {
  intern: [6_000, 24, 10, 2_500],
  "werken op locatie": [14_000, 18, 9, 400],
  groepsdetachering: [12_000, 7, 14, 0],
  "individuele detachering": [17_000, 3, 30, 0],
  "begeleid werken": [1_500, 2, 40, 0],
};
const BEGELEIDER = 72_000;
const OVERHEAD_PER_FTE = 1_500;
const OVERHEAD_PER_UNIT = 48_000;

/** Outside there is less to do in winter; the rest of the year is even. */
const SEIZOEN: Readonly<Record<string, readonly number[]>> = {
  groen: [86, 88, 98, 104, 108, 106, 102, 102, 106, 106, 100, 94],
};

/** Two years of figures of the units: closed by a person, but for the last month; one was corrected after that. */
export async function insertUnitcijfers(db: Database, tables: Werkrijen, today: IsoDate): Promise<void> {
  const lastMonth = addMonths(isoDate(`${today.slice(0, 7)}-01`), -1);
  const rows = cijferRows(tables, lastMonth, today);
  await insertRows(db, "unitcijfers", rows);
  await insertRows(db, "unitafsluitingen", afsluitingRows(rows, lastMonth));
  await correctOne(db, lastMonth);
  await insertRows(db, "lksjaren", lksjaarRows(today));
}

function cijferRows(
  { plekken, plaatsingen }: Werkrijen,
  lastMonth: IsoDate,
  today: IsoDate,
): Row<"unitcijfers">[] {
  const random = randomFor("unitcijfers");
  const soortOf = new Map(plekken.map(({ id, werksoort }) => [id, werksoort]));
  const lopend = plaatsingen.filter(
    (plaatsing) =>
      plaatsing.unitId && isLopend(plaatsing, today) && (plaatsing.werkvorm ?? "") in KENGETALLEN,
  );
  const groups = [...Map.groupBy(lopend, ({ unitId, werkvorm }) => `${unitId}/${werkvorm}`)];
  return groups.flatMap(([key, people]) => {
    const [unit = "", werkvorm = ""] = key.split("/");
    const hours = people.reduce((sum, { urenPerWeek }) => sum + urenPerWeek!, 0);
    const season = SEIZOEN[soortOf.get(people[0]!.plekId!) ?? ""];
    const forms = new Set(groups.map(([other]) => other).filter((other) => other.startsWith(unit))).size;
    return Array.from({ length: MAANDEN }, (_, back): Row<"unitcijfers"> => {
      const maand = addMonths(lastMonth, 0 - back);
      const more = 1 + KRIMP_PER_MAAND * back;
      const fte = Math.round((hours / UREN_PER_FTE) * more * 100);
      const pace = ((season?.[Number(maand.slice(5, 7)) - 1] ?? 100) + random.between(-4, 4)) / 100;
      return {
        regioId: REGIO,
        unitId: unit,
        werkvorm,
        maand,
        ...amountsOf(werkvorm, fte / 100, pace, forms),
        fte,
        mensen: Math.round(people.length * more),
        bron: AANNAME,
        zekerheid: "aanname",
        doorNaam: "Bedrijfsbureau",
        tijdstip: new Date(`${addMonths(maand, 1)}T09:00:00Z`),
      };
    });
  });
}

/** In whole euros a month. */
function amountsOf(werkvorm: string, fte: number, pace: number, forms: number) {
  const [toegevoegd, direct, perBegeleider, huisvesting] = KENGETALLEN[werkvorm]!;
  const added = (toegevoegd * fte * pace) / 12;
  const omzet = added / (1 - direct / 100);
  const other =
    ((BEGELEIDER / perBegeleider + huisvesting + OVERHEAD_PER_FTE) * fte + OVERHEAD_PER_UNIT / forms) / 12;
  const inEuros = (amount: number) => cents(Math.round(amount) * 100);
  return {
    omzetInCenten: inEuros(omzet),
    directeKostenInCenten: inEuros(omzet - added),
    overigeKostenInCenten: inEuros(other),
  };
}

const afsluitingRows = (rows: readonly Row<"unitcijfers">[], lastMonth: IsoDate): Row<"unitafsluitingen">[] =>
  [...Map.groupBy(rows, ({ unitId, maand }) => `${unitId}/${maand}`).values()].flatMap(([first]) => {
    const { unitId: unit, maand } = first!;
    if (maand === lastMonth) return [];
    return [
      {
        regioId: REGIO,
        unitId: unit!,
        maand: maand!,
        doorGebruikerId: null,
        doorNaam: gebruiker(unit === unitId.eemfors ? "hassan" : "wilma").naam,
        tijdstip: new Date(`${addMonths(maand!, 1).slice(0, 7)}-12T10:00:00Z`),
      },
    ];
  });

/** Millions of euros of the whole country, year after year: nobody published them here, so they are assumed and say so. */
const LKS_IN_LAND = [480, 560, 640, 720] as const;

const lksjaarRows = (today: IsoDate): Row<"lksjaren">[] =>
  LKS_IN_LAND.map((millions, at) => ({
    regioId: REGIO,
    jaar: Number(today.slice(0, 4)) - LKS_IN_LAND.length + 1 + at,
    landelijkInCenten: millions * 100_000_000,
    macrobudgetInCenten: millions * 100_000_000,
    bron: "Aanname: een stijgende lijn; vul de bedragen van het Rijk in",
    zekerheid: "aanname",
    doorNaam: "Bedrijfsbureau",
    tijdstip: new Date(`${today.slice(0, 4)}-01-05T09:00:00Z`),
  }));

/** An invoice that came late: the figure changes, and what it was stays to be read. */
const correctOne = (db: Database, lastMonth: IsoDate) =>
  sql`update unitcijfers
         set directe_kosten_in_centen = directe_kosten_in_centen + 485000, reden = 'Rekening voor huur van machines kwam later',
             door_naam = ${gebruiker("wilma").naam}, tijdstip = ${`${lastMonth.slice(0, 7)}-20T10:00:00Z`}
       where regio_id = ${REGIO} and unit_id = ${unitId.eemfors}::uuid and werkvorm = 'werken op locatie'
         and maand = ${addMonths(lastMonth, -2)}::date`.execute(db);
