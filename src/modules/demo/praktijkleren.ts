import { addDays, daysBetween, type IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import type { Niveau } from "../certificaten/niveau.ts";
import type { Sleutels } from "../toegang/sleutels.ts";
import { moment, workdayBefore } from "./dagen.ts";
import { gebruiker } from "./gebruikers.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import { leerbedrijvenVan, type Leerplaats } from "./leerbedrijven.ts";
import { leertaken, leertakenVan } from "./leertaken.ts";
import { insertVerklaringen } from "./praktijkverklaringen.ts";
import { type Random, randomFor } from "./random.ts";
import { REGIO } from "./region.ts";

export type Leerfeiten = {
  readonly inwoners: readonly Row<"inwoners">[];
  readonly werkgevers: readonly Row<"werkgevers">[];
  readonly plekken: readonly Row<"plekken">[];
  readonly plaatsingen: readonly Row<"plaatsingen">[];
};

export type Route = {
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
    id: random.id(),
    leerrouteId: id,
    leertaakId,
    volgorde: at + 1,
    code,
    naam,
    sector,
    laatZien,
    erkendDoor: null,
    geoefendOp: at <= aantal ? begonnenOp : null,
    tweedeGevraagd: false,
  }));
  const beoordelingen = doelen.slice(0, aantal).map((doel) => {
    const dag = addDays(
      laatste,
      -random.between(1, Math.max(1, Math.min(40, daysBetween(begonnenOp, laatste)))),
    );
    const datum = dag < begonnenOp ? begonnenOp : dag;
    return {
      ...van,
      id: random.id(),
      leerdoelId: doel.id,
      datum,
      niveau: random.weighted(NIVEAUS),
      leermeesterId: leermeester.id,
      leermeesterNaam: leermeester.naam,
      leermeesterFunctie: leermeester.functie,
      toelichting: null,
      doorGebruikerId: gebruiker("ruben").id,
      doorNaam: gebruiker("ruben").naam,
      tijdstip: moment(datum, "15:10"),
    };
  });
  const heeftGezegd = aantal > 1 && random.chance(0.6);
  const row = {
    ...van,
    id,
    leerbedrijfId: leerbedrijf.id,
    leerbedrijfNaam: leerbedrijf.naam,
    leermeesterId: leermeester.id,
    plaatsingId: plaatsing.id!,
    begonnenOp,
    afgeslotenOp,
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
        regioId: REGIO,
        id: random.id(),
        gemeente: plaatsing.gemeente!,
        inwonerId: plaatsing.inwonerId!,
        plekId: plaatsing.plekId!,
        waarom: "Joost wil met planten werken en leert het liefst door te doen.",
        uitleg: {},
        status: "geplaatst",
        antwoord: "Ja, dat wil ik proberen.",
        antwoordOp: addDays(voorgesteldOp, 3),
        voorgesteldOp,
        versie: 3,
        doorGebruikerId: gebruiker("joris").id,
        doorNaam: gebruiker("joris").naam,
      };
    });
}
