import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import type { Trajectinhoud, Vaardigheid } from "./traject.ts";
import type { Aanwezig, Dagregel, Dagregistratie, Niveaus, Voortgang } from "./waarneming.ts";

type Dagrij = {
  readonly deelnameId: string;
  readonly inwonerId: string;
  readonly naam: string;
  readonly fase: number;
  readonly inhoud: Trajectinhoud;
  readonly laatst: Niveaus | null;
  readonly registratie: (Omit<Dagregistratie, "dag"> & { readonly dag: string }) | null;
};

/** Who is in a group on a day, by name, with what was entered and how each skill went the last time. */
export async function dagregelsOf(context: Context, groepId: string, dag: IsoDate): Promise<Dagregel[]> {
  const { rows } = await sql<Dagrij>`
    select d.id as deelname_id, d.inwoner_id, i.voornaam || ' ' || i.achternaam as naam, d.fase, g.inhoud,
        (select jsonb_object_agg(x.code, x.niveau) from (
           select distinct on (v.key) v.key as code, v.value as niveau
             from aanwezigheden a cross join lateral jsonb_each(a.vaardigheden) v
            where a.regio_id = d.regio_id and a.deelname_id = d.id and a.dag < ${dag}::date
              and ${inScope(context, "read", "waarneming", "a")}
            order by v.key, a.dag desc, a.versie desc) x) as laatst,
        (select json_build_object('dag', a.dag, 'aanwezig', a.aanwezig, 'vaardigheden', a.vaardigheden,
             'doorNaam', a.door_naam, 'tijdstip', a.tijdstip, 'versie', a.versie)
           from aanwezigheden a
          where a.regio_id = d.regio_id and a.deelname_id = d.id and a.dag = ${dag}::date
            and ${inScope(context, "read", "waarneming", "a")}
          order by a.versie desc limit 1) as registratie
      from deelnames d
      join inwoners i on i.regio_id = d.regio_id and i.id = d.inwoner_id and ${inScope(context, "read", "persoon", "i", "id")}
      cross join lateral groep_in_woorden(d.groep_id) g
     where d.regio_id = ${context.user.regioId} and d.groep_id = ${groepId}::uuid
       and ${inScope(context, "read", "deelname", "d")}
       and d.status in ('doet mee', 'klaar', 'gestopt') and daterange(d.startdatum, d.einddatum, '[]') @> ${dag}::date
     order by i.voornaam, i.achternaam, d.id`.execute(context.db);
  return rows.map(({ inhoud, laatst, registratie, ...row }) => {
    const fase = faseOf(inhoud, row.fase);
    return {
      ...row,
      fasenaam: fase.naam,
      vaardigheden: [...fase.vaardigheden],
      laatst: laatst ?? {},
      registratie: registratie && fromJson(registratie),
    };
  });
}

/** The latest of each day, newest first. */
export async function dagenOf(context: Context, deelnameId: string): Promise<Dagregistratie[]> {
  const { rows } = await sql<Omit<Dagregistratie, "tijdstip"> & { tijdstip: Date }>`
    select distinct on (a.dag) a.dag, a.aanwezig, a.vaardigheden, a.door_naam, a.tijdstip, a.versie from aanwezigheden a
     where a.regio_id = ${context.user.regioId} and a.deelname_id = ${deelnameId}::uuid
       and ${inScope(context, "read", "waarneming", "a")}
     order by a.dag desc, a.versie desc`.execute(context.db);
  return rows.map((row) => ({ ...row, tijdstip: row.tijdstip.toISOString() }));
}

/** Everything that was written about one day, the first one first: a correction wipes nothing out. */
export async function geschiedenisOf(
  context: Context,
  deelnameId: string,
  dag: IsoDate,
): Promise<Dagregistratie[]> {
  const { rows } = await sql<Omit<Dagregistratie, "tijdstip"> & { tijdstip: Date }>`
    select a.dag, a.aanwezig, a.vaardigheden, a.door_naam, a.tijdstip, a.versie from aanwezigheden a
     where a.regio_id = ${context.user.regioId} and a.deelname_id = ${deelnameId}::uuid and a.dag = ${dag}::date
       and ${inScope(context, "read", "waarneming", "a")}
     order by a.versie`.execute(context.db);
  return rows.map((row) => ({ ...row, tijdstip: row.tijdstip.toISOString() }));
}

/** Adds the version after the one that was seen. Answers whether nobody else did so meanwhile. */
export async function insertDag(
  { db, user, now }: Context,
  dag: {
    readonly deelnameId: string;
    readonly inwonerId: string;
    readonly gemeente: string;
    readonly dag: IsoDate;
    readonly aanwezig: Aanwezig;
    readonly vaardigheden: Niveaus;
    readonly versie: number;
  },
): Promise<boolean> {
  const { rows } = await sql`
    insert into aanwezigheden (regio_id, deelname_id, dag, versie, gemeente, inwoner_id, aanwezig, vaardigheden,
        door_gebruiker_id, door_naam, tijdstip)
    select ${user.regioId}, ${dag.deelnameId}::uuid, ${dag.dag}::date, ${dag.versie}::integer, ${dag.gemeente}, ${dag.inwonerId}::uuid,
           ${dag.aanwezig}, ${JSON.stringify(dag.vaardigheden)}::jsonb, ${user.id}::uuid, ${user.naam}, ${now()}
     where ${dag.versie}::integer = 1 + coalesce((select max(a.versie) from aanwezigheden a
       where a.regio_id = ${user.regioId} and a.deelname_id = ${dag.deelnameId}::uuid and a.dag = ${dag.dag}::date), 0)
    on conflict do nothing returning versie`.execute(db);
  return rows.length > 0;
}

/** What was seen of each skill of the traject, and of those of before that were seen. */
export function voortgangOf({ fasen }: Trajectinhoud, dagen: readonly Dagregistratie[]): Voortgang[] {
  const all = new Map<string, Vaardigheid>(
    fasen.flatMap(({ vaardigheden }) => vaardigheden.map((een) => [een.code, een] as const)),
  );
  return [...all.values()].map(({ code, naam, soort }) => ({
    code,
    naam,
    soort,
    waarnemingen: dagen
      .flatMap(({ dag, vaardigheden }) =>
        vaardigheden[code] === undefined ? [] : [{ dag, niveau: vaardigheden[code] }],
      )
      .toReversed(),
  }));
}

const faseOf = ({ fasen }: Trajectinhoud, fase: number) => fasen[Math.min(fase, fasen.length) - 1]!;

const fromJson = ({ dag, tijdstip, ...row }: NonNullable<Dagrij["registratie"]>): Dagregistratie => ({
  ...row,
  dag: dag as IsoDate,
  tijdstip: new Date(tijdstip).toISOString(),
});
