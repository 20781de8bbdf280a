import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { GRENS } from "../../src/modules/sturing/afscherming/beschermTabel.ts";
import { GROEPEN } from "../../src/modules/sturing/plaatsingenrapport.ts";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { aanval, type Buit } from "../support/aanval.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import {
  ANDERS,
  CODES,
  DOELEN,
  doelnaam,
  JAREN,
  naamVan,
  RIJEN,
  type Told,
  vul,
} from "../support/aanval-cijfers.ts";
import { insertGemeenten, insertGeplaatst } from "../support/geplaatst.ts";
import { AMERSFOORT, REGIO } from "../support/world.ts";

// Show 4, all figures of steering together: the report, exports by quarter, indicators over years, quarters and months with their
// parts, targets, and the region at a glance. Placements by the WSP and the others add up to all; who kept work and who did not too.

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await sql`delete from plaatsingen`.execute(app.owner);
  await insertGemeenten(app);
  await insertGeplaatst(app, RIJEN);
  await sql`update plaatsingen set via = 'gemeente' where geregistreerd_op = ${ANDERS}`.execute(app.owner);
  await sql`update plaatsingen set einddatum = startdatum + 300 where extract(day from startdatum) = 4`.execute(
    app.owner,
  );
  await insertDoelen();
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
      for (const each of [rapport, exporten, kwartaalrapport, indicatoren]) await each(rol, jaar, told);
      await doelen(rol, jaar, told);
    }
    await regio(rol, told);
    for (const jaar of JAREN) vul(buit, jaar, told);
    const unknown = [...told.keys()].filter((naam) => !buit.cijfers.has(naam));
    expect(unknown, "every figure that was seen is a figure of the attack").toEqual([]);
    for (const [naam, { echt, getoond, marge = 0 }] of buit.cijfers)
      if (getoond !== null) expect(Math.abs(echt - getoond), naam).toBeLessThanOrEqual(marge);
    expect([...buit.cijfers.values()].filter(({ getoond }) => getoond !== null).length).toBeGreaterThan(60);
    const doelenVerteld = [...told.keys()].filter((naam) => /^T\|\d{4}\|/.test(naam));
    expect(doelenVerteld.length, "targets that are told").toBeGreaterThan(4);
    const found = await aanval(buit, GRENS);
    expect(found.filter((naam) => rol !== "manager" || naam.split("|")[2] !== AMERSFOORT)).toEqual([]);
  },
);

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
    noteTabel(told, inhoud, (at) => [`${jaar}-K${at + 1}`, ""]);
  }
}

type Inhoud = { readonly rijen: [string, ...(number | null)[]][] };

/** A table by gemeente, with the period and the group of each column but the last. */
function noteTabel(told: Told, { rijen }: Inhoud, kolom: (at: number) => readonly [string, string]) {
  for (const [naam, ...cells] of rijen) {
    if (naam !== "Totaal" && !(naam in NAMEN)) continue;
    for (const [at, cell] of cells.slice(0, -1).entries()) {
      const [periode, groep] = kolom(at);
      note(told, naamVan("W", periode, NAMEN[naam] ?? "", groep), cell);
    }
  }
}

/** As it is on the page, on paper and in the workbook. */
async function kwartaalrapport(rol: Rol, jaar: number, told: Told) {
  const { delen } = await ask(rol, `/rapporten/kwartaal?kwartaal=${jaar}-K4`);
  const deel = (kop: string) => delen.find((each: { kop: string }) => each.kop === kop).inhoud as Inhoud;
  noteTabel(told, deel("Plaatsingen per gemeente en kwartaal"), (at) => [`${jaar}-K${at + 1}`, ""]);
  noteTabel(told, deel("Plaatsingen per gemeente en groep"), (at) => [String(jaar), GROEPEN[at]!]);
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

async function insertDoelen() {
  await app.owner
    .insertInto("doelstellingen")
    .values(
      JAREN.flatMap((jaar) =>
        DOELEN.map(([naam, gemeenten, groepen], at) => ({
          regioId: REGIO,
          id: randomUUID(),
          soort: "wsp",
          naam,
          jaar,
          startdatum: isoDate(`${jaar}-01-01`),
          einddatum: isoDate(`${jaar}-12-31`),
          gemeenten: [...gemeenten],
          telregel: "plaatsingen wsp",
          groepen: groepen.map((each) => GROEPEN[each]!),
          streefVan: 10,
          streefTot: 10,
          eenheid: "plaatsingen",
          eigenaar: "WSP",
          bron: "Afspraak",
          volgorde: at + 1,
          doorNaam: "Bas",
          vastgelegdOp: isoDate(naam === "achteraf" ? `${jaar}-06-01` : `${jaar - 1}-12-01`),
        })),
      ),
    )
    .execute();
}

/** The list, and each target by itself, with its months and what was frozen of it. */
async function doelen(rol: Rol, jaar: number, told: Told) {
  const { plaatsingen, rijen } = await ask(rol, `/doelstellingen?jaar=${jaar}`);
  note(told, naamVan("W", jaar), plaatsingen.totaal);
  if (jaar === 2026) note(told, naamVan("W", 2025), plaatsingen.vorigJaar);
  for (const doel of DOELEN) {
    const rij = rijen.find(({ naam }: { naam: string }) => naam === doel[0]);
    const { doel: een, maanden } = await ask(rol, `/doelstellingen/${rij.id}`);
    for (const { stand, vorigJaar } of [rij, een]) {
      note(told, doelnaam("T", jaar, doel), stand.waarde);
      if (jaar === 2026) note(told, doelnaam("T", 2025, doel), vorigJaar);
    }
    for (const { maand, aantal } of maanden.filter(({ aantal }: { aantal: number | null }) => aantal !== 0))
      note(told, doelnaam("T", maand.slice(0, 7), doel), aantal, 2);
  }
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
