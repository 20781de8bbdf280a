import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, isoDate } from "#core/dates";
import { makeInstrumenten } from "../../src/modules/demo/instrumenten.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { instrument } from "../toegang/prepared.ts";
import { idOf, VANDAAG } from "../support/world.ts";

/** What the publications name, by the words that someone would look for. */
// biome-ignore format: it is read as a table
const GENOEMD = {
  inventarisatie: [
    "Gids", "Trajectbegeleider", "Jobhunting", "Banenmarkt", "Jobcoaching", "Trainingen", "Taaltraining", "Vakopleiding",
    "Werkervaringsplek", "Loonkostensubsidie", "Banenafspraak", "Beschut werk", "Werkgeversnetwerken",
    "Advies over inclusief ondernemen", "Werk Onbeperkt", "AOC", "Pilots van Bunschoten, Baarn en Soest", "AE-team",
    "Leer-werktraject beschut werk", "Prikkelarme werkplek", "Van school naar duurzaam werk", "Hoofdzaak Werk", "Simpel switchen",
    "Begeleid werken", "Individuele detachering", "Groepsdetachering", "Werken op locatie", "intern werken",
    "Cleanfors", "Eemfors", "Metafors", "Productiebedrijf", "Unit Groen", "Unit Post", "Unit Schoonmaak", "Unit Productie",
    "Unit Elektromontage", "Unit Verpakken food", "Unit Catering", "Werk- en Leerbedrijf Inclusief Groep",
  ],
  actieplan: [
    "Oriëntatietraject", "Inspiratietour", "carrousel", "Vrijwilligerswerk", "dagbesteding", "Jobcarving", "Functiecreatie",
    "Arbeidsinclusie-analyse", "Bedrijfsadvies inclusieve arbeidsorganisatie", "Technologische innovaties", "Ambassadeurs",
    "Social Return", "Proefplaatsing", "Premie", "Nazorg", "Intensieve jobcoaching", "Leerwerktraject", "Scholen op de werkvloer",
    "BBL-traject", "Leermeester", "Praktijkverklaring", "EVC", "Europass", "talentenpaspoort",
  ],
  hilversum: [
    "Match je Perspectief", "13 criteria", "NOLOC", "Leerwerkroute", "uitzendbureau", "Voorleespen", "Digitale werkinstructie",
    "Vertaaloortje", "Mentorwijs", "psycholoog", "Werkleerlijn", "certificaat mbo", "Detachering bij werkgevers",
  ],
};
const DAG = isoDate(VANDAAG);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  for (const row of makeInstrumenten(DAG))
    await app.owner
      .insertInto("instrumenten")
      .values(row as never)
      .execute();
});
afterAll(() => app.stop());

const marije = () => app.as("klantmanager");
const find = async (query: Readonly<Record<string, string>>) =>
  (await marije().get(`/instrumenten?${new URLSearchParams({ perPagina: "50", ...query })}`)).json();
const namen = async (query: Readonly<Record<string, string>>): Promise<string[]> =>
  (await find(query)).rijen.map(({ naam }: { naam: string }) => naam);

test.for(Object.entries(GENOEMD))(
  "every instrument, traject and unit of a publication is found by its name: %s (R-138, R-140 to R-169)",
  async ([, names]) => {
    for (const name of names)
      expect([name, (await namen({ zoek: name })).some((found) => found.includes(name))]).toEqual([
        name,
        true,
      ]);
  },
);

test("a klantmanager finds what there is for someone, in this phase and gemeente (R-173)", async () => {
  const psychisch = await namen({ doelgroep: "psychisch", fase: "ontwikkelen", gemeente: "GM0342" });
  expect(psychisch).toContain("Hoofdzaak Werk");
  expect(psychisch).toContain("Werkervaringsplek"); // for every inwoner
  expect(psychisch).not.toContain("AE-team");
  expect(await namen({ gemeente: "GM0267", zoek: "fors" })).not.toContain("Eemfors");
  expect(await namen({ functionaliteit: "F" })).toEqual(await namen({ functionaliteit: "1" }));
  expect(await namen({ doelgroep: "werkgevers" })).not.toContain("AE-team");
  expect(await namen({ zoek: "100%" })).toEqual([]);
});

test("what is not known is not filled in: price, duration and place (R-007)", async () => {
  const priced = (await find({ prijs: "bekend" })).rijen;
  expect(priced.map(({ naam, prijs }: { naam: string; prijs: object }) => [naam, prijs])).toMatchObject([
    ["Advies over inclusief ondernemen", { bedrag: 0, eenheid: "per advies" }],
    ["Beschut werk bij AM match", { bedrag: 12_000_00 }],
  ]);
  expect(await namen({ prijs: "gratis" })).toEqual(["Advies over inclusief ondernemen"]);
  const [aoc] = (await find({ zoek: "AOC: Arbeidsontwikkelcentrum" })).rijen;
  expect(aoc).toMatchObject({
    beschikbaarheid: "pilot",
    gemeenten: ["GM0307", "GM0327"],
    prijs: null,
    capaciteit: null,
  });
  expect(aoc.duur).toContain("6 maanden");
  const [perspectief] = (await find({ zoek: "Match je Perspectief" })).rijen;
  expect(perspectief).toMatchObject({
    beschikbaarheid: "elders",
    gemeenten: [],
    bewijs: "gevalideerd",
    duur: "5 weken",
  });
});

test("the same instrument in matching is pointed to, with what is reckoned with there", async () => {
  const [row] = (await find({ zoek: "Taaltraining" })).rijen;
  const full = (await marije().get(`/instrumenten/${row.id}`)).json();
  expect(full.matching).toMatchObject({
    namen: ["een taaltraining op de werkvloer"],
    kosten: { minPerJaar: 2_000_00, maxPerJaar: 2_000_00 },
  });
  expect(full.gemeentenamen).toHaveLength(full.gemeenten.length);
  const [vak] = (await find({ zoek: "Vakopleiding" })).rijen;
  expect((await marije().get(`/instrumenten/${vak.id}`)).json().matching.kosten).toMatchObject({
    minPerJaar: 350_00,
    maxPerJaar: 5_000_00,
  });
  expect((await marije().get(`/instrumenten/${randomUUID()}`)).statusCode).toBe(404);
});

test("after 180 days an instrument asks to be looked at, after 240 it is out of date, and looking makes it fresh", async () => {
  const id = (await find({ zoek: "Gids" })).rijen.find(({ naam }: { naam: string }) => naam === "Gids")
    .id as string;
  const checkedDaysAgo = (days: number) =>
    app.owner
      .updateTable("instrumenten")
      .set({ gecontroleerd: addDays(DAG, -days) })
      .where("id", "=", id)
      .execute();
  for (const [days, versheid] of [
    [180, "actueel"],
    [181, "controleren"],
    [240, "controleren"],
    [241, "verouderd"],
  ] as const) {
    await checkedDaysAgo(days);
    expect([days, (await marije().get(`/instrumenten/${id}`)).json().versheid]).toEqual([days, versheid]);
    expect(await namen({ versheid })).toContain("Gids");
  }
  const { versie } = (await marije().get(`/instrumenten/${id}`)).json();
  expect((await marije().put(`/instrumenten/${id}/controle`, {}, versie)).statusCode).toBe(403);
  const checked = await app.as("manager").put(`/instrumenten/${id}/controle`, {}, versie);
  expect(checked.json()).toMatchObject({ versheid: "actueel", gecontroleerd: VANDAAG, versie: versie + 1 });
  expect((await app.as("manager").put(`/instrumenten/${id}/controle`, {}, versie)).statusCode).toBe(412);
});

test("who steers changes an instrument, over the version he saw, and what does not hang together is refused (R-03)", async () => {
  const [row] = (await find({ zoek: "Werkervaringsplek" })).rijen;
  const put = (change: object, versie: number = row.versie) =>
    app.as("beleidsadviseur").put(`/instrumenten/${row.id}`, { ...instrument, ...change }, versie);
  const changed = await put({});
  expect(changed.json()).toMatchObject({ ...instrument, versie: row.versie + 1, gecontroleerd: VANDAAG });
  expect((await put({})).statusCode).toBe(412);
  const now = row.versie + 1;
  const refused = async (change: object) => {
    const answer = await put(change, now);
    return [answer.statusCode, answer.json().detail];
  };
  expect(await refused({ naam: "AE-team" })).toEqual([409, "Er is al een instrument met deze naam."]);
  expect(await refused({ gemeenten: ["GM0999"] })).toEqual([400, "Kies gemeenten van deze regio."]);
  expect(await refused({ matchingId: "toverstaf" })).toEqual([400, "De matching kent dit instrument niet."]);
  expect((await refused({ bewijs: "onderzoek" }))[0]).toBe(400);
  expect((await put({ doelgroepen: [] }, now)).statusCode).toBe(400);
  expect((await put({ functionaliteiten: ["9"] }, now)).statusCode).toBe(400);
});

test("for each of the eight functionaliteiten it shows where it is, and where it is missing for a group (R-218 to R-223, R-428 to R-430)", async () => {
  const dekking = async (query = "") =>
    (await app.as("beleidsadviseur").get(`/instrumenten/dekking${query}`)).json();
  const all = await dekking();
  expect(
    all.functionaliteiten.map(({ code, letter }: { code: string; letter: string }) => code + letter),
  ).toEqual(["1F", "2H", "3C", "4D", "5B", "6E", "7A", "8G"]);
  expect(
    all.functionaliteiten.every(({ cellen }: { cellen: object[] }) => cellen.length === all.gemeenten.length),
  ).toBe(true);
  const jongeren = await dekking("?doelgroep=jongeren");
  const beschut = jongeren.functionaliteiten.find(({ code }: { code: string }) => code === "2");
  expect(beschut.ontbreektIn).toEqual(all.gemeenten.map(({ naam }: { naam: string }) => naam));
  const advies = jongeren.functionaliteiten.find(({ code }: { code: string }) => code === "6");
  expect(advies.ontbreektIn).toEqual([]); // what is done for werkgevers serves jongeren too
  const afstand = await dekking("?doelgroep=grote-afstand");
  const detacheren = afstand.functionaliteiten[0].cellen as {
    gemeente: string;
    dekking: string;
    instrumenten: { naam: string }[];
  }[];
  expect(detacheren.find(({ gemeente }) => gemeente === "GM0307")).toMatchObject({
    dekking: "pilot",
    instrumenten: [{ naam: "Detachering binnen de pilots" }],
  });
  expect(detacheren.find(({ gemeente }) => gemeente === "GM0327")).toMatchObject({
    dekking: "ontbreekt",
    instrumenten: [],
  });
});

test("an inwoner, a werkgever and a raadslid have no guide (S-01)", async () => {
  for (const rol of ["inwoner", "werkgever", "raadslid"] as const)
    for (const path of ["", "/dekking", `/${idOf("instrument")}`])
      expect([rol, path, (await app.as(rol).get(`/instrumenten${path}`)).statusCode]).toEqual([
        rol,
        path,
        403,
      ]);
});
