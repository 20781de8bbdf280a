import { createHash } from "node:crypto";
import { sql } from "kysely";
import { addDays, daysBetween, type IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import { badgeOf } from "../certificaten/badge.ts";
import { codeOf } from "../certificaten/code.ts";
import type { Niveau } from "../certificaten/niveau.ts";
import { onderteken } from "../certificaten/ondertekening.ts";
import { adresOf } from "../certificaten/verklaring.ts";
import { uitgeverNaam, verklaringnummer } from "../certificaten/verklaring-store.ts";
import type { Sleutels } from "../toegang/sleutels.ts";
import { moment, workdayBefore } from "./dagen.ts";
import { gebruiker } from "./gebruikers.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import { leerbedrijvenVan, type Leerplaats } from "./leerbedrijven.ts";
import { leertaken, leertakenVan } from "./leertaken.ts";
import { type Random, randomFor } from "./random.ts";
import { REGIO } from "./region.ts";

export type Leerfeiten = {
  readonly inwoners: readonly Row<"inwoners">[];
  readonly werkgevers: readonly Row<"werkgevers">[];
  readonly plekken: readonly Row<"plekken">[];
  readonly plaatsingen: readonly Row<"plaatsingen">[];
};

type Route = {
  readonly row: Row<"leerroutes"> & { readonly id: string; readonly inwonerId: string };
  readonly plaats: Leerplaats;
  readonly doelen: readonly Row<"leerdoelen">[];
  readonly beoordelingen: readonly Row<"beoordelingen">[];
};

const NIVEAUS: readonly (readonly [Niveau, number])[] = [
  ["met hulp", 20],
  ["onder begeleiding", 40],
  ["zelfstandig", 40],
];
/** The fourth that was given. */
const INGETROKKEN = 3;
const ZINNEN = [
  "Ik kan nu meer dan ik dacht.",
  "Ik leer het liefst door het te doen.",
  "De leermeester legt het rustig uit.",
  "Ik wil hierna ook met de machine leren werken.",
];

/**
 * Who learns at work: the leerwerktrajecten, some people of two units, and three people with a story. Of those who
 * are ready most have a praktijkverklaring; one was withdrawn.
 */
export async function insertPraktijkleren(
  db: Database,
  feiten: Leerfeiten,
  { sleutels, today, adres }: { sleutels: Sleutels; today: IsoDate; adres?: string },
): Promise<void> {
  const random = randomFor("praktijkleren");
  const plaatsen = leerbedrijvenVan(random, feiten, today);
  const routes = plaatsen.leerlingen.map((leerling) => routeOf(random, leerling, today));
  await insertRows(db, "voorstellen", voorstellenVan(random, plaatsen.leerlingen, feiten));
  await insertRows(db, "leertaken", leertaken);
  await insertRows(db, "leerbedrijven", plaatsen.leerbedrijven);
  await insertRows(db, "leermeesters", plaatsen.leermeesters);
  await insertRows(
    db,
    "leerroutes",
    routes.map(({ row }) => row),
  );
  await insertRows(
    db,
    "leerdoelen",
    routes.flatMap(({ doelen }) => doelen),
  );
  await insertRows(
    db,
    "beoordelingen",
    routes.flatMap(({ beoordelingen }) => beoordelingen),
  );
  await insertVerklaringen(db, random, routes, feiten, { sleutels, ...(adres && { adres }) });
}

function routeOf(random: Random, leerling: Leerplaats, today: IsoDate): Route {
  const { plaatsing, leerbedrijf, leermeester, sector, isKlaar, taken } = leerling;
  const id = random.id();
  const van = { regioId: REGIO, gemeente: plaatsing.gemeente!, inwonerId: plaatsing.inwonerId! };
  const start = addDays(plaatsing.startdatum!, 7);
  const recent = addDays(today, -random.between(60, 200)); // who works for years began to learn of late
  const begonnenOp = start < addDays(today, -365) ? recent : start;
  const verstreken = Math.max(1, daysBetween(begonnenOp, today) - 2);
  const gekozen = leertakenVan(sector).slice(0, taken);
  const einde = plaatsing.einddatum ?? today;
  const dagVan = einde < today ? einde : addDays(today, -random.between(3, Math.min(60, verstreken)));
  const afgeslotenOp = isKlaar ? workdayBefore(dagVan) : null;
  const laatste = afgeslotenOp ?? today;
  const aantal = isKlaar ? gekozen.length : (leerling.beoordeeld ?? random.between(0, gekozen.length - 1));
  const doelen = gekozen.map(({ id: leertaakId, code, naam, sector, laatZien }, at) => ({
    ...van,
    ...{ id: random.id(), leerrouteId: id, leertaakId, volgorde: at + 1, code, naam, sector, laatZien },
    ...{ erkendDoor: null, geoefendOp: at <= aantal ? begonnenOp : null, tweedeGevraagd: false },
  }));
  const beoordelingen = doelen.slice(0, aantal).map((doel) => {
    const dag = addDays(
      laatste,
      -random.between(1, Math.max(1, Math.min(40, daysBetween(begonnenOp, laatste)))),
    );
    const datum = dag < begonnenOp ? begonnenOp : dag;
    return {
      ...van,
      ...{ id: random.id(), leerdoelId: doel.id, datum, niveau: random.weighted(NIVEAUS) },
      ...{
        leermeesterId: leermeester.id,
        leermeesterNaam: leermeester.naam,
        leermeesterFunctie: leermeester.functie,
      },
      ...{ toelichting: null, doorGebruikerId: gebruiker("ruben").id, doorNaam: gebruiker("ruben").naam },
      tijdstip: moment(datum, "15:10"),
    };
  });
  const heeftGezegd = aantal > 1 && random.chance(0.6);
  const row = {
    ...van,
    ...{
      id,
      leerbedrijfId: leerbedrijf.id,
      leerbedrijfNaam: leerbedrijf.naam,
      leermeesterId: leermeester.id,
    },
    ...{ plaatsingId: plaatsing.id!, begonnenOp, afgeslotenOp },
    terugkoppeling: heeftGezegd ? random.pick(ZINNEN) : null,
    terugkoppelingOp: heeftGezegd ? laatste : null,
    versie: 1,
  };
  return { row, plaats: leerling, doelen, beoordelingen };
}

/** Joost said yes to his proefplaats, so that the employer sees him and says what he can do. */
function voorstellenVan(
  random: Random,
  leerlingen: readonly Leerplaats[],
  { inwoners }: Leerfeiten,
): Row<"voorstellen">[] {
  const joost = inwoners.find(
    ({ voornaam, achternaam }) => `${voornaam} ${achternaam}` === "Joost Kievitsdal",
  );
  return leerlingen
    .filter(({ plaatsing }) => plaatsing.inwonerId === joost?.id && plaatsing.plekId)
    .map(({ plaatsing }) => {
      const voorgesteldOp = workdayBefore(addDays(plaatsing.startdatum!, -12));
      return {
        ...{
          regioId: REGIO,
          id: random.id(),
          gemeente: plaatsing.gemeente!,
          inwonerId: plaatsing.inwonerId!,
        },
        ...{
          plekId: plaatsing.plekId!,
          waarom: "Joost wil met planten werken en leert het liefst door te doen.",
        },
        ...{ uitleg: {}, status: "geplaatst", antwoord: "Ja, dat wil ik proberen." },
        ...{ antwoordOp: addDays(voorgesteldOp, 3), voorgesteldOp, versie: 3 },
        ...{ doorGebruikerId: gebruiker("joris").id, doorNaam: gebruiker("joris").naam },
      };
    });
}

async function insertVerklaringen(
  db: Database,
  random: Random,
  routes: readonly Route[],
  { inwoners }: Leerfeiten,
  means: { readonly sleutels: Sleutels; readonly adres?: string },
): Promise<void> {
  const names = new Map(inwoners.map(({ id, voornaam, achternaam }) => [id, `${voornaam} ${achternaam}`]));
  const klaar = routes
    .filter(({ row }) => row.afgeslotenOp)
    .toSorted((one, other) => (one.row.afgeslotenOp! < other.row.afgeslotenOp! ? -1 : 1));
  const rows: Row<"praktijkverklaringen">[] = [];
  for (const [at, route] of klaar.entries())
    rows.push(await verklaringOf(random.id(), at + 1, names.get(route.row.inwonerId)!, route, means));
  await insertRows(db, "praktijkverklaringen", rows.map(asHex));
  await sql`select setval('verklaringnummers', ${rows.length})`.execute(db);
  await insertRows(db, "intrekkingen", rows.slice(INGETROKKEN, INGETROKKEN + 1).map(intrekkingOf));
}

async function verklaringOf(
  id: string,
  volgende: number,
  naam: string,
  { row, plaats, doelen, beoordelingen }: Route,
  means: { readonly sleutels: Sleutels; readonly adres?: string },
): Promise<Row<"praktijkverklaringen">> {
  const { sleutels } = means;
  const adres = adresOf(means);
  const uitgegevenOp = row.afgeslotenOp!;
  const nummer = verklaringnummer(uitgegevenOp, volgende);
  const badge = badgeOf(
    {
      ...{
        id,
        nummer,
        naam,
        uitgever: uitgeverNaam("Amersfoort"),
        begonnenOp: row.begonnenOp!,
        uitgegevenOp,
      },
      ...{ leerbedrijfId: plaats.leerbedrijf.id, leerbedrijf: plaats.leerbedrijf.naam },
      taken: doelen.map((doel, at) => ({
        ...{ code: doel.code!, naam: doel.naam!, laatZien: doel.laatZien!, erkendDoor: null },
        niveau: beoordelingen[at]!.niveau as Niveau,
        beoordeeldOp: beoordelingen[at]!.datum!,
        aantalBeoordelaars: 1,
      })),
    },
    adres,
  );
  return {
    ...{ regioId: REGIO, id, gemeente: row.gemeente!, inwonerId: row.inwonerId, leerrouteId: row.id, nummer },
    codeHash: createHash("sha256")
      .update(codeOf(sleutels, { regioId: REGIO, id }))
      .digest(),
    bewijs: await onderteken(badge, sleutels.certificaat, adres),
    uitgegevenOp,
    ...{ doorGebruikerId: gebruiker("marije").id, doorNaam: gebruiker("marije").naam },
    tijdstip: moment(uitgegevenOp, "16:00"),
  };
}

/** Bytes as PostgreSQL reads them from JSON. */
const asHex = ({ codeHash, ...row }: Row<"praktijkverklaringen">) =>
  ({ ...row, codeHash: `\\x${codeHash!.toString("hex")}` }) as unknown as Row<"praktijkverklaringen">;

const intrekkingOf = ({ id, gemeente, inwonerId, uitgegevenOp }: Row<"praktijkverklaringen">) => ({
  ...{ regioId: REGIO, praktijkverklaringId: id!, gemeente: gemeente!, inwonerId: inwonerId! },
  ...{ datum: addDays(uitgegevenOp!, 2), reden: "De taken stonden bij de verkeerde persoon." },
  ...{ doorGebruikerId: gebruiker("marije").id, doorNaam: gebruiker("marije").naam },
  tijdstip: moment(addDays(uitgegevenOp!, 2), "09:30"),
});
