import { Ajv } from "ajv";
import formats from "ajv-formats";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BRP_ANTWOORD, BRP_FOUT, BRP_FOUTSTATUSSEN } from "../../../tests/support/brp-contract.ts";
import { type Json, keeps, vraag, zonderIets } from "../../../tests/support/contracten.ts";
import { type KapotSysteem, startKapot } from "../../../tests/support/kapot.ts";
import { makeKoppeling } from "../koppelvlakken/koppeling.ts";
import { type Brp, brpOver } from "./brp.ts";
import { type Nabootsing, startNabootsing } from "./nagebootst/server.ts";

const SPOOR = { traceId: "4bf92f3577b34da6a3ce929d0e0e4736", spanId: "00f067aa0ba902b7" };
const BSN = "999991772";
const ajv = new Ajv({ allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const contract = {
  persoon: ajv.compile(BRP_ANTWOORD),
  fout: ajv.compile(BRP_FOUT),
} as const;

let registers: Nabootsing;
let other: KapotSysteem;
let brp: Brp;
beforeAll(async () => {
  registers = await startNabootsing();
  other = await startKapot();
  await other.word("goed");
  const geduld = { geduldMs: 2000, naStoringen: 10_000, pauzeMs: 1000 };
  brp = brpOver(makeKoppeling({ adres: other.adres }, geduld, () => new Date()));
});
afterAll(async () => {
  await other.stop();
  await registers.stop();
});

test("a refusal of the imitated BRP is a problem of the contract (5.4)", async () => {
  const { adres, sleutel } = registers.adressen.brp;
  const ask = (body: unknown, headers: Readonly<Record<string, string>>) =>
    vraag(`${adres}/personen`, { method: "POST", body: JSON.stringify(body), headers });
  const good = {
    type: "RaadpleegMetBurgerservicenummer",
    burgerservicenummer: [BSN],
    fields: ["naam.voornamen"],
  };
  const key = { "x-api-key": sleutel! };
  for (const [body, headers, status] of [
    [good, {}, 401],
    [{ ...good, fields: ["inOnderzoek"] }, key, 400], // what comes by itself may not be asked
    [{ ...good, fields: [] }, key, 400],
    [{ ...good, burgerservicenummer: ["1"] }, key, 400],
    [{ ...good, type: "ZoekMetPostcodeEnHuisnummer" }, key, 400],
  ] as const) {
    const refused = await ask(body, headers);
    expect([refused.status, refused.vorm]).toEqual([status, "application/problem+json; charset=utf-8"]);
    keeps(contract.fout, refused.body);
  }
  const found = await ask(good, key);
  expect([found.status, found.vorm]).toEqual([200, "application/json; charset=utf-8"]);
  keeps(contract.persoon, found.body);
});

const JAAR = { type: "JaarDatum", jaar: 2026, langFormaat: "2026" };
const IEMAND: Json = {
  naam: {
    voornamen: "Fatima Zahra",
    voorvoegsel: "el",
    geslachtsnaam: "Amrani",
    inOnderzoek: { voornamen: true, datumIngangOnderzoek: JAAR },
  },
  geboorte: {
    datum: { type: "Datum", datum: "1980-02-29", langFormaat: "29 februari 1980" },
    inOnderzoek: { datum: true, datumIngangOnderzoek: JAAR },
  },
  verblijfplaats: {
    type: "Adres",
    verblijfadres: {
      postcode: "3811 ab",
      woonplaats: "Amersfoort",
      inOnderzoek: { postcode: true, datumIngangOnderzoek: JAAR },
    },
    inOnderzoek: { type: true, datumIngangOnderzoek: JAAR },
  },
  gemeenteVanInschrijving: { code: "0307", omschrijving: "Amersfoort" },
  geheimhoudingPersoonsgegevens: true,
  opschortingBijhouding: { reden: { code: "E", omschrijving: "emigratie" }, datum: JAAR },
  inOnderzoek: { gemeenteVanInschrijving: true, datumIngangOnderzoekGemeente: JAAR },
};
const antwoord = (persoon: Json) => ({ type: "RaadpleegMetBurgerservicenummer", personen: [persoon] });
const GELEZEN = {
  voornamen: "Fatima Zahra",
  achternaam: "el Amrani",
  geboortedatum: "1980-02-29",
  postcode: "3811AB",
  woonplaats: "Amersfoort",
  gemeente: "GM0307",
  isGeheim: true,
  opgeschort: "emigratie",
  inOnderzoek: true,
};
/** What is read without this field, where that is something else. */
const ANDERS: Readonly<Record<string, object>> = {
  naam: { voornamen: null, achternaam: null },
  "naam.voornamen": { voornamen: null },
  "naam.voorvoegsel": { achternaam: "Amrani" },
  "naam.geslachtsnaam": { achternaam: "el" },
  geboorte: { geboortedatum: null },
  "geboorte.datum": { geboortedatum: null },
  "geboorte.datum.datum": { geboortedatum: null },
  verblijfplaats: { postcode: null, woonplaats: null },
  "verblijfplaats.verblijfadres": { postcode: null, woonplaats: null },
  "verblijfplaats.verblijfadres.postcode": { postcode: null },
  "verblijfplaats.verblijfadres.woonplaats": { woonplaats: null },
  gemeenteVanInschrijving: { gemeente: null },
  "gemeenteVanInschrijving.code": { gemeente: null },
  geheimhoudingPersoonsgegevens: { isGeheim: false },
  opschortingBijhouding: { opgeschort: null },
  "opschortingBijhouding.reden": { opgeschort: "onbekend" },
  "opschortingBijhouding.reden.omschrijving": { opgeschort: "E" },
};

test("of a person anything may be missing: what is there is read as before, and nothing else changes (5.4)", async () => {
  keeps(contract.persoon, antwoord(IEMAND));
  const variants = [{ pad: "", over: IEMAND }, ...zonderIets(IEMAND)].filter(
    ({ pad }) => pad !== "geboorte.datum.type", // of a date the contract requires it
  );
  expect(variants.length).toBeGreaterThan(40);
  for (const { pad, over } of variants) {
    other.antwoord(antwoord(over));
    expect([pad, await brp.persoon(BSN, SPOOR)]).toEqual([
      pad,
      { ok: true, waarde: { ...GELEZEN, ...ANDERS[pad] } },
    ]);
  }
});

test("each part that is looked into is told, and so is a gemeente that is none (5.4)", async () => {
  const rustig = { naam: { geslachtsnaam: "Smit" }, gemeenteVanInschrijving: { code: "1999" } };
  const onderzoek = { datumIngangOnderzoek: JAAR };
  for (const [extra, inOnderzoek] of [
    [{}, false],
    [{ inOnderzoek: { gemeenteVanInschrijving: true } }, true],
    [{ naam: { geslachtsnaam: "Smit", inOnderzoek: onderzoek } }, true],
    [{ geboorte: { inOnderzoek: onderzoek } }, true],
    [{ verblijfplaats: { type: "VerblijfplaatsOnbekend", inOnderzoek: onderzoek } }, true],
    [{ verblijfplaats: { type: "Locatie", verblijfadres: { inOnderzoek: onderzoek } } }, true],
  ] as const) {
    const body = antwoord({ ...rustig, ...extra });
    keeps(contract.persoon, body);
    other.antwoord(body);
    expect(await brp.persoon(BSN, SPOOR)).toMatchObject({
      ok: true,
      waarde: { inOnderzoek, gemeente: null, achternaam: "Smit" },
    });
  }
});

test("every error of the BRP is told for what it is, and nobody is taken for not there (5.4)", async () => {
  for (const status of BRP_FOUTSTATUSSEN) {
    const storing = status === 429 ? "te druk" : status >= 500 ? "fout" : "geweigerd";
    const body = { status, title: "Nee", code: "anders" };
    keeps(contract.fout, body);
    other.antwoord(body, status);
    expect([status, await brp.persoon(BSN, SPOOR)]).toEqual([status, { ok: false, storing }]);
  }
  other.antwoord({ melding: "een ander adres" }, 404);
  expect(await brp.persoon(BSN, SPOOR)).toEqual({ ok: false, storing: "onleesbaar" });
  other.antwoord({ type: "RaadpleegMetBurgerservicenummer" });
  expect(await brp.persoon(BSN, SPOOR)).toEqual({ ok: false, storing: "onleesbaar" });
});
