import { sql } from "kysely";
import { addDays, type IsoDate, isoDate } from "#core/dates";
import type { Database } from "#db/database";
import type { Geschiedenis } from "./recount.ts";
import { REGIO } from "./world.ts";

const BEGIN = isoDate("2024-01-01");
const DAYS = 1_150; // a little beyond the day of the tests

/** The same row of numbers each time. @source Park and Miller (1988), Communications of the ACM 31:1192–1201 */
function numbersFrom(seed: number) {
  let state = seed;
  const next = () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const below = (most: number) => Math.floor(next() * most);
  const day = (from = BEGIN, most = DAYS): IsoDate => addDays(from, below(most));
  return {
    next,
    below,
    day,
    one: <T>(values: readonly T[]): T => values[below(values.length)]!,
    chance: (share: number) => next() < share,
    some: <T>(most: number, make: (at: number) => T): T[] =>
      Array.from({ length: below(most + 1) }, (_, at) => make(at)),
    uuid: () => {
      const hex = Array.from({ length: 32 }, () => below(16).toString(16)).join("");
      return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
        "-",
      );
    },
  };
}

const WERKVORMEN = [
  "regulier",
  "regulier",
  "begeleid werken",
  "intern",
  "werken op locatie",
  "groepsdetachering",
  "proefplaats",
];
const GROEPEN = ["Bijstand", "WW", "Wajong", "Onbekend", "NUG met IBA", "Wsw"];
const UITKERINGEN = ["Bijstand", "Bijstand", "WW", "NUG", "Wsw"];
const REDENEN = [null, "ander werk", "verder in vast werk", "ziekte", "contract loopt af"];

/** So many histories of some people each, every one in a gemeente of its own from this number on; all of them follow from the seed. */
export function geschiedenissen(
  aantal: number,
  mensen: number,
  seed: number,
  nummer = 5_000,
): Geschiedenis[][] {
  const kans = numbersFrom(seed);
  return Array.from({ length: aantal }, (_, at) => {
    const gemeente = `GM${String(nummer + at)}`;
    const begeleiders = [kans.uuid(), kans.uuid()];
    return Array.from({ length: mensen }, () => mens(kans, gemeente, begeleiders));
  });
}

type Kans = ReturnType<typeof numbersFrom>;

function mens(kans: Kans, gemeente: string, begeleiders: readonly string[]): Geschiedenis {
  const gevraagd = kans.day();
  const orNull = <T>(share: number, make: () => T) => (kans.chance(share) ? make() : null);
  const until = (from: IsoDate) => orNull(0.6, () => kans.day(from, 500));
  let ended: IsoDate | null = null; // other work often begins about a month later, where the count turns
  const indicatie = (soort: "beschut werk" | "banenafspraak") => {
    const vanaf = kans.day();
    return { soort, vanaf, tot: until(vanaf), advies: orNull(0.5, () => kans.day()) };
  };
  return {
    id: kans.uuid(),
    gemeente,
    aangemeld: kans.day(),
    isActief: kans.chance(0.8),
    uitkering: kans.one(UITKERINGEN),
    standen: [...new Set(kans.some(2, () => kans.day()))].map((vervangen) => ({
      uitkering: kans.one(UITKERINGEN),
      vervangen,
    })),
    plaatsingen: kans.some(3, () => {
      const start = ended !== null && kans.chance(0.4) ? addDays(ended, 29 + kans.below(5)) : kans.day();
      ended = until(start);
      return {
        id: kans.uuid(),
        start,
        eind: ended,
        reden: kans.one(REDENEN),
        werkvorm: kans.one(WERKVORMEN),
        groep: kans.one(GROEPEN),
        via: kans.one(["WSP", "zelf"]),
        uren: 100 + 50 * kans.below(60),
        geregistreerd: kans.day(start, 90),
      };
    }),
    indicaties: (["beschut werk", "banenafspraak"] as const).filter(() => kans.chance(0.4)).map(indicatie),
    ladder: kans.some(4, () => ({ op: kans.day(), waarde: orNull(0.85, () => 1 + kans.below(6)) })),
    loonwaarden: [...new Set(kans.some(3, () => kans.day()))].map((op) => ({
      op,
      waarde: 10_000 * kans.below(101),
      isVervallen: kans.chance(0.2),
    })),
    begeleider: orNull(0.7, () => {
      const vanaf = kans.day();
      return { id: kans.one(begeleiders), isHoofd: kans.chance(0.8), vanaf, tot: until(vanaf) };
    }),
    triage: orNull(0.6, () => ({
      op: kans.day(),
      uitkomst: kans.one(["direct naar werk", "traject", "eerst iets anders"]),
    })),
    inzet: orNull(0.5, () => ({ gevraagd, start: orNull(0.6, () => kans.day(gevraagd, 300)) })),
  };
}

const NIEMAND = "00000000-0000-4000-8000-000000000000";

/** Writes histories into the tables as they stand: without triggers, which would write more than there is. */
export async function insertGeschiedenissen(
  server: Database,
  people: readonly Geschiedenis[],
): Promise<void> {
  const kans = numbersFrom(7);
  const of = (mens: Geschiedenis) => ({ regio_id: REGIO, inwoner_id: mens.id, gemeente: mens.gemeente });
  const by = { door_gebruiker_id: NIEMAND, door_naam: "Test", tijdstip: "2026-01-01", versie: 1 };
  const tables: Readonly<Record<string, (mens: Geschiedenis, at: number) => object[]>> = {
    inwoners: (mens, at) => [
      {
        regio_id: REGIO,
        id: mens.id,
        gemeente: mens.gemeente,
        nummer: 500_000 + at,
        voornaam: "A",
        achternaam: "B",
        talen: [],
        bron: "eigen",
        status: mens.isActief ? "actief" : "afgesloten",
        aangemeld_op: mens.aangemeld,
        versie: 1,
      },
    ],
    situaties: (mens) => [
      {
        ...of(mens),
        uitkering: mens.uitkering,
        doelgroepen: [],
        is_geregistreerd_werkzoekend: true,
        bron: "x",
        peildatum: BEGIN,
        versie: 1,
      },
    ],
    situatiestanden: (mens) =>
      mens.standen.map(({ uitkering, vervangen }) => ({
        ...of(mens),
        id: kans.uuid(),
        uitkering,
        doelgroepen: [],
        is_geregistreerd_werkzoekend: true,
        bron: "x",
        peildatum: BEGIN,
        vervangen_op: vervangen,
      })),
    plaatsingen: (mens) =>
      mens.plaatsingen.map((each) => ({
        ...of(mens),
        id: each.id,
        werkgever_id: kans.uuid(),
        functie: "x",
        werkvorm: each.werkvorm,
        uren_per_week: each.uren,
        startdatum: each.start,
        einddatum: each.eind,
        reden_einde: each.reden,
        rapportgroep: each.groep,
        via: each.via,
        voltijd_uren: 3_600,
        geregistreerd_op: each.geregistreerd,
        versie: 1,
      })),
    indicaties: (mens) =>
      mens.indicaties.map(({ soort, vanaf, tot, advies }) => ({
        ...of(mens),
        id: kans.uuid(),
        soort,
        vanaf,
        tot,
        bron: "x",
        vastgesteld_op: advies,
        versie: 1,
      })),
    situatieoordelen: (mens) =>
      mens.ladder.map(({ op, waarde }, at) => ({
        ...of(mens),
        soort: "participatieladder",
        volgnummer: at + 1,
        waarde,
        oordeel_op: op,
        vastgelegd_op: BEGIN,
      })),
    loonwaarden: (mens) =>
      mens.plaatsingen.slice(0, 1).flatMap((plaatsing) =>
        mens.loonwaarden.map(({ op, waarde, isVervallen }) => ({
          ...of(mens),
          id: kans.uuid(),
          plaatsing_id: plaatsing.id,
          vanaf: op,
          loonwaarde: waarde,
          vastgesteld_op: op,
          vervallen_door_id: isVervallen ? NIEMAND : null,
        })),
      ),
    begeleidingen: (mens) =>
      (mens.begeleider ? [mens.begeleider] : []).map(({ id, isHoofd, vanaf, tot }) => ({
        ...of(mens),
        id: kans.uuid(),
        gebruiker_id: id,
        naam: "x",
        rol: "klantmanager",
        is_hoofd: isHoofd,
        vanaf,
        tot,
        is_naaste: false,
      })),
    triagebesluiten: (mens) =>
      (mens.triage ? [mens.triage] : []).map(({ op, uitkomst }) => ({
        ...of(mens),
        ...by,
        id: kans.uuid(),
        uitkomst,
        reden: "x",
        besloten_op: op,
        vormen: [],
      })),
    inzetten: (mens) =>
      (mens.inzet ? [mens.inzet] : []).map(({ gevraagd, start }) => ({
        ...of(mens),
        id: kans.uuid(),
        instrument_id: NIEMAND,
        instrument_naam: "x",
        waarom: "x",
        status: start ? "loopt" : "gevraagd",
        aangevraagd: `${gevraagd}T12:00:00Z`,
        aanvrager_id: NIEMAND,
        aanvrager_naam: "x",
        gewenste_start: gevraagd,
        besloten_op: start,
        plek_op: start,
        startdatum: start,
        versie: 1,
      })),
  };
  await server.transaction().execute(async (db) => {
    await sql`set local session_replication_role = replica`.execute(db);
    for (const [table, rowsOf] of Object.entries(tables)) {
      const rows = people.flatMap(rowsOf);
      const given = new Set(rows.flatMap((row) => Object.keys(row)));
      const { rows: known } = await sql<{ name: string }>`
        select column_name as name from information_schema.columns where table_name = ${table}`.execute(db);
      const names = known.filter(({ name }) => given.has(name)); // the others get what the table says
      if (names.length === 0) continue;
      const columns = sql.join(names.map(({ name }) => sql.id(name)));
      await sql`insert into ${sql.table(table)} (${columns})
        select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
        db,
      );
    }
  });
  await sql`analyze`.execute(server); // as the server would do by itself within a minute
}
