import { expect, test } from "vitest";
import { cellenVan, gelezen, weigering, weigeringenVan } from "../support/tabellen.ts";

test.each([
  ["een lijst", '[{"a":"1","b":"2"},{"b":"3"}]', "x.json"],
  [
    "een object met één lijst",
    '{"versie":3,"rijen":[{"a":"1","b":"2"},{"b":"3"}],"bron":{"naam":"x"}}',
    "x.json",
  ],
  ["een object per regel", '{"a":"1","b":"2"}\r\n{"b":"3"}\n', "x.ndjson"],
  ["een object per regel, met een gewone naam", '{"a":"1","b":"2"}\n\n{"b":"3"}', "x.json"],
  ["zonder naam die iets zegt", ' [{"a":"1","b":"2"},{"b":"3"}]', "x"],
])("JSON, %s: rijen met elke kolom (R-04)", async (_, json, naam) => {
  const tabel = await gelezen(json, naam);
  expect(tabel).toMatchObject({ soort: "json", kolommen: ["a", "b"] });
  expect(cellenVan(tabel)).toEqual([
    ["1", "2"],
    ["", "3"],
  ]);
});

test("every digit of a number is kept, and a decimal point is the comma of a Dutch reader", async () => {
  const tabel = await gelezen(
    '[{"a":9007199254740993,"b":-0,"c":1e5,"d":1.234,"e":true,"f":null}]',
    "x.json",
  );
  expect(cellenVan(tabel)).toEqual([["9007199254740993", "-0", "1e5", "1,234", "true", ""]]);
});

test("UTF-16 and a byte order mark are read, other bytes are refused", async () => {
  const json = '[{"naam":"Brûlée"}]';
  for (const bytes of [
    Buffer.from(`\ufeff${json}`),
    Buffer.from(`\ufeff${json}`, "utf16le"),
    Buffer.from(json, "utf16le"),
  ])
    expect(cellenVan(await gelezen(bytes, "x.json"))).toEqual([["Brûlée"]]);
  expect(await weigering(Buffer.from('[{"a":"\xc3\xa9"},{"a":"\xe9"}]', "latin1"), "x.json")).toMatch(
    /een deel is UTF-8/,
  );
});

const lagen = (aantal: number) => "[".repeat(aantal) + "]".repeat(aantal);

test.each([
  ["10.000 lagen", `[{"a":1},{"a":${lagen(10_000)}}]`, /^Rij 2, regel 1: er staan meer dan 64 lagen/],
  ["__proto__", '[{"a":1},\n{"__proto__":{"x":1}}]', /^Rij 2, veld __proto__, regel 2: .*niet toegestaan/],
  ["een dubbel veld", '[{"a":1},\n{"b":1,\n"b":2}]', /^Rij 2, veld b, regel 3: .*twee keer/],
  ["een dubbel veld met een code", '[{"a":1,"\\u0061":2}]', /^Rij 1, veld a.*twee keer/],
  ["afgebroken in een tekst", '[{"a":1},{"a":"x', /Rij 2.*niet afgesloten/],
  ["afgebroken na een rij", '[{"a":1}', /niet compleet/],
  ["een komma te veel", '[{"a":1},]', /^Rij 2.*komma te veel/],
  ["een haakje van de andere soort", '[{"a":1]}', /^Rij 1.*hier hoort een \]/],
  ["tekst na het einde", '[{"a":1}] []', /na het einde/],
  ["twee lijsten", '{"a":[{"x":1}],"b":[{"y":1}]}', /meer dan één lijst/],
  ["een lege lijst", "[]", /geen rijen/],
  ["losse getallen", "[1,2]", /andere vorm/],
  ["NaN", '[{"a":NaN}]', /^Rij 1, veld a.*geen waarde/],
  ["een nul vooraan", '[{"a":012}]', /^Rij 1, veld a.*geen waarde/],
  ["enkele aanhalingstekens", "[{'a':1}]", /^Rij 1, regel 1: hier hoort de naam/],
  ["een regeleinde in een tekst", '[{"a":"x\ny"}]', /^Rij 1, veld a.*regeleinde/],
  ["geen JSON", "naam;bsn", /geen JSON/],
  ["kapot om de lijst heen", '{"a":[{"x":1}],}', /naam van een veld/],
])("JSON, %s: geweigerd met plaats en reden (R-04)", async (_, json, reden) => {
  expect(await weigering(json, "x.json")).toMatch(reden);
});

test("a text of 10 MB, a list in a cell and a row that is no object refuse their own row only", async () => {
  const tabel = await gelezen(
    `[{"a":"goed"},{"a":"${"x".repeat(10_000_000)}"},{"a":["]}"]},5,{"a":"\\u202e"},{"a":"\\ud800"}]`,
    "x.json",
  );
  expect(weigeringenVan(tabel)).toEqual([
    { rij: 2, kolom: "a", melding: expect.stringMatching(/10000000 tekens/) },
    { rij: 3, kolom: "a", melding: expect.stringMatching(/een lijst/) },
    { rij: 4, kolom: "", melding: expect.stringMatching(/geen groep velden/) },
    { rij: 5, kolom: "a", melding: expect.stringMatching(/leesrichting/) },
    { rij: 6, kolom: "a", melding: expect.stringMatching(/half teken/) },
  ]);
});
