import type pg from "pg";

/** Whether a server can take the data. One that only warns does not stop the move. */
export type Controle = {
  readonly naam: string;
  readonly goed: boolean;
  readonly uitleg: string;
  readonly isWaarschuwing?: true;
};

type Stand = {
  versie: number;
  codering: string;
  sortering: string;
  tabellen: number;
  extensies: string[];
  rollen: number;
  mag_rollen: boolean;
  mag_schema: boolean;
  sloten: number;
};

const OUDSTE = 150_000;

/** One transaction makes every table: it holds a lock on each table, index and constraint. */
const SLOTEN = 6_000;

const NODIG = ["btree_gist", "pg_trgm"];

/** Looks whether this server can take the data. Changes nothing. */
export async function controleerDoel(client: pg.Client): Promise<Controle[]> {
  const { rows } = await client.query<Stand>(STAND, [NODIG]);
  const stand = rows[0]!;
  return [
    versie(stand),
    leeg(stand),
    codering(stand),
    uitbreidingen(stand),
    rollen(stand),
    sloten(stand),
    sortering(stand),
  ];
}

const STAND = `
  select current_setting('server_version_num')::int as versie,
         current_setting('server_encoding') as codering,
         (select coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale', d.datcollate)
            from pg_database d where d.datname = current_database()) as sortering,
         (select count(*)::int from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where c.relkind in ('r', 'p', 'v', 'm', 'S')
             and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'graphile_worker')
             and not exists (select from pg_depend x where x.objid = c.oid and x.deptype = 'e')) as tabellen,
         array(select name::text from pg_available_extensions where name = any ($1)) as extensies,
         (select count(*)::int from pg_roles r
           where r.rolname in ('meedoen_owner', 'meedoen_app', 'meedoen_report')
             and pg_has_role(current_user, r.oid, 'member')) as rollen,
         (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as mag_rollen,
         has_database_privilege(current_database(), 'create with grant option') as mag_schema,
         current_setting('max_locks_per_transaction')::int
           * (current_setting('max_connections')::int + current_setting('max_prepared_transactions')::int) as sloten`;

const versie = ({ versie }: Stand): Controle => ({
  naam: "PostgreSQL 15 of nieuwer",
  goed: versie >= OUDSTE,
  uitleg:
    versie >= OUDSTE
      ? `versie ${Math.floor(versie / 10_000)}`
      : `versie ${Math.floor(versie / 10_000)} is te oud: werk de server bij`,
});

const leeg = ({ tabellen }: Stand): Controle => ({
  naam: "De database is leeg",
  goed: tabellen === 0,
  uitleg:
    tabellen === 0
      ? "er staat nog niets in"
      : `er staan al ${tabellen} tabellen in: maak een nieuwe, lege database`,
});

const codering = ({ codering }: Stand): Controle => ({
  naam: "De tekens zijn UTF-8",
  goed: codering === "UTF8",
  uitleg: codering === "UTF8" ? "UTF8" : `${codering}: maak de database opnieuw met encoding 'UTF8'`,
});

function uitbreidingen({ extensies }: Stand): Controle {
  const missing = NODIG.filter((name) => !extensies.includes(name));
  return {
    naam: "De uitbreidingen zijn er",
    goed: missing.length === 0,
    uitleg:
      missing.length === 0
        ? NODIG.join(" en ")
        : `${missing.join(" en ")} ontbreekt: installeer de contrib-pakketten van PostgreSQL`,
  };
}

function rollen({ rollen, mag_rollen: magRollen, mag_schema: magSchema }: Stand): Controle {
  const goed = (rollen === 3 || magRollen) && magSchema;
  return {
    naam: "De gebruiker mag de tabellen en rollen maken",
    goed,
    uitleg: goed
      ? rollen === 3
        ? "de rollen zijn er al"
        : "de rollen worden gemaakt"
      : "laat een beheerder meedoen_owner, meedoen_app en meedoen_report maken (docs/operating.md) en maak deze gebruiker eigenaar van de database",
  };
}

const sloten = ({ sloten }: Stand): Controle => ({
  naam: "Er is ruimte voor één grote transactie",
  goed: sloten >= SLOTEN,
  uitleg:
    sloten >= SLOTEN
      ? `${sloten} sloten`
      : `${sloten} sloten, ${SLOTEN} zijn nodig: zet max_locks_per_transaction hoger en start de server opnieuw`,
});

const sortering = ({ sortering }: Stand): Controle => ({
  naam: "Namen staan op Nederlandse volgorde",
  goed: sortering.startsWith("nl"),
  isWaarschuwing: true,
  uitleg: sortering.startsWith("nl")
    ? sortering
    : `de database sorteert als '${sortering}': lijsten staan soms op een andere volgorde. Met locale_provider 'icu' en icu_locale 'nl-NL' staan zij zoals u gewend bent`,
});
