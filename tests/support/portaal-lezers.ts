import { randomUUID } from "node:crypto";
import { isoDate } from "#core/dates";
import { CODE, type Lezer } from "./portaal-adressen.ts";
import type { TestService } from "./service.ts";
import { AMERSFOORT, NOOIT_TE_LAAT, REGIO } from "./world.ts";

export type Wereld = {
  /** The name to sign in with. */
  readonly aanmeldnaam: (lezer: Lezer) => string;
  /** What stands in an address for something that this region made. */
  readonly ingevuld: (pad: string) => string;
};

/** Readers whom the demo region does not have, and what they read about. */
export async function prepareLezers(service: TestService): Promise<Wereld> {
  await worksTwoYears(service);
  const nieuw = await newInwoner(service);
  await account(service, "nieuw", "inwoner", nieuw);
  await account(service, "vertelde", "inwoner", await whoTold(service));
  const yonas = await inwonerId(service, "Yonas", "Berhanu");
  await mandate(service, yonas, await account(service, "helpt-met-werk", "vertegenwoordiger", yonas));
  const { aanmeldnaam: zoekt } = await service.owner
    .selectFrom("gebruikers")
    .select("aanmeldnaam")
    .where("aanmeldnaam", "like", "%-zoekt")
    .executeTakeFirstOrThrow();
  const codes = new Map([
    [CODE.open, await reportPlek(service, "Bakkerij Vonk", false)],
    [CODE.bevestigd, await reportPlek(service, "Kwekerij Het Hek", true)],
  ]);
  return {
    aanmeldnaam: (lezer) => (lezer === "zoekt" ? zoekt : lezer),
    ingevuld: (pad) => [...codes].reduce((so, [naam, code]) => so.replace(naam, code), pad),
  };
}

const inwonerId = async ({ owner }: TestService, voornaam: string, achternaam: string): Promise<string> =>
  (
    await owner
      .selectFrom("inwoners")
      .select("id")
      .where("voornaam", "=", voornaam)
      .where("achternaam", "=", achternaam)
      .executeTakeFirstOrThrow()
  ).id;

/** The people of the stories began less than two years ago: one of them begins earlier here. */
async function worksTwoYears(service: TestService): Promise<void> {
  const id = await inwonerId(service, "Yonas", "Berhanu");
  const of = (werkvorm: string) =>
    service.owner.updateTable("plaatsingen").where("inwonerId", "=", id).where("werkvorm", "=", werkvorm);
  await of("proefplaats")
    .set({ startdatum: isoDate("2024-07-01"), einddatum: isoDate("2024-08-31") })
    .execute();
  await of("begeleid werken")
    .set({ startdatum: isoDate("2024-09-01") })
    .execute();
}

async function newInwoner({ owner }: TestService): Promise<string> {
  const id = randomUUID();
  await owner
    .insertInto("inwoners")
    .values({
      regioId: REGIO,
      id,
      nummer: 99_901,
      voornaam: "Sjoukje",
      achternaam: "Nieuwkamp",
      gemeente: AMERSFOORT,
      aangemeldOp: isoDate("2026-11-24"),
    })
    .execute();
  return id;
}

/** Somebody with whom it was talked through what she can and wants. */
async function whoTold({ owner }: TestService): Promise<string> {
  const { inwonerId } = await owner
    .selectFrom("wensen")
    .select("inwonerId")
    .where("status", "=", "besproken")
    .orderBy("id")
    .executeTakeFirstOrThrow();
  return inwonerId;
}

async function account(
  { owner }: TestService,
  aanmeldnaam: Lezer,
  rol: "inwoner" | "vertegenwoordiger",
  inwonerId: string,
): Promise<string> {
  const id = randomUUID();
  const { organisatieId } = await owner
    .selectFrom("gebruikers")
    .select("organisatieId")
    .where("aanmeldnaam", "=", "yonas")
    .executeTakeFirstOrThrow();
  await owner
    .insertInto("gebruikers")
    .values({
      regioId: REGIO,
      id,
      aanmeldnaam,
      naam: `Sjoukje ${aanmeldnaam}`,
      functie: rol,
      rollen: [rol],
      organisatieId,
      gemeenten: [],
      inwonerId,
      rechtenBeoordeeldOp: NOOIT_TE_LAAT,
    })
    .execute();
  return id;
}

const mandate = ({ owner }: TestService, inwonerId: string, gebruikerId: string) =>
  owner
    .insertInto("machtigingen")
    .values({
      regioId: REGIO,
      id: randomUUID(),
      gemeente: AMERSFOORT,
      inwonerId,
      gebruikerId,
      naam: "Sjoukje Nieuwkamp",
      relatie: "vriend",
      mag: "lezen",
      delen: ["werk"],
      vanaf: isoDate("2026-11-01"),
      tot: isoDate("2027-10-31"),
      gegeven: new Date("2026-11-01T09:00:00Z"),
    })
    .execute();

/** Reported as an employer does it; the code of his mail, confirmed or not. */
async function reportPlek({ address }: TestService, bedrijf: string, isBevestigd: boolean): Promise<string> {
  const post = (pad: string, velden: Readonly<Record<string, string>>) =>
    fetch(`${address}${pad}`, { method: "POST", body: new URLSearchParams(velden) });
  const klaar = await post("/plek-melden", {
    mogelijkheid: "weet niet",
    wat: "Er blijft elke dag opruimwerk liggen.",
    bedrijf,
    contactpersoon: "Mo Vonk",
    telefoon: "033 123 45 67",
    email: `mo@${bedrijf.toLowerCase().replaceAll(" ", "-")}.example`,
    gemeente: AMERSFOORT,
  });
  const code = /bevestig\?[^"]*code=([\w-]{43})/.exec(await klaar.text())?.[1]; // what stands in the mail
  if (code === undefined) throw new Error(`No mail for ${bedrijf}: ${klaar.status} ${klaar.url}`);
  if (isBevestigd) await post("/plek-melden/bevestig", { code });
  return code;
}
