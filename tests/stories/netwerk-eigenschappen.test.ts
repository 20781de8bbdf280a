import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, type IsoDate } from "#core/dates";
import { randomFor } from "../../src/modules/demo/random.ts";
import { BEREIDHEDEN } from "../../src/modules/netwerk/relatie.ts";
import { SEGMENTEN, segmentenOf } from "../../src/modules/netwerk/segment.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { AMERSFOORT, gebruikerId, REGIO, VANDAAG } from "../support/world.ts";

// The rules of counters and segments in SQL against the same rules, said once more, over werkgevers made at random.

let app: TestApp;
let werkgevers: readonly Feiten[];
beforeAll(async () => {
  app = await startTestApp();
  await app.owner.updateTable("werkgevers").set({ isBekendBijWsp: true }).execute();
  werkgevers = Array.from({ length: 80 }, (_, at) => aWerkgever(at));
  for (const werkgever of werkgevers) await insert(werkgever);
});
afterAll(() => app.stop());

const random = randomFor("netwerk eigenschappen");
const JAAR_GELEDEN = "2025-11-24"; // a year before the day of the tests

type Plek = { soort: string; bron: string; gemeldOp: IsoDate; geslotenOp: IsoDate | null };
type Feiten = {
  id: string;
  naam: string;
  aantalMedewerkers: number | null;
  isBekendBijWsp: boolean;
  isKeyAccount: boolean;
  isAmbassadeur: boolean;
  contacten: IsoDate[];
  plekken: Plek[];
  bereidheden: { vanaf: IsoDate; bereidheid: string }[];
  begeleidingMensen: number | null;
};

const dagTerug = () => addDays(VANDAAG, -random.pick([0, 1, 100, 364, 365, 366, 700]));
const aWerkgever = (at: number): Feiten => ({
  id: randomUUID(),
  naam: `Werkgever ${String(at).padStart(2, "0")}`,
  aantalMedewerkers: random.pick([null, 0, 1, 30]),
  isBekendBijWsp: random.chance(0.4),
  isKeyAccount: random.chance(0.2),
  isAmbassadeur: random.chance(0.1),
  contacten: Array.from({ length: random.between(0, 2) }, dagTerug),
  plekken: Array.from({ length: random.between(0, 2) }, aPlek),
  bereidheden: Array.from({ length: random.between(0, 2) }, (_, nummer) => ({
    vanaf: addDays(VANDAAG, -50 * (nummer + 1)),
    bereidheid: random.pick(BEREIDHEDEN),
  })),
  begeleidingMensen: random.pick([null, 0, 2]),
});

function aPlek(): Plek {
  const gemeldOp = addDays(VANDAAG, -random.between(500, 900));
  const geslotenOp = random.chance(0.5) ? dagTerug() : null;
  return {
    soort: random.pick(["vacature", "werkplek"]),
    bron: random.pick(["eigen", "werk.nl"]),
    gemeldOp,
    geslotenOp: geslotenOp && geslotenOp < gemeldOp ? null : geslotenOp,
  };
}

async function insert(werkgever: Feiten): Promise<void> {
  const { contacten, plekken, bereidheden, begeleidingMensen, ...row } = werkgever;
  const door = { doorGebruikerId: gebruikerId("accountmanager"), doorNaam: "accountmanager" };
  const own = { regioId: REGIO, werkgeverId: row.id };
  await app.owner
    .insertInto("werkgevers")
    .values({ ...row, regioId: REGIO, sector: "zorg", gemeente: AMERSFOORT, plaats: "Amersfoort" })
    .execute();
  for (const datum of contacten)
    await app.owner
      .insertInto("werkgevercontacten")
      .values({ ...own, ...door, id: randomUUID(), datum, soort: "telefoon", tekst: "Gebeld" })
      .execute();
  for (const plek of plekken)
    await app.owner
      .insertInto("plekken")
      .values({
        ...own,
        ...plek,
        id: randomUUID(),
        status: plek.geslotenOp ? "gesloten" : "open",
        titel: "Werk",
        werkvormen: ["regulier"],
        werksoort: "zorg",
        gemeente: AMERSFOORT,
        plaats: "Amersfoort",
        capaciteit: 1,
      })
      .execute();
  for (const een of bereidheden)
    await app.owner
      .insertInto("werkgeverbereidheden")
      .values({ ...own, ...een, ...door, id: randomUUID() })
      .execute();
  if (begeleidingMensen !== null)
    await app.owner
      .insertInto("werkgeveraccounts")
      .values({ ...own, begeleidingMensen })
      .execute();
}

const kent = ({ isBekendBijWsp, contacten }: Feiten) => isBekendBijWsp || contacten.length > 0;
/** As the definitions on the page say it. */
const TELT: Readonly<Record<string, (feiten: Feiten) => boolean>> = {
  "met personeel": ({ aantalMedewerkers }) => (aantalMedewerkers ?? 0) >= 1,
  bekend: kent,
  "regelmatig contact": ({ contacten }) => contacten.some((datum) => datum > JAAR_GELEDEN),
  "vacature afgelopen jaar": ({ plekken }) =>
    plekken.some(
      ({ soort, bron, geslotenOp }) =>
        soort === "vacature" && bron === "eigen" && (geslotenOp === null || geslotenOp > JAAR_GELEDEN),
    ),
  "key account": ({ isKeyAccount }) => isKeyAccount,
  ambassadeur: ({ isAmbassadeur }) => isAmbassadeur,
};

const ONZE = /^Werkgever \d\d$/;
const gevonden = async (vraag: string): Promise<string[]> => {
  const pages = [];
  for (const pagina of [1, 2]) {
    const answer = await app.as("accountmanager").get(`/werkgevers?${vraag}&perPagina=50&pagina=${pagina}`);
    pages.push(...answer.json().rijen.map(({ naam }: { naam: string }) => naam));
  }
  return pages.filter((naam) => ONZE.test(naam));
};

test.each(Object.keys(TELT).filter((teller) => teller !== "met personeel"))(
  "the list and the counter follow the definition of %s (R-269, R-270, R-271)",
  async (teller) => {
    const verwacht = werkgevers.filter((feiten) => TELT[teller]!(feiten)).map(({ naam }) => naam);
    expect(verwacht.length).toBeGreaterThan(1);
    expect(await gevonden(`relatie=${encodeURIComponent(teller)}`)).toEqual(verwacht);
  },
);

test("what stands with a werkgever in the list is what the filter finds (R-270)", async () => {
  const rijen: { naam: string; relaties: string[] }[] = [];
  for (const pagina of [1, 2])
    rijen.push(
      ...(await app.as("accountmanager").get(`/werkgevers?perPagina=50&pagina=${pagina}`)).json().rijen,
    );
  for (const teller of Object.keys(TELT).filter((naam) => naam !== "met personeel")) {
    const staat = rijen.filter(({ naam, relaties }) => ONZE.test(naam) && relaties.includes(teller));
    const verwacht = werkgevers.filter((feiten) => TELT[teller]!(feiten));
    expect(staat.map(({ naam }) => naam)).toEqual(verwacht.map(({ naam }) => naam));
  }
});

test("each counter is the number of werkgevers that its definition counts (R-269)", async () => {
  const { tellers } = (await app.as("accountmanager").get("/netwerk")).json();
  const [{ aantal }] = tellers;
  expect(aantal).toBe(werkgevers.filter((feiten) => TELT["met personeel"]!(feiten)).length);
});

test.each(SEGMENTEN)(
  "the werkgevers of the segment %s are those of its rule (R-280, R-287)",
  async (segment) => {
    const verwacht = werkgevers
      .filter((feiten) =>
        segmentenOf({
          isBekend: kent(feiten),
          isOoitGeplaatst: false,
          lopend: 0,
          openPlekken: feiten.plekken.filter(({ geslotenOp }) => geslotenOp === null).length,
          begeleidingMensen: feiten.begeleidingMensen,
          bereidheid: feiten.bereidheden[0]?.bereidheid ?? null,
        }).includes(segment),
      )
      .map(({ naam }) => naam);
    expect(await gevonden(`segment=${encodeURIComponent(segment)}`)).toEqual(verwacht);
  },
);
