import { Ajv } from "ajv";
import formats from "ajv-formats";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Json, keeps, vraag, zonderIets } from "../../../tests/support/contracten.ts";
import { type KapotSysteem, startKapot } from "../../../tests/support/kapot.ts";
import {
  KVK_BASISPROFIEL,
  KVK_FOUT,
  KVK_FOUTSTATUSSEN,
  KVK_ZOEKEN,
} from "../../../tests/support/kvk-contract.ts";
import { makeKoppeling } from "../koppelvlakken/koppeling.ts";
import { type Handelsregister, handelsregisterOver, MEESTE_TREFFERS } from "./handelsregister.ts";
import { nepbedrijven } from "./nagebootst/bedrijven.ts";
import { type Nabootsing, startNabootsing } from "./nagebootst/server.ts";

const SPOOR = { traceId: "4bf92f3577b34da6a3ce929d0e0e4736", spanId: "00f067aa0ba902b7" };
const KVK = "99001001";
const ajv = new Ajv({ allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const contract = {
  zoeken: ajv.compile(KVK_ZOEKEN),
  profiel: ajv.compile(KVK_BASISPROFIEL),
  fout: ajv.compile(KVK_FOUT),
} as const;

let registers: Nabootsing;
let other: KapotSysteem;
let kvk: Handelsregister;
beforeAll(async () => {
  registers = await startNabootsing();
  other = await startKapot();
  await other.word("goed");
  const geduld = { geduldMs: 2000, naStoringen: 10_000, pauzeMs: 1000 };
  kvk = handelsregisterOver(makeKoppeling({ adres: other.adres }, geduld, () => new Date()));
});
afterAll(async () => {
  await other.stop();
  await registers.stop();
});

test("every answer of the imitated handelsregister is one of the contract, page after page (5.5)", async () => {
  const { adres, sleutel } = registers.adressen.handelsregister;
  const headers = { apikey: sleutel! };
  const zoek = (query: string) => vraag(`${adres}/v2/zoeken?${query}`, { headers });
  for (const bedrijf of nepbedrijven) {
    const found = await vraag(`${adres}/v1/basisprofielen/${bedrijf.kvk}`, { headers });
    expect(found.status).toBe(200);
    keeps(contract.profiel, found.body);
  }
  const seen: unknown[] = [];
  for (let pagina = 1; ; pagina += 1) {
    const { status, body } = await zoek(
      `naam=e&inclusiefInactieveRegistraties=true&resultatenPerPagina=5&pagina=${pagina}`,
    );
    expect(status).toBe(200);
    keeps(contract.zoeken, body);
    expect((body["resultaten"] as unknown[]).length).toBeLessThanOrEqual(5);
    seen.push(...(body["resultaten"] as unknown[]));
    if (body["volgende"] === undefined) {
      expect(seen).toHaveLength(body["totaal"] as number);
      break;
    }
  }
  const actief = await zoek("naam=e&resultatenPerPagina=100");
  expect(JSON.stringify(actief.body)).not.toContain('"Nee"');
  expect(seen.length).toBe((actief.body["totaal"] as number) + 2);
  for (const [query, status] of [
    ["", 400],
    ["naam=e&resultatenPerPagina=101", 400],
    ["naam=e&pagina=nul", 400],
    ["naam=bestaatniet", 404],
    ["naam=e&pagina=1000", 404],
  ] as const) {
    const refused = await zoek(query);
    expect([query, refused.status]).toEqual([query, status]);
    keeps(contract.fout, refused.body);
  }
  for (const pad of ["/v2/zoeken?naam=e", `/v1/basisprofielen/${KVK}`]) {
    const refused = await vraag(`${adres}${pad}`);
    expect(refused.status).toBe(401);
    keeps(contract.fout, refused.body);
  }
});

const PROFIEL: Json = {
  kvkNummer: KVK,
  naam: "Bakkerij",
  statutaireNaam: "Bakkerij De Eemkorst B.V.",
  totaalWerkzamePersonen: 12,
  sbiActiviteiten: [
    { sbiCode: "4724", sbiOmschrijving: "Winkel", indHoofdactiviteit: "Nee" },
    { sbiCode: "10711", sbiOmschrijving: "Brood", indHoofdactiviteit: "Ja" },
  ],
  _embedded: {
    hoofdvestiging: {
      vestigingsnummer: "000012345678",
      eersteHandelsnaam: "De Eemkorst",
      totaalWerkzamePersonen: 11,
      adressen: [
        {
          type: "bezoekadres",
          indAfgeschermd: "Nee",
          straatnaam: "Langestraat",
          huisnummer: 3,
          huisletter: "b",
          huisnummerToevoeging: "II",
          postcode: "3811 AB",
          plaats: "Amersfoort",
          land: "Nederland",
        },
      ],
    },
  },
};

test("of a company anything may be missing but its number and one name, and the rest is read (5.5)", async () => {
  keeps(contract.profiel, PROFIEL);
  const lees = async (body: Json) => {
    keeps(contract.profiel, body);
    other.antwoord(body);
    return kvk.profiel(KVK, SPOOR);
  };
  const whole = {
    kvk: KVK,
    naam: "De Eemkorst",
    vestigingsnummer: "000012345678",
    adres: "Langestraat 3b II",
    postcode: "3811AB",
    plaats: "Amersfoort",
    sbi: "10711",
    sbiOmschrijving: "Brood",
    werkzamePersonen: 12,
  };
  expect(await lees(PROFIEL)).toEqual({ ok: true, waarde: whole });
  for (const { pad, over } of zonderIets(PROFIEL)) {
    const found = await lees(over);
    expect([pad, found.ok]).toEqual([pad, pad !== "kvkNummer"]);
    const changed = found.ok
      ? Object.entries(whole).filter(
          ([naam, value]) => (found.waarde as Record<string, unknown>)[naam] !== value,
        )
      : [];
    const own = /adressen|_embedded$|hoofdvestiging$/.test(pad) ? 6 : 2; // an address is three fields, a code two
    expect(changed.length).toBeLessThanOrEqual(own);
  }
  expect(await lees({ kvkNummer: KVK, statutaireNaam: "Eem B.V." })).toMatchObject({
    ok: true,
    waarde: { naam: "Eem B.V.", adres: null, sbi: null },
  });
  expect(await lees({ kvkNummer: KVK })).toEqual({ ok: false, storing: "onleesbaar" });
  expect(await lees({ kvkNummer: "99009999", naam: "Een ander" })).toEqual({
    ok: false,
    storing: "onleesbaar",
  });
  const abroad = {
    type: "bezoekadres",
    straatHuisnummer: "Kirchweg 1",
    postcodeWoonplaats: "48455 Bad Bentheim",
  };
  expect(
    await lees({ kvkNummer: KVK, naam: "Grenz", _embedded: { hoofdvestiging: { adressen: [abroad] } } }),
  ).toMatchObject({
    ok: true,
    waarde: { adres: "Kirchweg 1", plaats: "48455 Bad Bentheim", postcode: null },
  });
});

test("a list leaves out what has no number or name, and a legal person only beside its branch (5.5)", async () => {
  const lees = async (resultaten: Json[]) => {
    const body = { resultaten };
    keeps(contract.zoeken, body);
    other.antwoord(body);
    return kvk.zoek({ naam: "stichting" }, SPOOR);
  };
  const vestiging = {
    kvkNummer: KVK,
    vestigingsnummer: "000012345678",
    naam: "De Eemkorst",
    adres: { binnenlandsAdres: { plaats: "Amersfoort" } },
    type: "hoofdvestiging",
    actief: "Nee",
  };
  const regel = { kvk: KVK, vestigingsnummer: "000012345678", naam: "De Eemkorst", plaats: "Amersfoort" };
  const rechtspersoon = { kvkNummer: KVK, naam: "Eemkorst B.V.", type: "rechtspersoon" };
  expect(await lees([rechtspersoon, vestiging])).toEqual({
    ok: true,
    waarde: [{ ...regel, isActief: false }],
  });
  expect(await lees([rechtspersoon])).toEqual({
    ok: true,
    waarde: [{ kvk: KVK, vestigingsnummer: null, naam: "Eemkorst B.V.", plaats: null, isActief: true }],
  });
  for (const { pad, over } of zonderIets(vestiging)) {
    const found = await lees([over]);
    expect([pad, found.ok && found.waarde.length]).toEqual([pad, /^(kvkNummer|naam)$/.test(pad) ? 0 : 1]);
  }
  expect(await lees([{ ...vestiging, adres: { buitenlandsAdres: { land: "Duitsland" } } }])).toMatchObject({
    waarde: [{ plaats: "Duitsland" }],
  });
  const { pathname, searchParams } = new URL(other.ontvangen.at(-1)!.url, "http://x");
  expect([pathname, Object.fromEntries(searchParams)]).toEqual([
    "/v2/zoeken",
    {
      naam: "stichting",
      inclusiefInactieveRegistraties: "true",
      resultatenPerPagina: String(2 * MEESTE_TREFFERS),
    },
  ]);
});

test("every error of the KvK is told for what it is, and 404 with its own form is nothing found (5.5)", async () => {
  for (const status of KVK_FOUTSTATUSSEN) {
    const body = { fout: [{ code: "IPD0001", omschrijving: "Nee" }] };
    keeps(contract.fout, body);
    other.antwoord(body, status);
    const storing = { ok: false, storing: status >= 500 ? "fout" : "geweigerd" };
    const niets = (waarde: unknown) => (status === 404 ? { ok: true, waarde } : storing);
    expect([status, await kvk.profiel(KVK, SPOOR), await kvk.zoek({ kvkNummer: KVK }, SPOOR)]).toEqual([
      status,
      niets(null),
      niets([]),
    ]);
  }
  const onleesbaar = { ok: false, storing: "onleesbaar" };
  other.antwoord({ melding: "een ander adres" }, 404);
  expect(await kvk.profiel(KVK, SPOOR)).toEqual(onleesbaar);
  other.antwoord({ pagina: 1, totaal: 0 });
  expect(await kvk.zoek({ kvkNummer: KVK }, SPOOR)).toEqual(onleesbaar);
});
