import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { startTestService, type TestService } from "../support/service.ts";
import { REGIO } from "../support/world.ts";

let service: TestService;
beforeAll(async () => {
  service = await startTestService({}, "demo");
}, 180_000);
afterAll(() => service.stop());

const page = async (taal = "nl") => (await fetch(`${service.address}/voor-de-raad?taal=${taal}`)).text();

test("a council member reads how the region is doing, with context and examples (R-414, R-415)", async () => {
  const html = await page();
  for (const said of [
    "Er zijn 2.600 banen. Het doel is 3.246. Er ontbreken er 646.",
    "55 mensen mogen beschut werken. 30 van hen hebben nog geen plek.", // 57 and 28, rounded to five
    "Sinds 2024 krijgen meer jongeren een uitkering.",
    "Wat kost het?",
    "Het rapport Toekomstplan rekent het uit voor uw gemeente.",
    "Wat is onzeker, en wat nemen wij aan?",
    "Wat betekenen de woorden?",
    "Wiens vraag telt het eerst: die van de inwoner, of die van de werkgever?",
    'href="/bel-mij',
  ])
    expect(html).toContain(said);
  expect(html).not.toContain("57 mensen");
});

test("who reads another language gets it in English, in the frame of his own", async () => {
  expect(await page("en")).toContain("There are 2.600 jobs. The target is 3.246. 646 are missing.");
  const arabic = await page("ar");
  expect(arabic).toContain('dir="rtl"');
  expect(arabic).toContain("What do the words mean?");
});

test("what is decided when is there without names and outcomes; what was withdrawn is not (R-416)", async () => {
  const besluit = {
    regioId: REGIO,
    orgaan: "Gemeenteraad van de proef",
    gemeente: null,
    doet: "vaststellen",
    bron: "proef",
    doorNaam: "Iemand Geheim",
    datum: isoDate("2027-01-20"),
  };
  await service.owner
    .insertInto("besluiten")
    .values([
      { ...besluit, id: randomUUID(), onderwerp: "De begroting van de proef" },
      {
        ...besluit,
        id: randomUUID(),
        onderwerp: "Iets dat niet doorgaat",
        status: "ingetrokken",
        uitkomst: "Uitkomst die intern is",
      },
    ])
    .execute();
  const html = await page();
  expect(html).toContain("stelt vast: De begroting van de proef");
  expect(html).toContain("20 januari 2027");
  for (const hidden of ["Iemand Geheim", "niet doorgaat", "intern is"]) expect(html).not.toContain(hidden);
});
