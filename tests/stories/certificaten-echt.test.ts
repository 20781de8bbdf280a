import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import type { Database } from "#db/database";
import { badgeOf, getoondOf, type Verklaarde } from "../../src/modules/certificaten/badge.ts";
import { codeAsText, codeFromText, codeOf } from "../../src/modules/certificaten/code.ts";
import { standVan } from "../../src/modules/certificaten/leerroute.ts";
import { LEERSTANDEN, NIVEAUS, type Niveau } from "../../src/modules/certificaten/niveau.ts";
import {
  envelop,
  jwtIn,
  lees,
  onderteken,
  publiekeSleutels,
} from "../../src/modules/certificaten/ondertekening.ts";
import { verklaringStuk } from "../../src/modules/certificaten/verklaring-pdf.ts";
import { taakOf } from "../../src/modules/certificaten/verklaring-store.ts";
import { writePdf } from "../../src/modules/rekenhulp/pdf.ts";
import { openSleutelbestand, renewCertificaatsleutel } from "../../src/modules/toegang/sleutel-bestand.ts";
import { openBadge } from "../support/open-badge.ts";
import { readQr, squaresIn } from "../support/qr.ts";
import { signingKeyOf, sleutels } from "../support/sleutels.ts";
import { idOf } from "../support/world.ts";

const ADRES = "https://meedoen.voorbeeld.nl";
const { certificaat } = sleutels;

const verklaarde: Verklaarde = {
  id: idOf("verklaring"),
  nummer: "PV-2026-00007",
  naam: "Amina Bakker",
  leerbedrijfId: idOf("leerbedrijf"),
  leerbedrijf: "Hoveniers “De Linde” & Zn.",
  uitgever: "Arbeidsmarktregio Amersfoort",
  begonnenOp: isoDate("2026-03-02"),
  uitgegevenOp: isoDate("2026-11-24"),
  taken: [
    {
      code: "GR-01",
      naam: "Perk schoffelen",
      laatZien: "Schoffelt een perk zonder planten te raken.",
      niveau: "zelfstandig",
      beoordeeldOp: isoDate("2026-10-01"),
      aantalBeoordelaars: 2,
      erkendDoor: "Branche voor groen",
    },
    {
      code: "GR-02",
      naam: "Heg knippen",
      laatZien: "Knipt een heg recht.",
      niveau: "met hulp",
      beoordeeldOp: isoDate("2026-11-01"),
      aantalBeoordelaars: 1,
      erkendDoor: null,
    },
  ],
};

let jwt: string;
beforeAll(async () => {
  jwt = await onderteken(badgeOf(verklaarde, ADRES), certificaat, ADRES);
});

describe("one changed byte", () => {
  const isReal = async (text: string) => {
    const found = jwtIn(text);
    return found !== undefined && (await lees(found, certificaat)) !== undefined;
  };

  test("what was signed is read back as it was (R-163)", async () => {
    expect(await isReal(jwt)).toBe(true);
    expect(await isReal(JSON.stringify(envelop(jwt)))).toBe(true);
    expect(getoondOf((await lees(jwt, certificaat))!)).toMatchObject({
      nummer: "PV-2026-00007",
      naam: "Amina Bakker",
      leerbedrijf: "Hoveniers “De Linde” & Zn.",
      begonnenOp: "2026-03-02",
      uitgegevenOp: "2026-11-24",
      taken: [
        {
          naam: "Perk schoffelen",
          niveau: "zelfstandig",
          toelichting:
            "Beoordeeld door 2 leermeesters van Hoveniers “De Linde” & Zn. op 1 oktober 2026: zelfstandig. In de sector erkend door Branche voor groen.",
        },
        { naam: "Heg knippen", niveau: "met hulp" },
      ],
    });
  });

  test("any other byte anywhere in the file, and it is not real", async () => {
    const bytes = Buffer.from(JSON.stringify(envelop(jwt)));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, difference) => {
        const changed = Buffer.from(bytes);
        changed[at]! ^= difference;
        expect(await isReal(changed.toString("latin1"))).toBe(false);
      }),
      { numRuns: 1500 },
    );
  });

  test("every single bit of the payload and of the signature counts, as bytes and as they are spelled", async () => {
    const [header = "", payload = "", signature = ""] = jwt.split(".");
    for (let place = header.length + 1; place < jwt.length; place += 1) {
      if (place === jwt.length - signature.length - 1) continue; // the point between them
      const other = jwt[place] === "A" ? "B" : "A";
      expect(await isReal(jwt.slice(0, place) + other + jwt.slice(place + 1)), `letter ${place}`).toBe(false);
    }
    const signed = Buffer.from(signature, "base64url");
    for (let bit = 0; bit < signed.length * 8; bit += 1) {
      const changed = Buffer.from(signed);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(await isReal(`${header}.${payload}.${changed.toString("base64url")}`)).toBe(false);
    }
  });

  test("a badge that someone signed himself, or did not sign, is not real", async () => {
    const own = { ...certificaat, ondertekening: new Map([["test", signingKeyOf("een ander")]]) };
    expect(await isReal(await onderteken(badgeOf(verklaarde, ADRES), own, ADRES))).toBe(false);
    const [, payload = ""] = jwt.split(".");
    const none = Buffer.from('{"alg":"none"}').toString("base64url");
    expect(await isReal(`${none}.${payload}.AA`)).toBe(false);
    expect(await isReal(payload)).toBe(false);
  });
});

describe("Open Badges 3.0", () => {
  test("the credential has the form that 1EdTech and the VC data model ask", async () => {
    const payload = (await lees(jwt, certificaat))!;
    expect(openBadge.Errors(payload)).toEqual([]);
    expect(openBadge.Check({ ...payload, issuer: undefined })).toBe(false);
  });

  test("its JOSE header names the algorithm and where the public key stands; the claims repeat the credential", () => {
    const [header = "", payload = ""] = jwt
      .split(".")
      .map((part) => Buffer.from(part, "base64url").toString());
    expect(JSON.parse(header)).toEqual({
      alg: "EdDSA",
      typ: "JWT",
      kid: `${ADRES}/api/v1/certificaten/sleutels/test`,
    });
    const claims = JSON.parse(payload);
    expect(claims).toMatchObject({
      iss: `${ADRES}/api/v1/certificaten/uitgever`,
      jti: `urn:uuid:${verklaarde.id}`,
      nbf: Date.UTC(2026, 10, 24) / 1000,
    });
    expect(claims.jti).toBe(claims.id);
  });

  test("the public keys are the public halves only", async () => {
    const [key] = await publiekeSleutels(certificaat);
    expect(key).toMatchObject({ kty: "OKP", crv: "Ed25519", kid: "test", use: "sig" });
    expect(key).not.toHaveProperty("d");
  });
});

describe("the keys", () => {
  const owner = (hasRows: boolean) =>
    ({
      transaction: () => ({
        execute: (run: (db: unknown) => Promise<unknown>) =>
          run({
            getExecutor: () => ({
              transformQuery: (node: unknown) => node,
              compileQuery: () => ({ sql: "", parameters: [], query: {} }),
              executeQuery: async () => ({ rows: [{ found: hasRows }] }),
            }),
          }),
      }),
    }) as unknown as Database;
  const newFile = () => path.join(mkdtempSync(path.join(tmpdir(), "sleutels-")), "sleutels.json");

  test("after the key was renewed, new ones are signed with the new one and the old ones stay valid", async () => {
    const file = newFile();
    const before = (await openSleutelbestand(file, owner(false))).sleutels;
    const old = await onderteken(badgeOf(verklaarde, ADRES), before.certificaat, ADRES);
    const name = renewCertificaatsleutel(file);
    const after = (await openSleutelbestand(file, owner(true))).sleutels;
    expect(after.certificaat.sleutelId).toBe(name);
    expect(after.certificaat.ondertekening.size).toBe(2);
    expect(await lees(old, after.certificaat)).toBeDefined();
    const fresh = await onderteken(badgeOf(verklaarde, ADRES), after.certificaat, ADRES);
    expect(await lees(fresh, after.certificaat)).toBeDefined();
    expect(await lees(fresh, before.certificaat)).toBeUndefined();
    const place = { regioId: "x", id: verklaarde.id };
    expect(codeOf(after, place)).toEqual(codeOf(before, place));
  });

  test("a key file of an earlier version gets its certificate keys, unless something was signed already", async () => {
    const file = newFile();
    await openSleutelbestand(file, owner(false));
    const {
      certificaatSleutels: _,
      certificaatSleutelId: _id,
      certificaatCodeSleutel: _code,
      ...earlier
    } = JSON.parse(readFileSync(file, "utf8"));
    writeFileSync(file, JSON.stringify(earlier));
    await expect(openSleutelbestand(file, owner(true))).rejects.toThrow("certificaatsleutels");
    const { sleutels } = await openSleutelbestand(file, owner(false));
    expect(sleutels.certificaat.ondertekening.size).toBe(1);
    expect(sleutels.bsnSleutelId).toBe(earlier.bsnSleutelId);
  });

  test("a code has 128 bits, is another for every verklaring, and has one spelling", () => {
    const codes = ["a", "b", "c"].map((id) => codeAsText(codeOf(sleutels, { regioId: "x", id: idOf(id) })));
    expect(new Set(codes).size).toBe(3);
    for (const code of codes) {
      expect(codeFromText(code)).toHaveLength(16);
      expect(codeFromText(`${code}=`)).toBeUndefined();
      expect(codeFromText(`${code} `)).toBeUndefined();
    }
  });
});

describe("the PDF", () => {
  const address = `${ADRES}/certificaat/AAECAwQFBgcICQoLDA0ODw`;
  const write = async (isIngetrokken = false) =>
    (
      await writePdf(verklaringStuk(getoondOf((await lees(jwt, certificaat))!), address, isIngetrokken), {
        compress: false,
      })
    ).toString("latin1");

  test("is tagged: language, title, headings, a table with header cells and a figure with its words", async () => {
    const pdf = await write();
    for (const part of ["/MarkInfo", "/StructTreeRoot", "/Lang (nl-NL)", "/DisplayDocTitle true"])
      expect(pdf).toContain(part);
    const tags = [...pdf.matchAll(/\/S \/(\w+)/g)].map(([, tag]) => tag);
    expect(tags.filter((tag) => tag === "H1")).toHaveLength(1);
    expect(tags.filter((tag) => tag === "H2").length).toBe(3);
    expect(tags.filter((tag) => tag === "TH").length).toBe(3 + verklaarde.taken.length);
    expect(tags).toEqual(expect.arrayContaining(["Table", "TR", "TD", "L", "LI", "Figure"]));
    expect(pdf).toContain("/Alt ");
  });

  test("the QR that stands in it leads to the page that checks it", async () => {
    expect(readQr(squaresIn(await write()))).toBe(address);
  });

  test("one that was withdrawn says so", async () => {
    expect((await write(true)).length).toBeGreaterThan((await write()).length);
  });
});

describe("how far someone is", () => {
  const dag = fc
    .integer({ min: 1, max: 28 })
    .map((day) => isoDate(`2026-05-${String(day).padStart(2, "0")}`));
  const oordeel = fc.record({
    datum: dag,
    niveau: fc.constantFrom(...NIVEAUS),
    leermeesterId: fc.constantFrom("wim", "els", "jo"),
    tijdstip: fc.constant("2026-09-28T09:10:00.000Z"),
  });
  const wie = {
    leermeesterNaam: "Wim",
    leermeesterFunctie: "voorman",
    doorNaam: "Marije",
    toelichting: null,
  };

  test("a verklaring names as many leermeesters as count: without a second one only the last", () => {
    fc.assert(
      fc.property(
        fc.array(oordeel, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (oordelen, tweedeGevraagd) => {
          const [taak] = verklaarde.taken;
          const doel = { ...taak!, id: idOf("doel"), sector: "groen", geoefendOp: null, tweedeGevraagd };
          const beoordelingen = oordelen.map((een, nr) => ({ ...een, ...wie, id: idOf(`oordeel${nr}`) }));
          const meesters = new Set(oordelen.map(({ leermeesterId }) => leermeesterId)).size;
          expect(taakOf({ ...doel, stand: "beoordeeld", beoordelingen }).aantalBeoordelaars).toBe(
            tweedeGevraagd ? meesters : 1,
          );
        },
      ),
    );
  });

  const rang = (niveau: Niveau | null) => (niveau === null ? -1 : NIVEAUS.indexOf(niveau));

  test("an older assessment of a leermeester who looked again changes nothing", () => {
    fc.assert(
      fc.property(
        fc.array(oordeel, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...NIVEAUS),
        fc.boolean(),
        (oordelen, niveau, tweedeGevraagd) => {
          const doel = { geoefendOp: null, tweedeGevraagd };
          const older = { ...oordelen[0]!, niveau };
          expect(standVan([...oordelen, older], doel)).toEqual(standVan(oordelen, doel));
        },
      ),
    );
  });

  test("with a second leermeester the level is never higher than without", () => {
    fc.assert(
      fc.property(fc.array(oordeel, { maxLength: 6 }), (oordelen) => {
        const with2 = standVan(oordelen, { geoefendOp: null, tweedeGevraagd: true });
        const alone = standVan(oordelen, { geoefendOp: null, tweedeGevraagd: false });
        expect(rang(with2.niveau)).toBeLessThanOrEqual(rang(alone.niveau));
        const meesters = new Set(oordelen.map(({ leermeesterId }) => leermeesterId)).size;
        expect(with2.stand === "beoordeeld").toBe(meesters > 1);
        expect(LEERSTANDEN).toContain(alone.stand);
      }),
    );
  });
});
