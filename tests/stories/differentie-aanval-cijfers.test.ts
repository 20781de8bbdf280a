import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { GRENS } from "../../src/modules/sturing/afscherming/beschermTabel.ts";
import { GROEPEN } from "../../src/modules/sturing/plaatsingenrapport.ts";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { aanval, type Buit } from "../support/aanval.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { type Geplaatst, insertGemeenten, insertGeplaatst } from "../support/geplaatst.ts";
import { AMERSFOORT } from "../support/world.ts";

// Show 4, all figures of steering together: the report, exports by quarter, indicators over years, quarters and months with their
// parts, targets, and the region at a glance. Placements by the WSP and the others add up to all; who kept work and who did not too.

const JAREN = [2025, 2026] as const;
const CODES = [AMERSFOORT, "GM0308", "GM0313", "GM0267", "GM0351"] as const;
const MAANDEN = ["01", "02", "04", "05", "07", "08", "10", "11"] as const;
/** Months that have begun: of a later one everybody knows that nobody is in it. */
const LAATSTE = { 2025: 12, 2026: 11 } as const;

/** A day on which nothing else was registered. */
const ANDERS = "2026-11-09";

type Rij = Geplaatst & { readonly isWsp: boolean };
let app: TestApp;
const rijen = registered();
beforeAll(async () => {
  app = await startTestApp();
  await sql`delete from plaatsingen`.execute(app.owner);
  await insertGemeenten(app);
  await insertGeplaatst(app, rijen);
  await sql`update plaatsingen set via = 'gemeente' where geregistreerd_op = ${ANDERS}`.execute(app.owner);
  await sql`update plaatsingen set einddatum = startdatum + 300 where extract(day from startdatum) = 4`.execute(
    app.owner,
  );
  const body = { jaar: 2025, stand: "voorjaar", peildatum: "2026-04-01" };
  expect((await app.as("beleidsadviseur").post("/rapporten/plaatsingen/standen", body)).statusCode).toBe(201);
  for (const jaar of JAREN) {
    const vraag = { tabel: "plaatsingen per kwartaal", jaar, kring: "binnen", doel: "beleidsonderzoek" };
    expect((await app.as("beleidsadviseur").post("/exporten", vraag)).statusCode).toBe(201);
  }
}, 300_000);
afterAll(() => app.stop());

test.each(["beleidsadviseur", "manager"] as const)(
  "all figures that a %s may see, over every period and page together, tell no count below ten (S-14)",
  { timeout: 240_000 },
  async (rol) => {
    const buit: Buit = { cijfers: new Map(), sommen: [] };
    const told = new Map<string, { waarde: number; marge: number }>();
    for (const jaar of JAREN) {
      for (const each of [rapport, exporten, indicatoren]) await each(rol, jaar, told);
      await doelen(rol, jaar, told);
    }
    await regio(rol, told);
    for (const jaar of JAREN) vul(buit, jaar, told);
    const unknown = [...told.keys()].filter((naam) => !buit.cijfers.has(naam));
    expect(unknown, "every figure that was seen is a figure of the attack").toEqual([]);
    for (const [naam, { echt, getoond, marge = 0 }] of buit.cijfers)
      if (getoond !== null) expect(Math.abs(echt - getoond), naam).toBeLessThanOrEqual(marge);
    expect([...buit.cijfers.values()].filter(({ getoond }) => getoond !== null).length).toBeGreaterThan(60);
    const found = await aanval(buit, GRENS);
    expect(found.filter((naam) => rol !== "manager" || naam.split("|")[2] !== AMERSFOORT)).toEqual([]);
  },
);

type Told = Map<string, { waarde: number; marge: number }>;
/** W: by the WSP, C: the others, A: all; D: who has work half a year later, E: who has not. Then the period, the gemeente and the group; empty: all. */
const naamVan = (wat: string, periode: string | number, gemeente = "", groep = "") =>
  [wat, periode, gemeente, groep].join("|");
const note = (told: Told, naam: string, waarde: number | null, marge = 0) => {
  const before = told.get(naam);
  if (waarde !== null && (!before || before.marge > marge)) told.set(naam, { waarde, marge });
};

async function ask(rol: Rol, path: string) {
  const answer = await app.as(rol).get(path);
  expect(answer.statusCode, path).toBe(200);
  return answer.json();
}

async function rapport(rol: Rol, jaar: number, told: Told) {
  const { rijen, kolomtotalen, totaal } = await ask(
    rol,
    `/rapporten/plaatsingen?jaar=${jaar}&stand=definitief`,
  );
  note(told, naamVan("W", jaar), totaal);
  for (const groep of GROEPEN) note(told, naamVan("W", jaar, "", groep), kolomtotalen[groep]);
  for (const { code, totaal, groepen } of rijen.filter(({ code }: { code: string }) => inRegion(code))) {
    note(told, naamVan("W", jaar, code), totaal);
    for (const groep of GROEPEN) note(told, naamVan("W", jaar, code, groep), groepen[groep]);
  }
}

const NAMEN: Readonly<Record<string, string>> = {
  Amersfoort: AMERSFOORT,
  Baarn: "GM0308",
  Bunschoten: "GM0313",
  Nijkerk: "GM0267",
  Woudenberg: "GM0351",
};
const inRegion = (code: string) => (CODES as readonly string[]).includes(code);

async function exporten(rol: Rol, jaar: number, told: Told) {
  const made = (await ask(rol, "/exporten?perPagina=50")).rijen as { id: string; jaar: number }[];
  for (const { id } of made.filter((each) => each.jaar === jaar)) {
    const { inhoud } = await ask(rol, `/exporten/${id}`);
    for (const [naam, ...cells] of inhoud.rijen as [string, ...(number | null)[]][]) {
      if (naam !== "Totaal" && !(naam in NAMEN)) continue;
      for (const [at, cell] of cells.slice(0, -1).entries())
        note(told, naamVan("W", `${jaar}-K${at + 1}`, NAMEN[naam] ?? ""), cell);
    }
  }
}

/** Of how many; and of the share who kept work, who did. */
async function indicatoren(rol: Rol, jaar: number, told: Told) {
  const perioden = [`${jaar}-02`, `${jaar}-05`, `${jaar}-11`, `${jaar}-K4`, String(jaar)];
  for (const [wat, sleutel] of [
    ["W", "plaatsingen_wsp"],
    ["A", "plaatsingen"],
    ["D", "duurzame_plaatsingen"],
  ] as const) {
    for (const periode of perioden) {
      const vragen = [undefined, ...(periode === String(jaar) && wat !== "D" ? CODES.slice(0, 3) : [])];
      for (const gemeente of vragen) {
        const filter = gemeente === undefined ? "" : `&gemeente=${gemeente}`;
        const { telling, reeks } = await ask(rol, `/indicatoren/${sleutel}?periode=${periode}${filter}`);
        noteDeel(told, [wat, periode, gemeente ?? "", ""], telling);
        for (const punt of reeks.punten)
          if (JAREN.some((each) => punt.periode.startsWith(String(each))))
            noteDeel(told, [wat, punt.periode, gemeente ?? "", ""], punt);
        for (const rij of telling.splitsing)
          if (rij.naar === "groep" || inRegion(rij.code))
            noteDeel(
              told,
              [
                wat,
                periode,
                rij.naar === "gemeente" ? rij.code : (gemeente ?? ""),
                rij.naar === "groep" ? rij.code : "",
              ],
              rij,
            );
      }
    }
  }
}

type Gezien = { readonly waarde: number | null; readonly n: number | null };
function noteDeel(
  told: Told,
  [wat, ...at]: readonly [string, string, string, string],
  { waarde, n }: Gezien,
) {
  if (wat !== "D") return note(told, naamVan(wat, ...at), waarde);
  if (waarde === null || n === null) return;
  note(told, naamVan("A", ...at), n);
  note(told, naamVan("D", ...at), Math.round((waarde * n) / 100));
}

async function doelen(rol: Rol, jaar: number, told: Told) {
  const { plaatsingen } = await ask(rol, `/doelstellingen?jaar=${jaar}`);
  note(told, naamVan("W", jaar), plaatsingen.totaal);
}

/** The map, and the line of this year. */
async function regio(rol: Rol, told: Told) {
  const { kaart, plaatsingen } = await ask(rol, "/sturing/regio");
  const own = kaart.cijfers.find(({ sleutel }: { sleutel: string }) => sleutel === "plaatsingen");
  note(told, naamVan("W", 2026), own.totaal);
  for (const { code, waarde } of own.gemeenten)
    if (code !== null && inRegion(code)) note(told, naamVan("W", 2026, code), waarde);
  const maanden: readonly number[] = plaatsingen.maanden ?? [];
  for (const [at, waarde] of maanden.entries())
    note(told, naamVan("W", `2026-${String(at + 1).padStart(2, "0")}`), waarde - (maanden[at - 1] ?? 0));
}

/** Every figure that can be shown of a year, what is true of it, and which add up to which. */
function vul(buit: Buit, jaar: number, told: Told) {
  const own = rijen.filter(({ startdatum }) => startdatum.startsWith(String(jaar)));
  const add = (wat: string, periode: string | number, gemeente = "", groep = "") => {
    const naam = naamVan(wat, periode, gemeente, groep);
    const echt = own.filter(
      (rij) =>
        IS[wat as "W"](rij) &&
        inPeriode(rij.startdatum, String(periode)) &&
        (gemeente === "" || rij.gemeente === gemeente) &&
        (groep === "" || rij.rapportgroep === groep),
    ).length;
    const seen = told.get(naam);
    if (!buit.cijfers.has(naam))
      buit.cijfers.set(naam, { echt, getoond: seen?.waarde ?? null, ...(seen && { marge: seen.marge }) });
    return naam;
  };
  const sum = (som: string, delen: readonly string[]) => buit.sommen.push({ som, delen });
  const months = Array.from(
    { length: LAATSTE[jaar as 2025] },
    (_, at) => `${jaar}-${String(at + 1).padStart(2, "0")}`,
  );
  const quarters = [1, 2, 3, 4].map((kwartaal) => `${jaar}-K${kwartaal}`);
  for (const wat of ["W", "A", "C", "D", "E"]) {
    for (const gemeente of ["", ...CODES]) {
      sum(
        add(wat, jaar, gemeente),
        quarters.map((periode) => add(wat, periode, gemeente)),
      );
      sum(
        add(wat, jaar, gemeente),
        GROEPEN.map((groep) => add(wat, jaar, gemeente, groep)),
      );
    }
    for (const [at, periode] of quarters.entries())
      sum(
        add(wat, periode),
        months.slice(at * 3, at * 3 + 3).map((maand) => add(wat, maand)),
      );
    for (const periode of [jaar, ...quarters])
      sum(
        add(wat, periode),
        CODES.map((code) => add(wat, periode, code)),
      );
    for (const groep of GROEPEN)
      sum(
        add(wat, jaar, "", groep),
        CODES.map((code) => add(wat, jaar, code, groep)),
      );
  }
  for (const naam of [...buit.cijfers.keys()].filter(
    (each) => each.startsWith("A|") && each.split("|")[1]!.startsWith(String(jaar)),
  )) {
    const of = (wat: string) => `${wat}${naam.slice(1)}`;
    sum(naam, [of("W"), of("C")]);
    sum(naam, [of("D"), of("E")]);
  }
}

const IS = {
  W: ({ isWsp }: Rij) => isWsp,
  A: () => true,
  C: ({ isWsp }: Rij) => !isWsp,
  D: ({ startdatum }: Rij) => startdatum.endsWith("-04"),
  E: ({ startdatum }: Rij) => !startdatum.endsWith("-04"),
} as const;

function inPeriode(dag: string, periode: string): boolean {
  if (!periode.includes("K")) return dag.startsWith(periode);
  return `${dag.slice(0, 4)}-K${Math.ceil(Number(dag.slice(5, 7)) / 3)}` === periode;
}

/** A few large gemeenten and groups, and many small counts; of each also some that the WSP had no part in. */
function registered(): Rij[] {
  let state = 1975;
  const next = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  return JAREN.flatMap((jaar) =>
    CODES.flatMap((gemeente, rij) =>
      GROEPEN.slice(0, 6).flatMap((rapportgroep, kolom) =>
        MAANDEN.flatMap((maand): Rij[] =>
          [true, false].flatMap((isWsp) =>
            Array.from({ length: Math.floor((next() * 9) / (1 + rij) / (1 + kolom / 2)) }, () => ({
              gemeente,
              rapportgroep,
              startdatum: `${jaar}-${maand}-0${next() < 0.6 ? 4 : 3}`,
              geregistreerdOp: isWsp ? `${jaar}-${maand}-20` : ANDERS,
              isWsp,
            })),
          ),
        ),
      ),
    ),
  );
}
