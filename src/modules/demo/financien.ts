import { isoDate } from "#core/dates";
import { type Cents, cents, percent } from "#core/money";
import type { Database } from "#db/database";
import { jarenVan, type Regel, STROMEN } from "#financien/stromen";
import { insertBijdragefacturen } from "./financien-facturen.ts";
import { BEDRIJF, GEMEENTEN, JAARCIJFERS, KOSTEN, PRODUCTEN, VERZONNEN } from "./financien-cijfers.ts";
import { gebruiker } from "./gebruikers.ts";
import { insertRows } from "./insert-rows.ts";
import { randomFor } from "./random.ts";
import { REGIO } from "./region.ts";
import { werkzaak } from "./werkzaak.ts";

const JAREN = [2025, 2026];
const euros = (amount: number): Cents => cents(amount * 100);
const hundredths = (value: number) => Math.round(value * 100);

/** The accounts of the region, those of Werkzaak to compare with, and who pays what in 2026. */
export async function insertFinancien(db: Database): Promise<void> {
  await insertJaarstukken(db);
  await insertBijdragejaren(db);
  await insertBijdragefacturen(db);
}

type Stuk = {
  readonly bedrijf: string;
  readonly jaar: number;
  readonly soort: string;
  readonly regels: readonly Regel[];
};

async function insertJaarstukken(db: Database): Promise<void> {
  const { id } = randomFor("financien");
  const eigen = (soort: string, jaar: number, kolom: number): Stuk => ({
    bedrijf: BEDRIJF,
    jaar,
    soort,
    regels: eigenRegels(jaar, kolom),
  });
  const anders = [...new Set(werkzaak.map(({ jaar }) => jaar))].map(
    (jaar): Stuk => ({
      bedrijf: "Werkzaak Rivierenland",
      jaar,
      soort: "jaarrekening",
      regels: werkzaak.filter((regel) => regel.jaar === jaar),
    }),
  );
  const stukken = [
    ...[2022, 2023, 2024, 2025].map((jaar, kolom) => eigen("jaarrekening", jaar, kolom)),
    eigen("begroting", 2026, 4),
    eigen("tussenrapportage", 2026, 5),
    ...anders,
  ].map((stuk) => ({ ...stuk, id: id() }));
  await insertRows(
    db,
    "jaarstukken",
    stukken.map(({ regels: _regels, ...stuk }) => ({
      regioId: REGIO,
      ...stuk,
      isEigen: stuk.bedrijf === BEDRIJF,
      volgnummer: 1,
      bron: stuk.bedrijf === BEDRIJF ? VERZONNEN : "Expertbijeenkomst Hilversum, 13 februari 2025",
      ...datesOf(stuk),
      doorNaam: gebruiker("wilma").naam,
    })),
  );
  await insertRows(
    db,
    "jaarcijfers",
    stukken.flatMap(({ id, regels }) =>
      regels.map(({ stroom, regel, soort, bedrag }, at) => ({
        regioId: REGIO,
        stukId: id,
        nummer: at + 1,
        stroom,
        post: regel,
        soort,
        bedragInCenten: bedrag,
      })),
    ),
  );
}

function datesOf({ soort, jaar }: Pick<Stuk, "soort" | "jaar">) {
  const [peildatum, vastgesteldOp] = {
    begroting: [`${jaar - 1}-07-01`, `${jaar - 1}-07-03`],
    tussenrapportage: [`${jaar}-07-01`, null],
    jaarrekening: [`${jaar}-12-31`, `${jaar + 1}-07-03`],
  }[soort] as [string, string | null];
  return {
    peildatum: isoDate(peildatum),
    vastgesteldOp: vastgesteldOp === null ? null : isoDate(vastgesteldOp),
    vastgelegdOp: isoDate(vastgesteldOp ?? peildatum),
  };
}

/** The rows of a year, with the results that follow from them, as they are printed. */
function eigenRegels(jaar: number, kolom: number): Regel[] {
  const rows = JAARCIJFERS.map(
    ([stroom, regel, soort, bedragen]): Regel => ({
      stroom,
      regel,
      soort,
      jaar,
      bedrag: euros(bedragen[kolom]!),
    }),
  );
  const [{ blokken, totaal }] = jarenVan(rows) as [ReturnType<typeof jarenVan>[number]];
  const printed = { jaar, soort: "gepubliceerd resultaat" as const };
  return [
    ...rows,
    ...STROMEN.map(
      (stroom, at): Regel => ({
        stroom,
        regel: `Resultaat ${stroom}`,
        ...printed,
        bedrag: blokken[at]!.resultaat,
      }),
    ),
    { stroom: "Totaal", regel: "Totaal", ...printed, bedrag: totaal },
  ];
}

async function insertBijdragejaren(db: Database): Promise<void> {
  const years = JAREN.flatMap((jaar) =>
    GEMEENTEN.map(([gemeente, inwoners, se, clienten, rijk, budget, lasten]) => ({
      regioId: REGIO,
      jaar,
      gemeente,
      inwoners,
      se: hundredths(se),
      clienten,
      rijksbijdrageInCenten: euros(rijk),
      buigBudgetInCenten: euros(budget),
      buigLastenInCenten: euros(lasten),
      bron: VERZONNEN,
      doorNaam: gebruiker("wilma").naam,
    })),
  );
  const prices = JAREN.flatMap((jaar) =>
    PRODUCTEN.map(([product, prijs, bron]) => ({
      regioId: REGIO,
      jaar,
      product,
      prijsInCenten: euros(prijs),
      bron,
    })),
  );
  const taken = JAREN.flatMap((jaar) =>
    GEMEENTEN.flatMap(([gemeente, , , , , , , aantallen]) =>
      aantallen.map((aantal, at) => ({
        regioId: REGIO,
        jaar,
        gemeente,
        product: PRODUCTEN[at]![0],
        aantal: hundredths(aantal),
      })),
    ),
  );
  const costs = JAREN.flatMap((jaar) =>
    KOSTEN.map(([naam, bedrag, beweegt, sleutel], at) => ({
      regioId: REGIO,
      jaar,
      nummer: at + 1,
      naam,
      bedragInCenten: euros(bedrag),
      beweegt: percent(beweegt) as number,
      sleutel,
    })),
  );
  await insertRows(db, "gemeentejaren", years);
  await insertRows(db, "productprijzen", prices);
  await insertRows(db, "productafnames", taken);
  await insertRows(db, "kostenposten", costs);
}
