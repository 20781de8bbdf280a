import { Ajv } from "ajv";
import formats from "ajv-formats";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BRP_ANTWOORD } from "../../../tests/support/brp-contract.ts";
import { type KapotSysteem, startKapot } from "../../../tests/support/kapot.ts";
import { testBsns } from "../demo/bsn.ts";
import { makeKoppeling } from "../koppelvlakken/koppeling.ts";
import { type Brp, brpOver } from "./brp.ts";
import { alsInRegister, neppersoonMet } from "./nagebootst/personen.ts";
import { antwoordBrp } from "./nagebootst/brp.ts";

const SPOOR = { traceId: "4bf92f3577b34da6a3ce929d0e0e4736", spanId: "00f067aa0ba902b7" };
const ajv = new Ajv({ allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const isContract = ajv.compile(BRP_ANTWOORD);

let other: KapotSysteem;
let brp: Brp;
beforeAll(async () => {
  other = await startKapot();
  const geduld = { geduldMs: 2000, naStoringen: 1000, pauzeMs: 1000 };
  brp = brpOver(
    makeKoppeling({ adres: other.adres, headers: { "X-API-KEY": "geheim" } }, geduld, () => new Date()),
  );
});
afterAll(() => other.stop());

test("every answer of the imitated BRP is one of the public contract, for every number of the test range (5.4)", async () => {
  await other.word("goed");
  other.antwoord({ type: "RaadpleegMetBurgerservicenummer", personen: [] });
  await brp.persoon("999991772", SPOOR);
  const asked = JSON.parse(other.ontvangen.at(-1)!.body) as object;
  const bsns = testBsns();
  expect(bsns.length).toBe(9091);
  let secret = 0;
  for (const bsn of bsns) {
    const { status, body } = await antwoordBrp(
      { ...asked, burgerservicenummer: [bsn] },
      "sleutel",
      async (one) =>
        Number(one) % 2
          ? neppersoonMet(one)
          : alsInRegister(one, { voornamen: "Noor", achternaam: "van der Plas" }),
    );
    expect([status, isContract(body), isContract.errors]).toEqual([200, true, null]);
    if (JSON.stringify(body).includes("geheimhouding")) secret += 1;
  }
  expect(secret).toBeGreaterThan(400);
});

test("the BRP is asked for as little as a dossier holds, with the BSN in the body only (S-19)", async () => {
  await other.word("goed");
  other.antwoord({ type: "RaadpleegMetBurgerservicenummer", personen: [] });
  expect(await brp.persoon("999991772", SPOOR)).toEqual({ ok: true, waarde: null });
  const { url, headers, body } = other.ontvangen.at(-1)!;
  expect(url).toBe("/personen");
  expect(headers).toMatchObject({
    "x-api-key": "geheim",
    traceparent: `00-${SPOOR.traceId}-${SPOOR.spanId}-01`,
  });
  expect(JSON.stringify(headers)).not.toContain("999991772");
  expect(JSON.parse(body)).toEqual({
    type: "RaadpleegMetBurgerservicenummer",
    burgerservicenummer: ["999991772"],
    fields: [
      "naam.voornamen",
      "naam.voorvoegsel",
      "naam.geslachtsnaam",
      "geboorte.datum",
      "verblijfplaats.verblijfadres.postcode",
      "verblijfplaats.verblijfadres.woonplaats",
      "gemeenteVanInschrijving",
    ],
  });
});

test("a date that is not whole, a person abroad and one who died are read for what they are", async () => {
  await other.word("goed");
  other.antwoord({
    type: "RaadpleegMetBurgerservicenummer",
    personen: [
      {
        naam: { voornamen: "Fatima Zahra", voorvoegsel: "el", geslachtsnaam: "Amrani" },
        geboorte: { datum: { type: "JaarDatum", jaar: 1980, langFormaat: "1980" } },
        verblijfplaats: { type: "VerblijfplaatsBuitenland", verblijfadres: { land: { code: "5022" } } },
        opschortingBijhouding: { reden: { code: "O", omschrijving: "overlijden" } },
      },
    ],
  });
  expect(await brp.persoon("999991772", SPOOR)).toEqual({
    ok: true,
    waarde: {
      voornamen: "Fatima Zahra",
      achternaam: "el Amrani",
      geboortedatum: null,
      postcode: null,
      woonplaats: null,
      gemeente: null,
      isGeheim: false,
      opgeschort: "overlijden",
      inOnderzoek: false,
    },
  });
});

test("whatever JSON comes back, it is an answer or it is unreadable: never an error (property)", async () => {
  await other.word("goed");
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (answer) => {
      other.antwoord(answer);
      const uitkomst = await brp.persoon("999991772", SPOOR);
      if (!uitkomst.ok) expect(uitkomst.storing).toBe("onleesbaar");
    }),
    { numRuns: 100 },
  );
});
