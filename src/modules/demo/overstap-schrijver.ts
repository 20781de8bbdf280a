import type { Selectable } from "kysely";
import { addDays, type IsoDate } from "#core/dates";
import type { Tables } from "#db/tables";
import { isBetaald, isBijOntwikkelbedrijf, overgang, type Vorm } from "#regels/overgang";
import { type Bekend, type Feitnaam, situatieVan } from "../overstappen/overstapfeiten.ts";
import { gebruiker } from "./gebruikers.ts";
import type { Row } from "./insert-rows.ts";
import { type Random, randomFor } from "./random.ts";
import { REGIO } from "./region.ts";

export type Rij = Selectable<Tables["plaatsingen"]>;
export type Tabellen = {
  readonly inwoners: readonly Row<"inwoners">[];
  readonly situaties: readonly Row<"situaties">[];
  readonly indicaties: readonly Row<"indicaties">[];
  readonly plaatsingen: readonly Row<"plaatsingen">[];
  readonly begeleidingen: readonly Row<"begeleidingen">[];
  readonly loonwaarden: readonly Row<"loonwaarden">[];
  readonly loonkostensubsidies: readonly Row<"loonkostensubsidies">[];
};

export type Made = {
  readonly plaatsingen: Row<"plaatsingen">[];
  readonly overstappen: Row<"overstappen">[];
  readonly stappen: Row<"overstapstappen">[];
  readonly terug: Record<string, unknown>[];
};

type Eerder = Omit<Partial<Rij>, "werkvorm"> & {
  readonly werkvorm: Vorm;
  readonly functie: string;
  readonly dagen: number;
};
export type Pen = ReturnType<typeof schrijver>;
type Rest = {
  readonly toelichting?: string;
  readonly terugVanId?: string;
  /** The gemeente found that this person belongs to the doelgroep loonkostensubsidie. */
  readonly isLks?: true;
  readonly terug?: {
    readonly waar: string;
    readonly tot: IsoDate;
    readonly wie: string;
    readonly met: string;
  };
};

/** Writes switches and the places before them, each by the rules of the day. */
export function schrijver(tables: Tabellen, today: IsoDate, made: Made) {
  const random: Random = randomFor("overstappen");
  const bekend = bekendUit(tables);
  const metSubsidie = new Set(tables.loonkostensubsidies.map(({ plaatsingId }) => plaatsingId!));
  const vormOf = ({ id, werkvorm }: Rij): Vorm =>
    werkvorm === "regulier" && metSubsidie.has(id) ? "regulier met loonkostensubsidie" : (werkvorm as Vorm);

  /** The place before this one: it ends on the day before. */
  const maak = (later: Rij, { dagen, ...eerder }: Eerder): Rij => ({
    ...later,
    werkgeverId: null,
    unitId: null,
    organisatie: null,
    plekId: null,
    voorstelId: null,
    loonwaarde: null,
    wegTerug: null,
    via: "gemeente",
    redenEinde: "overstap naar andere werkvorm",
    id: random.id(),
    startdatum: addDays(later.startdatum, -dagen),
    einddatum: addDays(later.startdatum, -1),
    geregistreerdOp: addDays(later.startdatum, -dagen),
    ...eerder,
  });
  const bewaar = (rij: Rij) => void made.plaatsingen.push(rij);

  /** By the rules, or not at all. Answers the id. */
  function over(van: Rij, naar: Rij, reden: string, rest: Rest = {}): string | null {
    const dag = naar.startdatum;
    const gezegd: Partial<Record<Feitnaam, boolean>> = {
      kanBijGewoneWerkgever: van.werkvorm !== "participatieplaats" && van.werkvorm !== "dagbesteding",
      heeftOpleidingsplek: naar.werkvorm === "leerwerkplek",
      isLoonwaardeLater: true,
      besluitDoelgroepLks: naar.loonwaarde !== null || rest.isLks === true,
    };
    const antwoorden = Object.entries(gezegd).map(([feit, antwoord]) => ({
      feit: feit as Feitnaam,
      antwoord,
      op: addDays(dag, -7),
    }));
    const [vanVorm, naarVorm] = [vormOf(van), vormOf(naar)];
    const situatie = situatieVan(
      bekend(van.inwonerId),
      {
        isBetaald: isBetaald(vanVorm),
        isBijOntwikkelbedrijf: isBijOntwikkelbedrijf(vanVorm),
        heeftSubsidie: metSubsidie.has(van.id),
        sinds: van.startdatum,
      },
      antwoorden,
      { isZelfdeWerkgever: van.werkgeverId !== null && van.werkgeverId === naar.werkgeverId, dag },
    );
    const uitkomst = overgang({ van: vanVorm, naar: naarVorm, situatie, dag });
    if (uitkomst.antwoord !== "ja" || !uitkomst.grond) return null;
    const id = random.id();
    const own = { regioId: REGIO, gemeente: naar.gemeente, inwonerId: naar.inwonerId };
    const { redenen, gevolgen, terug } = uitkomst;
    const klantmanager = gebruiker("marije");
    made.overstappen.push({
      ...own,
      id,
      vanVorm,
      naarVorm,
      vanPlaatsingId: van.id,
      naarPlaatsingId: naar.id,
      dag,
      reden,
      grond: uitkomst.grond.naam,
      wet: uitkomst.grond.wet,
      toelichting: rest.toelichting ?? null,
      akkoordOp: addDays(dag, -7),
      onderbouwing: { redenen, antwoorden, gevolgen, terug, kring: [], inkomen: null },
      terugVanId: rest.terugVanId ?? null,
      doorGebruikerId: klantmanager.id,
      doorNaam: klantmanager.naam,
      tijdstip: new Date(`${addDays(dag, -6)}T09:00:00Z`),
    });
    for (const [at, { wie, wat, soort, dag: wanneer, bron }] of uitkomst.stappen.entries()) {
      const klaar = wanneer <= addDays(today, -3);
      made.stappen.push({
        ...own,
        overstapId: id,
        nummer: at + 1,
        wie,
        wat,
        soort,
        dag: wanneer,
        bron,
        versie: 1,
        klaarOp: klaar ? wanneer : null,
        klaarDoor: klaar ? klantmanager.naam : null,
      });
    }
    if (rest.terug)
      made.terug.push({
        id: naar.id,
        terug_grondslag: "afspraak",
        terug_waar: rest.terug.waar,
        terug_tot: rest.terug.tot,
        terug_wie_beslist: rest.terug.wie,
        terug_met: rest.terug.met,
        terug_afgesproken_op: addDays(dag, -7),
      });
    return id;
  }

  function eerder(later: Rij, gegeven: Eerder): Rij {
    const rij = maak(later, gegeven);
    bewaar(rij);
    return rij;
  }
  const werkgevers = [...new Set(tables.plaatsingen.flatMap(({ werkgeverId }) => werkgeverId ?? []))].slice(
    0,
    40,
  );
  return { random, werkgevers, maak, bewaar, eerder, over };
}

/** What the dossiers of the demo say. */
function bekendUit(tables: Tabellen) {
  const situaties = new Map(tables.situaties.map((rij) => [rij.inwonerId, rij]));
  const indicaties = Map.groupBy(
    tables.indicaties.filter(({ tot }) => tot === null),
    ({ inwonerId }) => inwonerId,
  );
  const geboren = new Map(tables.inwoners.map(({ id, geboortedatum }) => [id, geboortedatum ?? null]));
  const geholpen = new Set(tables.begeleidingen.map(({ inwonerId }) => inwonerId));
  const loonwaarden = new Map(tables.loonwaarden.map(({ inwonerId, loonwaarde }) => [inwonerId, loonwaarde]));
  return (inwonerId: string): Bekend => ({
    geboortedatum: geboren.get(inwonerId) ?? null,
    uitkering: situaties.get(inwonerId)?.uitkering ?? null,
    isGeregistreerdWerkzoekend: situaties.get(inwonerId)?.isGeregistreerdWerkzoekend ?? null,
    indicaties: (indicaties.get(inwonerId) ?? []).map(({ soort }) => soort!),
    heeftBegeleiding: geholpen.has(inwonerId),
    loonwaarde: loonwaarden.get(inwonerId) ?? null,
  });
}
