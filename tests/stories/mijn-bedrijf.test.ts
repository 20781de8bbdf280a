import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { signInClient } from "../support/sign-in.ts";
import {
  amina,
  gebruikerId,
  groeneWal,
  mehmet,
  ploegSchothorst,
  REGIO,
  VANDAAG,
  voorstelMehmet,
} from "../support/world.ts";

// An employer helps himself: within his own company, and before the yes of an inwoner without a name.

let region: TestApp;
beforeAll(async () => {
  region = await startTestApp();
});
afterAll(() => region.stop());

const werkgever = () => region.as("werkgever");
const anderBedrijf = () => region.as("werkgever", "GM0327");
const contact = () => region.as("accountmanager");

describe("a question reaches one contact and the answer is read by both (R-057)", () => {
  let id: string;

  test("it has a day before which the answer is there, and stands in the day of the contact", async () => {
    const asked = await werkgever().post("/mijn-bedrijf/vragen", {
      onderwerp: "een plek",
      woorden: "Kan de werkdag later beginnen?",
    });
    expect(asked.statusCode).toBe(201);
    expect(asked.json()).toMatchObject({
      gesteldOp: VANDAAG,
      antwoordUiterlijk: "2026-11-25",
      antwoord: null,
    });
    id = asked.json().id;
    const dag = (await contact().get("/mijn-dag")).json();
    const punten = [...dag.vandaag, ...dag.laterDezeWeek];
    expect(punten.filter(({ soort }: { soort: string }) => soort === "vraag van werkgever")).toHaveLength(1);
  });

  test("another company does not see it, and nobody else answers it", async () => {
    expect((await anderBedrijf().get("/bedrijfsvragen")).json().rijen).toEqual([]);
    const answer = { antwoord: "Ja, vanaf negen uur." };
    for (const rol of ["klantmanager", "werkgever", "fg"] as const)
      expect((await region.as(rol).put(`/bedrijfsvragen/${id}/antwoord`, answer, 1)).statusCode).toBe(403);
    expect((await contact().put(`/bedrijfsvragen/${id}/antwoord`, answer, 1)).statusCode).toBe(200);
    const { vragen } = (await werkgever().get("/mijn-bedrijf")).json();
    expect(vragen[0]).toMatchObject({ id, ...answer });
    expect((await contact().put(`/bedrijfsvragen/${id}/antwoord`, answer, 2)).json().code).toBe(
      "bedrijfsvraag.al-beantwoord",
    );
  });

  test("a word about health does not go along", async () => {
    const asked = await werkgever().post("/mijn-bedrijf/vragen", {
      onderwerp: "een medewerker",
      woorden: "Hij is vaak ziek, wat nu?",
    });
    expect(asked.statusCode).toBe(400);
    expect(asked.json().velden).toEqual(["woorden"]);
  });
});

describe("a candidate is a number until he says yes (S-11)", () => {
  const voorstel = randomUUID();
  beforeAll(async () => {
    await region.owner
      .insertInto("voorstellen")
      .values({
        regioId: REGIO,
        id: voorstel,
        gemeente: "GM0307",
        inwonerId: amina,
        plekId: ploegSchothorst,
        waarom: "Past goed.",
        uitleg: JSON.stringify({
          redenen: [
            { criterium: "tempo", uitkomst: "voldoet", soort: "voorwaarde", apart: false },
            {
              criterium: "taal_nederlands_lezen",
              uitkomst: "voldoet niet",
              soort: "voorwaarde",
              apart: false,
            },
            { criterium: "regeling", uitkomst: "voldoet", soort: "voorwaarde", apart: true },
          ],
        }),
        doorGebruikerId: gebruikerId("klantmanager"),
        doorNaam: "klantmanager",
        voorgesteldOp: VANDAAG,
      })
      .onConflict((on) => on.doNothing())
      .execute();
  });
  const candidates = async () => (await werkgever().get("/mijn-bedrijf/kandidaten")).json().rijen;
  const byId = async (id: string) =>
    (await candidates()).find((kandidaat: { id: string }) => kandidaat.id === id);

  test("who thinks about it has no name; who said yes has", async () => {
    expect((await byId(voorstelMehmet)).naam).toContain("Mehmet");
    const thinking = (await candidates()).filter(({ stand }: { stand: string }) => stand === "denkt na");
    expect(thinking.length).toBeGreaterThan(0);
    for (const kandidaat of thinking) expect(kandidaat.naam).toBeNull();
    expect(JSON.stringify(thinking)).not.toMatch(/Amina|Haddou|Past goed|taal/);
    expect((await anderBedrijf().get("/mijn-bedrijf/kandidaten")).json().rijen).toEqual([]);
  });

  test("the number stays the same at a plek, and two people never share one", async () => {
    const rows = await region.owner
      .selectFrom("voorstellen")
      .select(["plekId", "inwonerId", "kandidaatnummer"])
      .where("plekId", "=", ploegSchothorst)
      .execute();
    const perPerson = new Map(rows.map(({ inwonerId, kandidaatnummer }) => [inwonerId, kandidaatnummer]));
    for (const { inwonerId, kandidaatnummer } of rows) expect(perPerson.get(inwonerId)).toBe(kandidaatnummer);
    expect(new Set(perPerson.values()).size).toBe(perPerson.size);
  });

  test("kennismaken reaches the contact, who plans a day; niet nu needs a reason (R-231)", async () => {
    const at = `/mijn-bedrijf/kandidaten/${voorstelMehmet}/_reageer`;
    expect((await werkgever().post(at, { reactie: "niet nu" })).statusCode).toBe(400);
    expect((await anderBedrijf().post(at, { reactie: "kennismaken" })).statusCode).toBe(404);
    expect((await werkgever().post(at, { reactie: "kennismaken" })).json()).toMatchObject({
      reactie: "kennismaken",
      kennismakingOp: null,
    });
    const [row] = (await contact().get("/kandidaatreacties?stand=wacht")).json().rijen;
    expect(row).toMatchObject({ id: voorstelMehmet, werkgever: { id: groeneWal } });
    expect(JSON.stringify(row)).not.toContain("Mehmet");
    const planned = await contact().put(
      `/kandidaatreacties/${voorstelMehmet}/kennismaking`,
      { kennismakingOp: "2026-11-30" },
      row.versie,
    );
    expect(planned.statusCode).toBe(200);
    expect((await byId(voorstelMehmet)).kennismakingOp).toBe("2026-11-30");
  });
});

describe("all arrangements of a job in one form", () => {
  const plaatsing = randomUUID();
  const form = {
    soorten: ["loonkostensubsidie", "no-risk", "loonkostenvoordeel"],
    uurloonInCenten: 1_520,
    urenPerWeek: 24,
    contract: "tijdelijk",
    contractTot: "2027-11-30",
    iban: "NL91 ABNA 0417 1643 00",
    contactpersoon: "Ilse Schoonderwal",
    telefoon: "033 000 00 12",
  };
  beforeAll(async () => {
    await region.owner
      .insertInto("plaatsingen")
      .values({
        regioId: REGIO,
        id: plaatsing,
        gemeente: "GM0307",
        inwonerId: mehmet,
        werkgeverId: groeneWal,
        functie: "Medewerker groen",
        werkvorm: "regulier",
        urenPerWeek: 2400 as never,
        startdatum: VANDAAG,
        rapportgroep: "Bijstand",
        via: "WSP",
        geregistreerdOp: VANDAAG,
      })
      .execute();
  });
  const standOf = async (soort: string) => {
    const [rij] = (await werkgever().get(`/mijn-bedrijf/plaatsingen?plaatsingId=${plaatsing}`)).json().rijen;
    return rij.regelingen.find((regeling: { soort: string }) => regeling.soort === soort);
  };
  const at = `/mijn-bedrijf/plaatsingen/${plaatsing}/_aanvragen`;

  test("before it is asked, the day by which it must be", async () => {
    expect(await standOf("loonkostensubsidie")).toMatchObject({
      stand: "nog niet gevraagd",
      uiterlijk: "2027-05-24", // Participatiewet art. 10d lid 1: within six months after the start
    });
    expect((await werkgever().post(at, { ...form, iban: "NL91 ABNA 0417 1643 01" })).json().velden).toEqual([
      "iban",
    ]);
  });

  test("asked, each shows on whom it waits; who decides sees the form and says where it stands", async () => {
    expect((await werkgever().post(at, form)).statusCode).toBe(201);
    expect(await standOf("loonkostensubsidie")).toMatchObject({ stand: "gevraagd", wachtOp: "gemeente" });
    expect(await standOf("no-risk")).toMatchObject({ stand: "gevraagd", wachtOp: "UWV" });
    expect((await werkgever().post(at, form)).json().code).toBe("regeling.al-gevraagd");
    expect((await anderBedrijf().post(at, form)).statusCode).toBe(404);
    const seen = (await contact().get(`/plaatsingen/${plaatsing}/regelingstanden`)).json();
    expect(seen.aanvraag).toMatchObject({
      uurloonInCenten: 1_520,
      urenPerWeek: 24,
      iban: "NL91ABNA0417164300",
    });
    const set = await contact().put(
      `/plaatsingen/${plaatsing}/regelingstanden/no-risk`,
      { stand: "toegekend", wachtOp: null, uiterlijk: null, geldtVanaf: VANDAAG, geldtTot: null },
      1,
    );
    expect(set.statusCode).toBe(200);
    expect(await standOf("no-risk")).toMatchObject({ stand: "toegekend", geldtVanaf: VANDAAG });
  });

  test("an agreement about work is a document with the yes of both", async () => {
    const { rijen } = (await werkgever().get("/werkafspraken")).json();
    for (const { id } of rijen)
      expect((await werkgever().post(`/werkafspraken/${id}/_pdf`)).headers["content-type"]).toBe(
        "application/pdf",
      );
  });
});

describe("who gets in for a company", () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService({}, "demo");
  }, 240_000);
  afterAll(() => service.stop());
  const when = (versie: number) => ({ "if-match": `"${versie}"` });

  test("the werkgever of the demo has candidates at a plek that is open: with a name after a yes, the others by number (S-11)", async () => {
    const ilse = await signInClient(service.address, "ilse");
    const { rijen } = (await (await ilse.get("/mijn-bedrijf/kandidaten")).json()) as {
      rijen: { plek: { id: string }; naam: string | null; stand: string; kennismakingOp: string | null }[];
    };
    const open = await service.owner
      .selectFrom("plekken")
      .select(["id", "capaciteit"])
      .where("status", "=", "open")
      .where("id", "in", [...new Set(rijen.map(({ plek }) => plek.id))])
      .execute();
    expect(open.length).toBe(new Set(rijen.map(({ plek }) => plek.id)).size);
    expect(rijen.filter(({ naam }) => naam !== null).length).toBeGreaterThanOrEqual(2);
    expect(
      rijen.filter(({ naam, stand }) => naam === null && stand === "denkt na").length,
    ).toBeGreaterThanOrEqual(3);
    expect(rijen.some(({ kennismakingOp }) => kennismakingOp !== null)).toBe(true);
  });

  test("nobody of the demo who stopped sharing with a werkgever has a voorstel of him that waits (S-11)", async () => {
    const { rows } = await sql<{ bereik: string; open: number }>`
      select d.bereik, (select count(*)::integer from voorstellen v join plekken k on k.regio_id = v.regio_id and k.id = v.plek_id
               where v.regio_id = d.regio_id and v.inwoner_id = d.inwoner_id and v.status in ('voorgesteld', 'akkoord')
                 and (d.werkgever_id is null or k.werkgever_id = d.werkgever_id)) as open
        from deelstops d`.execute(service.owner);
    expect(new Set(rows.map(({ bereik }) => bereik))).toEqual(new Set(["werkgever", "alle werkgevers"]));
    expect(rows.filter(({ open }) => open > 0)).toEqual([]);
  });

  test("an invited colleague gets in after a second person said yes; revoked, he is out at once (S-25)", async () => {
    const ilse = await signInClient(service.address, "ilse");
    const invited = await ilse.post("/mijn-bedrijf/uitnodigingen", {
      naam: "Jet Molenkamp",
      functie: "planner",
      aanmeldnaam: "jet",
    });
    expect(invited.status).toBe(201);
    const { id, versie } = (await invited.json()) as { id: string; versie: number };
    const besluit = `/bedrijfsuitnodigingen/${id}/besluit`;
    expect((await ilse.put(besluit, { isBevestigd: true }, when(versie))).status).toBe(403);
    const early = (await (await ilse.get("/mijn-bedrijf/gebruikers")).json()) as {
      gebruikers: { naam: string }[];
    };
    expect(early.gebruikers.map(({ naam }) => naam)).not.toContain("Jet Molenkamp");

    const ingrid = await signInClient(service.address, "ingrid");
    expect((await ingrid.put(besluit, { isBevestigd: true }, when(versie))).status).toBe(200);
    const jet = await signInClient(service.address, "jet");
    const company = (await (await jet.get("/mijn-bedrijf")).json()) as { bedrijf: { naam: string } };
    expect(company.bedrijf.naam).toBe("De Groene Wal");

    const { gebruikers } = (await (await ilse.get("/mijn-bedrijf/gebruikers")).json()) as {
      gebruikers: { id: string; naam: string; benIk: boolean }[];
    };
    const idOf = (naam: string) => gebruikers.find((gebruiker) => gebruiker.naam === naam)!.id;
    const self = await ilse.post(`/mijn-bedrijf/gebruikers/${idOf("Ilse Schoonderwal")}/_beeindig`);
    expect(self.status).toBe(409);
    expect((await ilse.post(`/mijn-bedrijf/gebruikers/${idOf("Jet Molenkamp")}/_beeindig`)).status).toBe(201);
    expect((await jet.get("/mijn-bedrijf")).status).toBe(401);
  });
});
