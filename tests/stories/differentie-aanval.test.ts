import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nagekomen2018, plaatsingen2018 } from "../../src/modules/demo/plaatsingen-2018.ts";
import { GRENS } from "../../src/modules/sturing/afscherming/beschermTabel.ts";
import { GROEPEN } from "../../src/modules/sturing/plaatsingenrapport.ts";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { aanval, type Buit, buitmaken } from "../support/aanval.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { type Geplaatst, insertGemeenten, insertGeplaatst } from "../support/geplaatst.ts";
import { AMERSFOORT, VANDAAG } from "../support/world.ts";

// Show 4: someone puts side by side all tables of all periods that he may see, and works out what follows.

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await insertGemeenten(app);
  await insertGeplaatst(app, registered());
  for (const [stand, peildatum] of STANDEN) await freeze(stand, peildatum);
  for (const tabel of ["plaatsingen", "plaatsingen per kwartaal"] as const)
    for (const jaar of JAREN) await exporteer(tabel, jaar);
  await insertGeplaatst(app, LATER);
}, 300_000);
afterAll(() => app.stop());

const JAREN = [2018, 2019] as const;
/** States of 2018 in between which placements came in late. */
const STANDEN = [
  ["eind 2018", "2018-12-31"],
  ["zomer 2019", "2019-07-01"],
] as const;

describe.each(["beleidsadviseur", "klantmanager", "manager"] as const)(
  "what a %s may see of the placements of 2018 and 2019, every state, export and quarter together",
  (rol) => {
    test("tells no count below ten of people he may not see (S-14)", { timeout: 240_000 }, async () => {
      for (const jaar of JAREN) {
        const buit = await gather(rol, jaar);
        expect(buit.cijfers.size).toBeGreaterThan(100);
        expect([...buit.cijfers.values()].some(({ getoond }) => getoond !== null)).toBe(true);
        const recovered = await aanval(buit, GRENS);
        const notOwn = recovered.filter((name) => rol !== "manager" || !name.startsWith(`${AMERSFOORT}/`));
        expect(notOwn, `${rol}, ${jaar}`).toEqual([]);
      }
    });
  },
);

test("the same attack finds small counts where only they themselves are left out, so it is an attack", async () => {
  const buit = await gather("beleidsadviseur", 2018);
  const naive: Buit = {
    sommen: buit.sommen,
    cijfers: new Map(
      [...buit.cijfers].map(([name, { echt }]) => [name, { echt, getoond: echt < GRENS ? null : echt }]),
    ),
  };
  expect((await aanval(naive, GRENS)).length).toBeGreaterThan(10);
});

test("outside the region every count of people is ten or more and rounded to five, over every table (S-14)", async () => {
  for (const tabel of ["plaatsingen", "plaatsingen per kwartaal"] as const) {
    const { inhoud } = await exporteer(tabel, 2018, "buiten");
    const counts = inhoud.rijen.flatMap((rij) => rij.slice(1)).filter((each) => each !== null);
    expect(counts.filter((each) => Number(each) < GRENS || Number(each) % 5 !== 0)).toEqual([]);
  }
});

test("every other count of people for who steers is left out or ten or more, and rounded to five (S-14)", async () => {
  const doors = [
    "/rapporten/werkbehoud?jaar=2019",
    "/overstappen/tellingen?jaar=2025",
    "/alarmen/aantallen",
    "/rapporten/geen-match?jaar=2025",
  ];
  const fields = new Set([
    "mensen",
    "inwoners",
    "gevonden",
    "geeindigd",
    "verloren",
    "naarWerk",
    "zonderBegeleider",
  ]);
  for (const door of doors) {
    const answer = await app.as("beleidsadviseur").get(door);
    expect(answer.statusCode, door).toBe(200);
    for (const [field, count] of countsIn(answer.json(), fields))
      expect(count === null || (count >= GRENS && count % 5 === 0) || count === 0, `${door}: ${field}`).toBe(
        true,
      );
  }
});

/** Everything about placements of a year that a role gets over HTTP, with what is true. */
async function gather(rol: Rol, jaar: number): Promise<Buit> {
  const buit: Buit = { cijfers: new Map(), sommen: [] };
  const first = await rapportOf(rol, jaar, "definitief");
  const own = [...first.standen.map(({ stand }) => stand), "definitief"];
  for (const stand of own) {
    const rapport = await rapportOf(rol, jaar, stand);
    const until = STANDEN.find(([naam]) => naam === stand)?.[1] ?? VANDAAG;
    const cell = (waarde: number | null) => ({ waarde });
    buitmaken(buit, {
      echt: rapport.rijen.map(({ code }) => GROEPEN.map((groep) => truth({ jaar, until, code, groep }))),
      gezien: {
        cellen: rapport.rijen.map(({ groepen }) => GROEPEN.map((groep) => cell(groepen[groep]!))),
        rijtotalen: rapport.rijen.map(({ totaal }) => cell(totaal)),
        kolomtotalen: GROEPEN.map((groep) => cell(rapport.kolomtotalen[groep]!)),
        totaal: cell(rapport.totaal),
      },
      naam: nameBy(rapport.rijen.map(({ code }) => code)),
    });
  }
  if (rol === "beleidsadviseur" || rol === "manager") await gatherExports(buit, rol, jaar, first.rijen);
  return buit;
}

/** What was exported, before the last placements came in, and what can be exported now. */
async function gatherExports(buit: Buit, rol: Rol, jaar: number, rijen: Rapport["rijen"]) {
  const made = (await app.as(rol).get("/exporten?perPagina=50")).json().rijen as Regel[];
  const inside = made.filter((each) => each.jaar === jaar && each.kring === "binnen");
  for (const { id, tabel } of inside) {
    const { inhoud } = (await app.as(rol).get(`/exporten/${id}`)).json() as Export;
    const columns = inhoud.kolommen.slice(1, -1).map(({ naam }) => naam);
    const cell = (waarde: string | number | null) => ({ waarde: waarde as number | null });
    const body = inhoud.rijen.slice(0, -1);
    const last = inhoud.rijen.at(-1)!;
    buitmaken(buit, {
      echt: rijen.map(({ code }) =>
        columns.map((column) =>
          truth({
            jaar,
            code,
            until: VANDAAG,
            isBefore: true,
            ...(tabel === "plaatsingen" ? { groep: column } : { kwartaal: Number(column.slice(1)) }),
          }),
        ),
      ),
      gezien: {
        cellen: body.map((rij) => rij.slice(1, -1).map(cell)),
        rijtotalen: body.map((rij) => cell(rij.at(-1)!)),
        kolomtotalen: last.slice(1, -1).map(cell),
        totaal: cell(last.at(-1)!),
      },
      naam: nameBy(
        rijen.map(({ code }) => code),
        tabel === "plaatsingen" ? "" : "K",
      ),
    });
  }
}

/** A count that did not change is one count, in whatever table it stands: the cleverest reader knows which did not. */
const nameBy =
  (codes: readonly string[], columns = "") =>
  (rij: number | null, kolom: number | null, waarde: number) =>
    `${rij === null ? "alle" : codes[rij]}/${kolom === null ? "alle" : `${columns}${kolom}`}=${waarde}`;

type Rapport = {
  readonly rijen: { code: string; totaal: number | null; groepen: Record<string, number | null> }[];
  readonly kolomtotalen: Record<string, number | null>;
  readonly totaal: number | null;
  readonly standen: { stand: string }[];
};
type Regel = { readonly id: string; readonly tabel: string; readonly jaar: number; readonly kring: string };
type Export = {
  readonly inhoud: { kolommen: { naam: string }[]; rijen: (string | number | null)[][] };
};

const rapportOf = async (rol: Rol, jaar: number, stand: string): Promise<Rapport> =>
  (await app.as(rol).get(`/rapporten/plaatsingen?jaar=${jaar}&stand=${encodeURIComponent(stand)}`)).json();

async function freeze(stand: string, peildatum: string) {
  const body = { jaar: 2018, stand, peildatum };
  const { statusCode } = await app.as("beleidsadviseur").post("/rapporten/plaatsingen/standen", body);
  expect(statusCode).toBe(201);
}

async function exporteer(tabel: string, jaar: number, kring = "binnen"): Promise<Export> {
  const body = { tabel, jaar, kring, doel: "beleidsonderzoek" };
  const response = await app.as("beleidsadviseur").post("/exporten", body);
  expect(response.statusCode).toBe(201);
  return response.json();
}

/** In 2018 what was printed, a part of it late; in 2019 half of that, so that there are more small counts. */
function registered(): Geplaatst[] {
  const printed = plaatsingen2018.flatMap(([, gemeente, , cells]) =>
    GROEPEN.flatMap((groep, at) =>
      Array.from({ length: cells[at]! }, () => ({ gemeente, rapportgroep: groep as string })),
    ),
  );
  const late = nagekomen2018.flatMap(([gemeente, groep, aantal]) =>
    Array.from({ length: aantal }, () => ({ gemeente, rapportgroep: groep as string })),
  );
  const month = (at: number) => ["01", "04", "08", "11"][at % 4]!;
  return [
    ...printed.map((row, at) => ({
      ...row,
      startdatum: `2018-${month(at)}-10`,
      geregistreerdOp: at % 37 === 0 ? "2019-02-20" : "2018-12-20",
    })),
    ...late.map((row, at) => ({ ...row, startdatum: `2018-${month(at)}-12`, geregistreerdOp: "2019-06-01" })),
    ...printed
      .filter((_, at) => at % 2 === 0)
      .map((row, at) => ({ ...row, startdatum: `2019-${month(at)}-10`, geregistreerdOp: "2019-12-20" })),
  ];
}

/** What came in after the exports: one more here and there, also where there were few. */
const LATER: readonly Geplaatst[] = [
  [AMERSFOORT, 1, "2018-05-05"],
  ["GM0267", 0, "2018-02-05"],
  ["GM0351", 4, "2018-08-05"],
  ["GM0351", 4, "2019-08-05"],
  ["GM0308", 9, "2019-02-05"],
].map(([gemeente, groep, startdatum]) => ({
  gemeente: String(gemeente),
  rapportgroep: GROEPEN[Number(groep)]!,
  startdatum: String(startdatum),
  geregistreerdOp: "2026-11-01",
}));

type Vraag = {
  readonly jaar: number;
  readonly until: string;
  readonly code: string;
  readonly groep?: string;
  readonly kwartaal?: number;
  /** As it was before what came in later. */
  readonly isBefore?: boolean;
};

/** Counted from what the test itself registered. */
function truth({ jaar, until, code, groep, kwartaal, isBefore }: Vraag): number {
  return [...registered(), ...(isBefore ? [] : LATER)].filter(
    (row) =>
      row.gemeente === code &&
      row.startdatum.startsWith(String(jaar)) &&
      row.geregistreerdOp <= until &&
      (groep === undefined || row.rapportgroep === groep) &&
      (kwartaal === undefined || Math.ceil(Number(row.startdatum.slice(5, 7)) / 3) === kwartaal),
  ).length;
}

/** Every count of people in an answer, by its field. */
function countsIn(answer: unknown, fields: ReadonlySet<string>): [string, number | null][] {
  if (typeof answer !== "object" || answer === null) return [];
  return Object.entries(answer).flatMap(([field, value]): [string, number | null][] =>
    fields.has(field) && (value === null || typeof value === "number")
      ? [[field, value]]
      : countsIn(value, fields),
  );
}
