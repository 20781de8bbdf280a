import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { werkzaak } from "../../src/modules/demo/werkzaak.ts";
import { bijdragen } from "../../src/cli/bijdragen.ts";
import type { Command } from "../../src/cli/command.ts";
import { financien } from "../../src/cli/financien.ts";
import { leesStromen } from "../../src/modules/financien/lees-stromen.ts";

let map: string;
beforeAll(() => {
  map = mkdtempSync(path.join(tmpdir(), "financien-"));
});

const run = async (command: Command, inhoud: string, values: Record<string, string | boolean> = {}) => {
  const bestand = path.join(map, "invoer");
  writeFileSync(bestand, inhoud);
  if (command.rol || !command.zonderDatabase) throw new Error(`${command.name} needs no database`);
  return command.run({ values: { bestand, ...values }, positionals: [] });
};

/** Numbers in Dutch have spaces that do not break. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

const JAREN = Array.from({ length: 9 }, (_, at) => 2016 + at);
const csv = [
  ["stroom", "regel", "soort", ...JAREN].join(";"),
  ...[...Map.groupBy(werkzaak, ({ regel }) => regel).values()].map((own) => {
    const { stroom, regel, soort } = own[0]!;
    const amounts = JAREN.map((jaar) => own.find((een) => een.jaar === jaar)?.bedrag);
    return [
      stroom,
      regel,
      soort,
      ...amounts.map((bedrag) => (bedrag === undefined ? "" : bedrag / 100)),
    ].join(";");
  }),
].join("\n");

describe("meedoen financien (R-304…R-309)", () => {
  test("a file of accounts reads as the amounts that are in it", () => {
    expect(leesStromen(csv)).toEqual({ regels: expect.arrayContaining([...werkzaak]), fouten: [] });
  });

  test("--controle compares 45 results with the printed ones, in euros", async () => {
    const { json, text } = await run(financien, csv, { controle: true });
    expect(json).toHaveLength(45);
    expect(json).toContainEqual({
      jaar: 2024,
      blok: "Totaal",
      berekend: 2_241_894,
      gepubliceerd: 2_241_894,
      verschil: 0,
    });
    expect(plain(text)).toBe("45 van 45 resultaten zijn gelijk aan wat er gedrukt is.");
  });

  test("a changed amount is shown with both of its numbers", async () => {
    const { text } = await run(financien, csv.replace(";-6273800", ";-6273801"), { controle: true });
    expect(plain(text)).toContain("44 van 45");
    expect(plain(text)).toContain("2024 Bedrijfsvoering: berekend € -6.273.800, gedrukt € -6.273.801");
  });

  test("without it the findings come by themselves, in words", async () => {
    const { text } = await run(financien, csv);
    for (const zin of [
      "van 2022 naar 2024 met € −1.904.806",
      "de baten dekten in 2016 112,1% van de kosten en in 2024 63,9%. De kosten groeiden met 9,3% per jaar, de baten met 1,9%",
      "Tussen 2022 en 2023 breekt de reeks",
      "noemt 5,00%, maar is in 2024 6,00%",
      "Participatiebudget: van 2016 tot en met 2022 is de vergoeding gelijk aan de kosten",
      "Per arbeidsjaar is dat 15,6% meer",
    ])
      expect(plain(text)).toContain(zin);
  });

  test.each([
    ["", "De kolom stroom en regel en soort mist"],
    ["stroom,regel,soort\n", "Er is geen kolom met een jaar"],
    ["stroom,regel,soort,2024\n", "Er staan geen bedragen"],
    ["stroom,regel,soort,2024\nGas,x,last,1\n", "regel 2: De stroom “Gas” kennen wij niet"],
    ["stroom,regel,soort,2024\nWsw,x,iets,1\n", "regel 2: De soort “iets” kennen wij niet"],
    ["stroom,regel,soort,2024\nWsw,x,last,1.234.567\n", "regel 2, 2024: “1.234.567” is geen bedrag"],
    ["stroom,regel,soort,2024\nWsw,x,last,1,2,3\n", "niet zoveel kolommen als de eerste"],
    ['stroom,regel,soort,2024\nWsw,"x,last,1\n', "mist een aanhalingsteken"],
  ])("a bad file says what, where and what to do: %j", async (inhoud, wat) => {
    await expect(run(financien, inhoud)).rejects.toMatchObject({ detail: expect.stringContaining(wat) });
  });

  const echt = path.resolve(
    import.meta.dirname,
    "../../../shared/reference/werkzaak-financien-2016-2024.csv",
  );
  test.skipIf(!existsSync(echt))(
    "the published file itself: 45 of 45 (skipped where it is not there)",
    async () => {
      if (financien.rol || !financien.zonderDatabase) throw new Error("no database");
      const { json } = await financien.run({ values: { bestand: echt, controle: true }, positionals: [] });
      expect((json as { verschil: number }[]).map(({ verschil }) => verschil)).toEqual(
        Array.from({ length: 45 }, () => 0),
      );
    },
  );
});

const jaar = {
  kosten: 100_000.01,
  gemeenten: [
    {
      gemeente: "Groot",
      inwoners: 60_000,
      se: 40,
      clienten: 46,
      afname: { beschut: 5 },
      rijksbijdrage: 50_000,
    },
    {
      gemeente: "Klein",
      inwoners: 40_000,
      se: 10.5,
      clienten: 54,
      afname: { beschut: 2.5 },
      rijksbijdrage: 30_000,
    },
  ],
  prijzen: { beschut: 12_000 },
  posten: [{ naam: "Gebouw", bedrag: 100_000.01, beweegt: 0, sleutel: "inwoners" }],
};

describe("meedoen bijdragen (R-310…R-313)", () => {
  test("one model adds up to the cent, with what each would pay alone", async () => {
    const { json } = await run(bijdragen, JSON.stringify(jaar), { model: "C3" });
    expect(json).toMatchObject({
      model: "C3",
      bijdragen: [
        { gemeente: "Groot", bedrag: 60_000.01 },
        { gemeente: "Klein", bedrag: 40_000 },
      ],
      som: 100_000.01,
      saldo: 0,
      eerlijk: [
        { gemeente: "Groot", alleen: 100_000.01, toegevoegd: 50_000.01 },
        { gemeente: "Klein", alleen: 100_000.01, toegevoegd: 50_000 },
      ],
      beterAf: [],
    });
  });

  test("without a model all seven stand side by side", async () => {
    const { json, text } = await run(bijdragen, JSON.stringify(jaar));
    expect((json as { model: string }[]).map(({ model }) => model)).toEqual([
      "C1",
      "C2",
      "C3",
      "C4",
      "C5",
      "C6",
      "C7",
    ]);
    expect(plain(text)).toContain(
      "Eén op één: prijs keer aantal: € 90.000,00 (saldo € -10.000,01)".replaceAll(" ", " "),
    );
  });

  test.each([
    [{ ...jaar, kosten: "veel" }, "kosten: Vul een getal in"],
    [{ ...jaar, gemeenten: [] }, "gemeenten: Noem ten minste één gemeente"],
    [{ ...jaar, prijzen: {} }, "gemeenten[0].afname.beschut: Dit heeft geen prijs"],
    [{ ...jaar, vastDeel: 2 }, "vastDeel: Vul een deel in van 0 tot en met 1"],
    [{ ...jaar, mengsel: { se: 0 } }, "mengsel: Geef ten minste één sleutel een gewicht boven nul"],
    [
      { ...jaar, posten: [{ naam: "x", bedrag: 1, beweegt: 0, sleutel: "kleur" }] },
      "posten[0].sleutel: Kies een van",
    ],
    [{ ...jaar, extra: 1 }, "extra: Dit veld bestaat niet"],
  ])("a bad file says what, where and what to do", async (inhoud, wat) => {
    await expect(run(bijdragen, JSON.stringify(inhoud))).rejects.toMatchObject({
      detail: expect.stringContaining(wat),
    });
  });

  test("a key without anything to divide by is told, and so is a model that does not exist", async () => {
    const leeg = { ...jaar, gemeenten: jaar.gemeenten.map((een) => ({ ...een, se: 0 })) };
    await expect(run(bijdragen, JSON.stringify(leeg), { model: "C2" })).rejects.toMatchObject({
      detail: expect.stringContaining("telt op tot nul"),
    });
    await expect(run(bijdragen, JSON.stringify(jaar), { model: "C8" })).rejects.toMatchObject({
      detail: expect.stringContaining("--model moet een van deze zijn"),
    });
    await expect(run(bijdragen, "{", {})).rejects.toMatchObject({
      detail: expect.stringContaining("geen JSON"),
    });
  });
});
