import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "#db/database";
import { vumZoek } from "../../src/cli/vum.ts";
import { laadAanbod, zoekAanbod } from "../../src/modules/vum/aanbod-store.ts";
import { gebieden, gebiedenBinnen } from "../../src/modules/vum/pc4.ts";
import { leesProfielen, leesVragen } from "../../src/modules/vum/lees-bestand.ts";
import { isOnleesbaar, leesSelectievraag, type Selectievraag } from "../../src/modules/vum/selectievraag.ts";
import { VUM_SOORTEN, type VumSoort } from "../../src/modules/vum/vraagvelden.ts";
import { zoekInGeheugen } from "../../src/modules/vum/zoek-in-geheugen.ts";
import { copyDatabase } from "../support/database.ts";
import { antwoordVanMingo, eenProfiel, eenVraag } from "../support/vum-toeval.ts";
import { REGIO, VANDAAG } from "../support/world.ts";

const FOLDER = "../shared/vum";
const hasFiles = existsSync(`${FOLDER}/werkzoekenden.json`);
if (!hasFiles) console.log(`skipped: the accreditation files of VUM are not in ${FOLDER}`);

const PROFIELEN = 500;
const VRAGEN = 300;
const HOOGSTENS = 101;
const NU = new Date(`${VANDAAG}T09:10:00Z`);

let owner: Database;
let drop: () => Promise<void>;
beforeAll(async () => {
  const copy = await copyDatabase();
  owner = openDatabase(copy.url, "meedoen_owner", 2);
  drop = copy.drop;
});
afterAll(async () => {
  await owner.destroy();
  await drop();
});

const zoek = (soort: VumSoort, vraag: Selectievraag) =>
  zoekAanbod(owner, REGIO, soort, vraag, { vandaag: VANDAAG, hoogstens: HOOGSTENS });

function gelezen(soort: VumSoort, vraagObject: unknown): Selectievraag {
  const vraag = leesSelectievraag(soort, vraagObject as Parameters<typeof leesSelectievraag>[1]);
  if (isOnleesbaar(vraag)) throw new Error(vraag.uitleg);
  return vraag;
}

/** 44 and 366 expected results, counted in the files of the accreditation (ibnext/vum-docs). */
const ACCREDITATIE = [
  { soort: "werkzoekende", bestand: "werkzoekenden", vragen: 25, verwacht: 44 },
  { soort: "vacature", bestand: "vacatures", vragen: 50, verwacht: 366 },
] as const;

test.skipIf(!hasFiles).each(ACCREDITATIE)(
  "the accreditation of $bestand: every expected profile is among the first hundred, the nearest first (R-228)",
  async ({ soort, bestand, vragen, verwacht }) => {
    const { rijen } = leesProfielen(soort, JSON.parse(readFileSync(`${FOLDER}/${bestand}.json`, "utf8")));
    await laadAanbod(owner, REGIO, rijen, NU);
    const gevraagd = JSON.parse(readFileSync(`${FOLDER}/zoekvragen-${bestand}.json`, "utf8")) as {
      verwachteIds: string[];
    }[];
    expect(gevraagd).toHaveLength(vragen);
    let found = 0;
    for (const [at, vraagObject] of leesVragen(gevraagd).entries()) {
      const vraag = gelezen(soort, vraagObject);
      const antwoord = await zoek(soort, vraag);
      expect(antwoord).toEqual(zoekInGeheugen(rijen, vraag, HOOGSTENS));
      const ids = antwoord.slice(0, 100).map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(gevraagd[at]!.verwachteIds));
      found += gevraagd[at]!.verwachteIds.length;
    }
    expect(found).toBe(verwacht);
    await owner.deleteFrom("vumAanbod").execute();
  },
);

test.each(VUM_SOORTEN)(
  "%s: the database, a MongoDB engine and the specification answer the same to any question (R-228)",
  async (soort) => {
    await owner.deleteFrom("vumAanbod").execute();
    const profielen = Array.from({ length: PROFIELEN }, (_, nummer) => eenProfiel(soort, 9, nummer));
    const { rijen } = leesProfielen(soort, profielen);
    await laadAanbod(owner, REGIO, rijen, NU);
    let answered = 0;
    for (let nummer = 0; nummer < VRAGEN; nummer += 1) {
      const vraagObject = eenVraag(soort, 9, nummer);
      const expected = antwoordVanMingo(soort, profielen, vraagObject, HOOGSTENS);
      const vraag = gelezen(soort, vraagObject);
      expect(await zoek(soort, vraag), JSON.stringify(vraagObject)).toEqual(expected);
      expect(zoekInGeheugen(rijen, vraag, HOOGSTENS), JSON.stringify(vraagObject)).toEqual(expected);
      if (expected.length > 0) answered += 1;
    }
    expect(answered).toBeGreaterThan(VRAGEN / 4);
  },
);

test("areas that lie equally far are one, also where the nearest areas end (R-228)", async () => {
  await owner.deleteFrom("vumAanbod").execute();
  const at = 39; // the last of the nearest areas
  const midden = gebieden().find((van) => {
    const { meters } = gebiedenBinnen(van, 999);
    return meters[at] === meters[at + 1];
  })!;
  const { gebieden: bij } = gebiedenBinnen(midden, 999);
  const vacature = (idVacature: string, gebied: number) => ({
    idVacature,
    adres: { postcode: `${gebied}AA` },
  });
  const { rijen } = leesProfielen("vacature", [vacature("b", bij[at]!), vacature("a", bij[at + 1]!)]);
  await laadAanbod(owner, REGIO, rijen, NU);
  const vraag = gelezen("vacature", { selectiegebied: { postcode: `${midden}AA`, afstand: 999 } });
  expect((await zoek("vacature", vraag)).map(({ id }) => id)).toEqual(["a", "b"]);
});

test("the command answers every question in order, whatever lies in the files, and touches no other database (R-228)", async () => {
  const map = mkdtempSync(path.join(tmpdir(), "vum-"));
  const bestand = (naam: string, inhoud: unknown) => {
    writeFileSync(path.join(map, naam), `\uFEFF${JSON.stringify(inhoud)}`);
    return path.join(map, naam);
  };
  const laad = bestand("profielen.json", {
    werkzoekenden: [
      {
        idWerkzoekende: "amersfoort",
        mobiliteit: { bemiddelingspostcode: "3811 ab", maximaleReisafstand: 40 },
        contractvorm: [],
        sector: null,
        arbeidsmarktkwalificatie: {
          competentiebeheersing: [{ codeCompetentie: "0000000007" }, { codeCompetentie: "\u0000\ud800" }],
          rijbewijs: [{ codeSoortRijbewijs: "B" }, {}],
        },
        onbekend: { diep: [[1]] },
      },
      {
        idWerkzoekende: "groningen",
        mobiliteit: { bemiddelingspostcode: "9711AA" },
        arbeidsmarktkwalificatie: { rijbewijs: [{ codeSoortRijbewijs: "B" }] },
      },
      { idWerkzoekende: "zonder plaats", mobiliteit: {} },
      { mobiliteit: { bemiddelingspostcode: "3811AA" } },
      "geen profiel",
    ],
  });
  const rijbewijs = {
    $all: [{ $elemMatch: { codeSoortRijbewijs: { $eq: "B" } } }],
    $onbekend: 3,
  };
  const gebied = (postcode: string, afstand: unknown) => ({ selectiegebied: { postcode, afstand } });
  const vragen = bestand("vragen.json", [
    { vraagObject: { ...gebied("3811AA", 20), "arbeidsmarktkwalificatie.rijbewijs": rijbewijs } },
    { vraagObject: { ...gebied("3811AA", 999), "sterrenbeeld.naam": { $eq: "stier" } } },
    {
      vraagObject: {
        ...gebied("3811AA", 999),
        contractvorm: { $elemMatch: { $or: [{ codeTypeArbeidscontract: { $eq: "O" } }] } },
      },
    },
    { vraagObject: { selectiegebied: { postcode: "elders", afstand: 3 } } },
    { vraagObject: {} },
  ]);
  if (vumZoek.rol || !vumZoek.zonderDatabase) throw new Error("It opens no database of this machine");
  const { json } = await vumZoek.run({ values: { soort: "werkzoekenden", laad, vragen }, positionals: [] });
  rmSync(map, { recursive: true });
  const vol = { maximumAantalResultatenBereikt: false };
  expect(json).toEqual([
    { ...vol, ids: ["amersfoort"] },
    { ...vol, ids: ["amersfoort", "groningen"] },
    { ...vol, ids: [] },
    { ...vol, ids: [], fout: expect.stringContaining("postcode") },
    { ...vol, ids: [], fout: expect.stringContaining("selectiegebied") },
  ]);
}, 90_000);
