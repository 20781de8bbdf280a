import { sql } from "kysely";
import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { MOST_PEOPLE } from "../fields.ts";
import { caseloadPage } from "../inwoners/caseload-store.ts";
import { inScope } from "../toegang/in-scope.ts";
import type { Selectie } from "./groepsbericht.ts";
import type { Taalcode } from "./sjabloonnamen.ts";

export type Gekozen = {
  readonly inwonerId: string;
  readonly naam: string;
  readonly voornaam: string;
  readonly achternaam: string;
  readonly taal: Taalcode;
  readonly krijgtMail: boolean;
};

export type Uitkomst = {
  readonly ontvangers: readonly Gekozen[];
  /** More than one message may go to: then there are no recipients. */
  readonly totaal: number;
  /** Of a group: who takes part and is not in the own caseload. */
  readonly buitenBereik: number;
  readonly inWoorden: string;
};

/** Who stands in the selection now, of those to whom this user may write. */
export async function ontvangersVan(context: Context, selectie: Selectie): Promise<Uitkomst> {
  const { ids, totaal, buitenBereik, inWoorden } =
    selectie.soort === "groep" ? await uitGroep(context, selectie) : await uitCaseload(context, selectie);
  const behalve = new Set(selectie.behalve);
  const over = ids.filter((id) => !behalve.has(id));
  const ontvangers = totaal > MOST_PEOPLE ? [] : await gekozenen(context, over);
  return { ontvangers, totaal, buitenBereik, inWoorden };
}

type Gevonden = Omit<Uitkomst, "ontvangers"> & { readonly ids: readonly string[] };

async function uitCaseload(context: Context, selectie: Selectie): Promise<Gevonden> {
  const { soort: _soort, behalve: _behalve, groepId: _groepId, ...filter } = selectie;
  const { totaal, rijen } = await caseloadPage(context, { ...filter, perPagina: MOST_PEOPLE });
  const woorden = Object.entries(filter).map(([veld, waarde]) =>
    veld === "zonderContact" ? (waarde ? "lang geen contact" : "wel contact") : String(waarde),
  );
  return {
    ids: rijen.map(({ id }) => id),
    totaal,
    buitenBereik: 0,
    inWoorden: ["Uw caseload", ...woorden].join(", "),
  };
}

async function uitGroep(context: Context, { groepId }: Selectie): Promise<Gevonden> {
  const { db, user, today } = context;
  const groep = await db
    .selectFrom("trajectgroepen")
    .select("naam")
    .where("regioId", "=", user.regioId)
    .where("id", "=", groepId ?? null)
    .executeTakeFirst();
  if (!groep) throw notFound("trajectgroep", groepId ?? "");
  const { rows } = await sql<{ inwonerId: string; mag: boolean }>`
    select d.inwoner_id, ${inScope(context, "change", "bericht", "d")} as mag from deelnames d
     where d.regio_id = ${user.regioId} and d.groep_id = ${groepId}::uuid and d.status = 'doet mee'
       and coalesce(d.einddatum >= ${today()}::date, true) and ${inScope(context, "read", "deelname", "d")}`.execute(
    db,
  );
  const ids = rows.filter(({ mag }) => mag).map(({ inwonerId }) => inwonerId);
  return {
    ids,
    totaal: ids.length,
    buitenBereik: rows.length - ids.length,
    inWoorden: `Groep ${groep.naam}, voor zover in uw caseload`,
  };
}

async function gekozenen(context: Context, ids: readonly string[]): Promise<Gekozen[]> {
  const { rows } = await sql<Gekozen>`
    select i.id as inwoner_id, i.voornaam || ' ' || i.achternaam as naam, i.voornaam, i.achternaam, taal_van(i.talen) as taal,
        krijgt_mail(i.id) as krijgt_mail
      from inwoners i
     where i.id = any (${[...ids]}::uuid[]) and ${inScope(context, "change", "bericht", "i", "id")}
     order by i.achternaam, i.voornaam, i.id`.execute(context.db);
  return rows;
}

/** Full names of inwoners that stand in a text, of those of whom this user may know. */
export async function namenIn(context: Context, tekst: string): Promise<string[]> {
  const { rows } = await sql<{ naam: string }>`
    select distinct i.voornaam || ' ' || i.achternaam as naam from inwoners i
     where ${inScope(context, "read", "persoon", "i", "id")}
       and position(lower(i.voornaam || ' ' || i.achternaam) in ${tekst.toLowerCase()}) > 0
     order by 1 limit 3`.execute(context.db);
  return rows.map(({ naam }) => naam);
}

/** The surnames in the own caseload. */
export async function eigenAchternamen(context: Context): Promise<string[]> {
  const { rows } = await sql<{ achternaam: string }>`
    select distinct i.achternaam from inwoners i where ${inScope(context, "change", "bericht", "i", "id")}`.execute(
    context.db,
  );
  return rows.map(({ achternaam }) => achternaam);
}
