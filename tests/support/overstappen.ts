import { randomUUID } from "node:crypto";
import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { percent } from "#core/money";
import { isBetaald, isBijOntwikkelbedrijf, type Vorm } from "#regels/overgang";
import type { TestApp } from "./app.ts";
import { AMERSFOORT, gebruikerId, groeneWal, REGIO, unitGroen, VANDAAG } from "./world.ts";

export const DAG = isoDate("2026-12-01");
const SINDS = isoDate("2026-03-01");

/** Someone of a group: the benefit, and which decisions stand in the dossier. */
export type Groep = { readonly uitkering: string; readonly indicaties: readonly string[] };

export const GROEPEN = {
  wsw: { uitkering: "Wsw", indicaties: ["Wsw"] },
  beschut: { uitkering: "NUG", indicaties: ["beschut werk"] },
  banenafspraak: { uitkering: "Bijstand", indicaties: ["banenafspraak", "doelgroep LKS"] },
  bijstand: { uitkering: "Bijstand", indicaties: [] },
  ww: { uitkering: "WW", indicaties: [] },
} as const satisfies Readonly<Record<string, Groep>>;

export const antwoord = (feit: string, antwoord: boolean) => ({ feit, antwoord });

/** What tests of switches start from: an inwoner of a group, in a form, in the caseload of the klantmanager. */
export function switching(app: () => TestApp) {
  let nummer = 9000;

  async function someone({ uitkering, indicaties }: Groep, vorm: Vorm, sinds = isoDate("2026-06-01")) {
    const { owner } = app();
    const id = randomUUID();
    const own = { regioId: REGIO, gemeente: AMERSFOORT };
    const about = { ...own, inwonerId: id };
    nummer += 1;
    await owner
      .insertInto("inwoners")
      .values({
        ...own,
        id,
        nummer,
        voornaam: "Proef",
        achternaam: "Persoon",
        postcode: "3812",
        aangemeldOp: SINDS,
        geboortedatum: isoDate("1990-05-17"),
      })
      .execute();
    await owner
      .insertInto("situaties")
      .values({ ...about, uitkering, isGeregistreerdWerkzoekend: true, bron: "gemeente", peildatum: SINDS })
      .execute();
    for (const soort of indicaties)
      await owner
        .insertInto("indicaties")
        .values({ ...about, id: randomUUID(), soort, vanaf: isoDate("2014-01-01"), bron: "UWV" })
        .execute();
    for (const rol of ["klantmanager", "jobcoach"] as const)
      await owner
        .insertInto("begeleidingen")
        .values({
          ...about,
          id: randomUUID(),
          gebruikerId: gebruikerId(rol),
          naam: rol,
          rol,
          vanaf: SINDS,
          isHoofd: rol === "klantmanager",
        })
        .execute();
    const plaatsingId = vorm === "geen" ? null : await place(id, vorm, sinds);
    return { id, plaatsingId };
  }

  async function place(inwonerId: string, vorm: Vorm, startdatum: typeof SINDS) {
    const { owner } = app();
    const id = randomUUID();
    const metSubsidie = vorm === "regulier met loonkostensubsidie";
    const own = { regioId: REGIO, gemeente: AMERSFOORT, inwonerId };
    await owner
      .insertInto("plaatsingen")
      .values({
        ...own,
        id,
        ...(isBijOntwikkelbedrijf(vorm) ? { unitId: unitGroen } : { werkgeverId: groeneWal }),
        functie: "Medewerker groen",
        werkvorm: metSubsidie ? "regulier" : vorm,
        urenPerWeek: hours(24),
        startdatum,
        rapportgroep: "Bijstand",
        via: "gemeente",
        loonwaarde: metSubsidie ? percent(50) : null,
        geregistreerdOp: startdatum,
      })
      .execute();
    if (metSubsidie)
      await owner
        .insertInto("loonkostensubsidies")
        .values({
          ...own,
          id: randomUUID(),
          plaatsingId: id,
          soort: "regulier",
          vanaf: startdatum,
          bedragInCenten: 90_000 as never,
          berekening: JSON.stringify({ stappen: [] }),
        })
        .execute();
    return id;
  }

  const terug = {
    grondslag: "afspraak",
    waar: "Medewerker groen, unit Groen",
    tot: "2027-05-31",
    wieBeslist: "unit",
    met: "de leidinggevende van de unit",
    afgesprokenOp: VANDAAG,
  };

  /** A place that fits the form. */
  const plekBij = (vorm: Vorm, rest: object = {}) =>
    vorm === "geen"
      ? null
      : {
          ...(isBijOntwikkelbedrijf(vorm)
            ? { unitId: unitGroen }
            : isBetaald(vorm)
              ? { werkgeverId: groeneWal }
              : vorm === "vrijwilligerswerk" || vorm === "dagbesteding"
                ? { organisatie: "Buurthuis De Linde" }
                : { unitId: unitGroen }),
          functie: "Hulp",
          urenPerWeek: 20,
          loonkostensubsidie: vorm === "regulier met loonkostensubsidie" ? "regulier" : "geen",
          ...(vorm === "regulier met loonkostensubsidie" && { loonwaarde: 50 }),
          terug,
          ...rest,
        };

  type Wie = { readonly id: string; readonly plaatsingId: string | null };
  const body = ({ plaatsingId }: Wie, naar: Vorm, rest: object = {}) => ({
    vanPlaatsingId: plaatsingId,
    vanVersie: plaatsingId === null ? null : 1,
    dag: DAG,
    antwoorden: [] as object[],
    naar,
    reden: "stap vooruit",
    akkoordOp: VANDAAG,
    plek: plekBij(naar),
    ...rest,
  });
  const over = (wie: Wie, naar: Vorm, rest: object = {}, key: string = randomUUID()) =>
    app()
      .as("klantmanager")
      .post(`/inwoners/${wie.id}/overstappen`, body(wie, naar, rest), key);

  const plaatsingenVan = (inwonerId: string) =>
    app()
      .owner.selectFrom("plaatsingen")
      .selectAll()
      .where("inwonerId", "=", inwonerId)
      .orderBy("startdatum")
      .execute();

  return { someone, place, over, body, plekBij, plaatsingenVan, terug };
}
