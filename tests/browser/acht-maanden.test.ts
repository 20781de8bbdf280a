import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type IsoDate, isoDate } from "#core/dates";
import { insertLeerwerk } from "../support/acht-maanden.ts";
import { insertVragenlijsten } from "../support/beeld.ts";
import { clicks, expectAccessible, launch, openPage, settled } from "../support/browser.ts";
import { startTestService, type TestService } from "../support/service.ts";

/** One inwoner, eight months. Everyone does his own part in the browser, with his own rights, on his own day. */
const KLANTMANAGER = "klantmanager-GM0307";

let service: TestService;
let browser: Browser;
let vandaag: IsoDate = isoDate("2026-03-02");
/** The address of the dossier. */
let daan = "";
let taken: readonly [wat: string, clicks: number, most: number][] = [];

beforeAll(async () => {
  service = await startTestService({ today: () => vandaag, now: () => new Date(`${vandaag}T09:10:00Z`) });
  browser = await launch();
  await insertVragenlijsten(service.owner);
  await insertLeerwerk(service.owner);
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

type Doing = { readonly op: string; readonly als: string; readonly at: string; readonly width?: number };

/** Someone does something on a day. Clicks are counted against what the task may take (A4). */
async function act(wat: string, doing: Doing, most: number, what: (page: Page) => Promise<void>) {
  vandaag = isoDate(doing.op);
  const page = await openPage(browser, service, { as: doing.als, at: doing.at, width: doing.width ?? 1280 });
  const counted = await clicks(page.context());
  try {
    await what(page);
    await settled(page);
  } catch (error) {
    throw new Error(`${wat}, at ${page.url()}: ${String(error)}\n${await page.locator("main").innerText()}`, {
      cause: error,
    });
  }
  taken = [...taken, [wat, counted(), most]];
  await page.context().close();
}

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1 }).getByText(name).waitFor();
const radio = (page: Page, group: string | RegExp, name: string | RegExp) =>
  page.getByRole("radiogroup", { name: group }).getByRole("radio", { name }).first().check();

async function fillDay(page: Page, group: string | RegExp, day: string): Promise<void> {
  const [year = "", month = "", date = ""] = day.split("-");
  const fields = page.getByRole("group", { name: group });
  await fields.getByLabel("Dag").fill(String(Number(date)));
  await fields.getByLabel("Maand").fill(String(Number(month)));
  await fields.getByLabel("Jaar").fill(year);
}

type Plek = {
  readonly vorm: RegExp;
  readonly dag: string;
  readonly waar: "werkgever" | "unit";
  readonly functie: string;
  readonly uren: string;
  readonly tot?: string;
  readonly loonwaarde?: string;
  readonly terug?: string;
  readonly reden: string;
  readonly inkomen: boolean;
};

/** Choose the form, arrange it, look, and go. */
async function switchTo(page: Page, plek: Plek, seen?: () => Promise<void>): Promise<void> {
  await fillDay(page, "Eerste dag in de nieuwe vorm", plek.dag);
  await page.getByRole("radio", { name: plek.vorm }).check();
  await press(page, "Verder");
  await heading(page, "Regel de overstap");
  const questions = page.getByRole("region", { name: "Eerst uitzoeken" }).getByRole("radiogroup");
  for (let at = 0; at < (await questions.count()); at++)
    await questions.nth(at).getByRole("radio", { name: "Ja" }).check();
  if (await page.getByRole("radiogroup", { name: "Waar?" }).count())
    await radio(page, "Waar?", plek.waar === "unit" ? "ontwikkelbedrijf" : "Bij een werkgever");
  if (plek.waar === "unit")
    await page.getByRole("combobox", { name: "Unit", exact: true }).selectOption({ label: "Groen, RWA" });
  else {
    await page.getByRole("combobox", { name: "Werkgever" }).fill("Groene");
    await page.getByRole("option", { name: /De Groene Wal/ }).click();
  }
  await page.getByLabel("Wat gaat iemand doen?").fill(plek.functie);
  await page.getByLabel("Uren per week").fill(plek.uren);
  if (plek.tot) await fillDay(page, /^Laatste dag/, plek.tot);
  const lks = page.getByRole("radiogroup", { name: "Loonkostensubsidie" });
  if (plek.loonwaarde) {
    await lks.getByRole("radio", { name: "gemeten loonwaarde" }).check();
    await page.getByLabel("Loonwaarde", { exact: true }).fill(plek.loonwaarde);
  } else if (await lks.count()) await lks.getByRole("radio", { name: "Nee" }).check();
  const back = page.getByRole("radiogroup", { name: /terug kan/ });
  if (plek.terug) {
    await back.getByRole("radio", { name: "Ja" }).check();
    await page.getByRole("combobox", { name: "Wie beslist?" }).selectOption("unit");
    await page.getByLabel("Met wie is dit afgesproken?").fill(plek.terug);
  } else if (await back.count()) await back.getByRole("radio", { name: "Nee" }).check();
  await page.getByRole("combobox", { name: "Waarom stapt iemand over?" }).selectOption({ label: plek.reden });
  const money = page.getByRole("radiogroup", { name: /inkomen\?/ });
  if (await money.count()) await money.getByRole("radio", { name: plek.inkomen ? "Ja" : "Nee" }).check();
  if (plek.inkomen) {
    await radio(page, /Welke uitkering/, "Bijstand");
    await radio(page, /partner/i, "Nee");
  }
  await press(page, "Bekijk de overstap");
  await heading(page, "klopt dit?");
  await seen?.();
  await press(page, "Stap over");
  await heading(page, /Daan (stapt|gaat)/);
}

test("eight months of one inwoner, from his own report to work that he can keep (R-101, R-124, R-260, R-262)", {
  timeout: 300_000,
  retry: 0, // what was done in the first turn stands in the database
}, async () => {
  await act(
    "aanmelden",
    { op: "2026-03-02", als: "gids-GM0307", at: "/inwoners/aanmelden" },
    8,
    async (page) => {
      await page.getByRole("searchbox", { name: "Naam, nummer of BSN" }).fill("Daan Rietkerk");
      await page.keyboard.press("Enter");
      await press(page, "Meld een nieuwe inwoner aan");
      await page.getByLabel("Voornaam").fill("Daan");
      await page.getByLabel("Achternaam").fill("Rietkerk");
      await fillDay(page, "Geboortedatum", "2001-03-14");
      await page.locator("#gemeente").selectOption({ label: "Amersfoort" });
      await page.getByRole("combobox", { name: "Wie wees de weg?" }).selectOption("inwoner zelf");
      await page.getByRole("combobox", { name: "Uitkering" }).selectOption("NUG");
      await press(page, "Verder naar controleren");
      await press(page, "Meld aan");
      await heading(page, "Daan Rietkerk is aangemeld.");
      daan = (await page.getByRole("link", { name: "Open het dossier" }).getAttribute("href"))!;
    },
  );

  await act(
    "oppakken met triage",
    { op: "2026-03-04", als: KLANTMANAGER, at: "/aanmeldingen" },
    5,
    async (page) => {
      await press(page, "Pak op: Daan Rietkerk");
      const dialog = page.locator("dialog");
      await dialog.getByRole("radio", { name: "Traject" }).check();
      await dialog.getByLabel("Waarom?").fill("Wil een vak leren en werkritme opbouwen.");
      await dialog.getByRole("button", { name: "Wijs toe" }).click();
      await page.getByText("De aanmelding van Daan Rietkerk is opgepakt").waitFor();
    },
  );

  await act("poortwachter", { op: "2026-03-05", als: KLANTMANAGER, at: `${daan}/beeld` }, 9, async (page) => {
    await page.getByRole("link", { name: "Vul in Poortwachter" }).click();
    await radio(page, "Waar komt iemand voor?", "Betaald werk");
    await radio(page, "Wil iemand nu meedoen?", "Ja");
    await radio(page, /binnen vier weken/, "Ja");
    await radio(page, /afstand tot werk/, /^Middel/);
    await page.getByRole("checkbox", { name: /Weinig ervaring/ }).check();
    await page.getByLabel("Wat pakken we als eerste aan?").fill("Een vaste dag en een werkplek om te leren.");
    await radio(page, /tolk/, "Nee");
    await press(page, "Dien in");
    await page.getByText("Daan kwam zelf en begint met een traject.").waitFor();
  });

  await act(
    "plan met doel en stap",
    { op: "2026-03-05", als: KLANTMANAGER, at: `${daan}/plan` },
    12,
    async (page) => {
      await press(page, "Voeg een doel toe");
      let dialog = page.locator("dialog");
      await dialog.getByLabel("Wat is er nodig, of moet anders?").fill("Leren werken in een ploeg.");
      await dialog.getByLabel("Wat is er zo als het doel is bereikt?").fill("Een baan in het groen");
      await dialog.getByRole("combobox", { name: "Waar gaat het doel over?" }).selectOption("werk");
      await dialog.getByRole("button", { name: "Bewaar" }).click();
      await page.getByRole("heading", { name: "Een baan in het groen" }).waitFor();
      await press(page, /^Stap toevoegen/);
      dialog = page.locator("dialog");
      await dialog.getByLabel("Wat gebeurt er?").fill("Zes maanden leren en werken in het AOC");
      await dialog.getByRole("radio", { name: "De inwoner zelf" }).check();
      await dialog.getByRole("button", { name: "Bewaar" }).click();
      await page.getByText("Zes maanden leren en werken in het AOC").first().waitFor();
    },
  );

  await act(
    "in een groep",
    { op: "2026-03-09", als: KLANTMANAGER, at: `${daan}/instrumenten` },
    4,
    async (page) => {
      await press(page, "Zet in een groep");
      const dialog = page.locator("dialog");
      await dialog
        .getByRole("combobox", { name: "Groep", exact: true })
        .selectOption({ label: "AOC, groen: 6 vrij" });
      await dialog.getByRole("button", { name: "Zet in deze groep" }).click();
      await page.getByText("Daan doet mee aan 1 traject.").waitFor();
    },
  );

  for (const op of ["2026-03-16", "2026-06-15"])
    await act(
      `aanwezigheid ${op}`,
      { op, als: "unitleider-GM0307", at: "/trajecten", width: 820 },
      4,
      async (page) => {
        await page.getByRole("link", { name: "Vul vandaag in" }).first().click();
        await page
          .getByRole("group", { name: "Was Daan Rietkerk er?" })
          .getByRole("button", { name: "Aanwezig" })
          .click();
        await page
          .getByRole("group", { name: "Op tijd komen" })
          .first()
          .getByRole("button", { name: op < "2026-06" ? "soms zelf" : "zelf", exact: true })
          .click();
        await page
          .getByText("0 personen")
          .or(page.getByText("iedereen"))
          .first()
          .waitFor({ timeout: 1 })
          .catch(() => {});
      },
    );

  await act(
    "leren op het werk",
    { op: "2026-06-16", als: KLANTMANAGER, at: `${daan}/leren` },
    6,
    async (page) => {
      await page.getByRole("combobox", { name: "Leerbedrijf" }).fill("Groen");
      await page.getByRole("option", { name: /Groen/ }).first().click();
      await page.getByRole("radio", { name: /Wim Haver/ }).check();
      await page.getByRole("checkbox", { name: /Perk schoffelen/ }).check();
      await page.getByRole("checkbox", { name: /Heg knippen/ }).check();
      await press(page, "Begin met leren");
      await heading(page, /Daan leert 2 taken/);
    },
  );

  await act("beoordelen", { op: "2026-09-07", als: "unitleider-GM0307", at: "/leren" }, 8, async (page) => {
    await page.getByRole("link", { name: "Daan Rietkerk" }).click();
    for (const taak of ["Perk schoffelen", "Heg knippen"]) {
      await press(page, new RegExp(`^Beoordeel.*${taak}`));
      await page.locator("dialog").getByRole("radio", { name: "Zelfstandig" }).check();
      await page.locator("dialog").getByRole("button", { name: "Leg het oordeel vast" }).click();
      await settled(page);
    }
  });

  await act(
    "praktijkverklaring",
    { op: "2026-09-08", als: KLANTMANAGER, at: `${daan}/praktijkverklaring` },
    2,
    async (page) => {
      await press(page, "Geef de praktijkverklaring");
      await page
        .getByText(/Praktijkverklaring PV-2026-\d{5}/)
        .first()
        .waitFor();
    },
  );

  await act(
    "overstap die niet mag",
    { op: "2026-09-09", als: KLANTMANAGER, at: `${daan}/overstap` },
    2,
    async (page) => {
      expect(await page.getByRole("radio", { name: /^Proefplaats/ }).count()).toBe(0);
      await page.getByText(/vormen kunnen nu niet: waarom niet/).click();
      await page
        .getByText(/Met bijstand, voor werk dat daarna een baan kan worden/)
        .first()
        .waitFor();
    },
  );

  await act("situatie verandert", { op: "2026-09-09", als: KLANTMANAGER, at: daan }, 3, async (page) => {
    await page.getByRole("region", { name: "Situatie" }).getByRole("button", { name: "Wijzig" }).click();
    const dialog = page.locator("dialog");
    await dialog.getByRole("combobox", { name: "Uitkering" }).selectOption("Bijstand");
    await expectAccessible(page, ["meedoen"]);
    await dialog.getByRole("button", { name: "Bewaar de situatie" }).click();
    await page.locator("dialog[open]").waitFor({ state: "detached" });
    await page.getByRole("region", { name: "Situatie" }).getByText("Bijstand").waitFor();
  });

  await act("proefplaats", { op: "2026-09-10", als: KLANTMANAGER, at: `${daan}/overstap` }, 16, (page) =>
    switchTo(page, {
      vorm: /^Proefplaats/,
      dag: "2026-09-14",
      waar: "werkgever",
      functie: "Medewerker groen",
      uren: "24",
      tot: "2026-10-02",
      reden: "Stap vooruit",
      inkomen: false,
    }),
  );

  await act("indicatie", { op: "2026-09-28", als: KLANTMANAGER, at: `${daan}/beeld` }, 4, async (page) => {
    await press(page, "Leg indicatie vast");
    const dialog = page.locator("dialog");
    await dialog
      .getByRole("combobox", { name: "Soort" })
      .selectOption({ label: "Doelgroep loonkostensubsidie" });
    await dialog.getByLabel("Wie besloot dit?").fill("gemeente");
    await dialog.getByRole("button", { name: /Bewaar|Leg/ }).click();
    await page.getByText("Doelgroep loonkostensubsidie").first().waitFor();
  });

  await act(
    "plaatsing met subsidie",
    { op: "2026-09-29", als: KLANTMANAGER, at: `${daan}/overstap` },
    18,
    (page) =>
      switchTo(
        page,
        {
          vorm: /^Regulier met loonkostensubsidie/,
          dag: "2026-10-01",
          waar: "werkgever",
          functie: "Medewerker groen",
          uren: "32",
          tot: "2026-10-31",
          loonwaarde: "60",
          reden: "Stap vooruit",
          inkomen: true,
        },
        () => expectAccessible(page, ["meedoen"]),
      ),
  );

  await act(
    "jobcoach erbij",
    { op: "2026-09-30", als: KLANTMANAGER, at: `${daan}/overdragen` },
    3,
    async (page) => {
      await radio(page, "Wat draagt u over?", /jobcoaching/);
      await page.getByRole("combobox", { name: "Aan wie?" }).selectOption({ index: 1 });
      await page.getByLabel(/moet uw collega weten/).fill("Daan leert door te doen. Eén taak tegelijk.");
      await press(page, "Bied aan");
      await page.getByText("Aangeboden aan jobcoach GM0307").waitFor();
    },
  );
  await act(
    "overdracht aannemen",
    { op: "2026-10-01", als: "jobcoach-GM0307", at: "/overdrachten" },
    2,
    async (page) => {
      await press(page, "Neem aan");
      await page.getByText(/Daan/).first().waitFor();
    },
  );

  await act(
    "signaal van de werkgever",
    { op: "2026-10-12", als: "werkgever-GM0307", at: "/mijn-medewerkers", width: 390 },
    2,
    async (page) => {
      await press(page, "Het gaat niet goed: Daan Rietkerk");
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Wat is er aan de hand?").fill("Komt drie dagen te laat. Wij willen helpen.");
      await dialog.getByRole("button", { name: "Verstuur" }).click();
      await page.getByText("Wij hebben het gekregen").waitFor();
    },
  );
  let bezoek = "";
  await act(
    "signaal oppakken",
    { op: "2026-10-12", als: "jobcoach-GM0307", at: "/begeleiding" },
    4,
    async (page) => {
      await press(page, /Geef antwoord: Daan Rietkerk/);
      const dialog = page.getByRole("dialog");
      await dialog.getByText("Ik pak het op").click();
      await dialog.getByLabel("Wat spreekt u af?").fill("Ik kom morgen langs.");
      await dialog.getByRole("button", { name: "Verstuur antwoord" }).click();
      await page.getByText("Uw antwoord is verstuurd").waitFor();
      bezoek = (await page.locator('a[href$="/bezoek"]').first().getAttribute("href"))!;
    },
  );
  await act(
    "bezoek",
    { op: "2026-10-13", als: "jobcoach-GM0307", at: bezoek, width: 390 },
    4,
    async (page) => {
      await page
        .getByRole("radiogroup", { name: /Hoe gaat het volgens Daan/ })
        .getByText("Gaat wel", { exact: true })
        .click();
      await page
        .getByLabel("Wat is er besproken?")
        .fill("Acht uur per dag is nu te lang. Het werk zelf gaat goed.");
      await press(page, "Bewaar bezoek");
      await page.getByText("Het bezoek is bewaard").waitFor();
    },
  );

  await act(
    "contract niet verlengd",
    { op: "2026-10-26", als: KLANTMANAGER, at: `${daan}/plaatsingen` },
    4,
    async (page) => {
      await page.getByRole("link", { name: "Medewerker groen" }).first().click();
      await press(page, "Beëindig de plaatsing");
      const dialog = page.getByRole("dialog");
      await fillDay(page, "Laatste dag", "2026-10-31");
      await dialog.getByRole("combobox", { name: "Waarom eindigt het werk?" }).selectOption("einde contract");
      await dialog.getByRole("button", { name: "Beëindig de plaatsing" }).click();
      await page.getByText("De plaatsing is beëindigd").waitFor();
    },
  );

  await act(
    "advies beschut werk",
    { op: "2026-10-27", als: KLANTMANAGER, at: `${daan}/beeld` },
    7,
    async (page) => {
      await press(page, "Vraag UWV");
      let dialog = page.getByRole("dialog");
      await dialog.getByRole("radio", { name: "Advies over beschut werk" }).check();
      await dialog.getByLabel("Aan wie?").fill("UWV");
      await dialog.getByRole("button", { name: "Leg aanvraag vast" }).click();
      await press(page, "Leg uitkomst vast");
      dialog = page.getByRole("dialog");
      await dialog.getByRole("radio", { name: "Positief" }).check();
      await fillDay(page, /^Indicatie geldt vanaf/, "2026-10-27");
      await dialog.getByRole("button", { name: "Leg uitkomst vast" }).click();
      await page.getByText("Er is een geldige indicatie beschut werk.").first().waitFor();
    },
  );

  await act(
    "naar beschut werk",
    { op: "2026-10-27", als: KLANTMANAGER, at: `${daan}/overstap` },
    18,
    (page) =>
      switchTo(
        page,
        {
          vorm: /^Intern/,
          dag: "2026-11-01",
          waar: "unit",
          functie: "Medewerker hal",
          uren: "24",
          reden: "Het contract eindigt",
          inkomen: true,
        },
        async () => {
          await page
            .getByText(/eerste maand/)
            .first()
            .waitFor();
          await expectAccessible(page, ["meedoen"]);
        },
      ),
  );
  const buiten: Omit<Plek, "dag"> = {
    vorm: /^Werken op locatie/,
    waar: "unit",
    functie: "Medewerker groenploeg",
    uren: "24",
    terug: "de leidinggevende van Groen",
    reden: "Stap vooruit",
    inkomen: false,
  };
  await act(
    "naar buiten, met een weg terug",
    { op: "2026-11-02", als: KLANTMANAGER, at: `${daan}/overstap` },
    18,
    (page) => switchTo(page, { ...buiten, dag: "2026-11-03" }),
  );
  await act(
    "terug in twee klikken",
    { op: "2026-11-04", als: KLANTMANAGER, at: `${daan}/plaatsingen` },
    2,
    async (page) => {
      await press(page, "Ga terug");
      await page.getByRole("dialog").getByRole("button", { name: "Ga terug" }).click();
      await heading(page, "Daan gaat terug naar intern.");
    },
  );
  await act(
    "groepsdetachering",
    { op: "2026-11-06", als: KLANTMANAGER, at: `${daan}/overstap` },
    18,
    (page) =>
      switchTo(page, {
        ...buiten,
        vorm: /^Groepsdetachering/,
        functie: "Inpakken in de groep",
        dag: "2026-11-09",
      }),
  );
  await act(
    "de jobcoach leest wat er was",
    { op: "2026-11-09", als: "jobcoach-GM0307", at: `${daan}/plaatsingen` },
    0,
    async (page) => {
      for (const vorm of ["proefplaats", "regulier", "intern", "werken op locatie", "groepsdetachering"])
        await page.getByText(vorm, { exact: true }).first().waitFor();
      await expectAccessible(page);
    },
  );
  await act(
    "niemand ziet meer dan hij mag",
    { op: "2026-11-09", als: "werkgever-GM0307", at: "/mijn-medewerkers" },
    0,
    async (page) => {
      expect(await page.getByText("Rietkerk").count()).toBe(0);
      await page.goto(`${daan}/beeld`);
      await settled(page);
      expect(await page.locator("main").innerText()).not.toContain("Rietkerk");
    },
  );

  expect(taken.filter(([, count, most]) => count > most)).toEqual([]);
});
