import { sql } from "kysely";
import { ONDERDELEN } from "#matching/waarde-onderdelen";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import { earlierVoorstellen } from "../voorstellen/match-store.ts";
import { bezetting, type Plekkaart, plekkaart, plekkaarten } from "../voorstellen/plekprofielen.ts";
import { scopesOf } from "../toegang/toegang.ts";
import { keuzesVan } from "./keuze-store.ts";
import type { Suggestie } from "./suggestie.ts";
import { getal } from "./tellen.ts";

type Filter = { readonly rondeId: string; readonly inwonerId?: string; readonly alleenMet?: boolean };

/** The suggestions of a ronde for the inwoners of whom this user may see voorstellen. */
export async function suggestiePage(
  context: Context,
  filter: Filter,
  { limit, offset }: { limit: number; offset: number },
) {
  const { totaal } = await suggestieRows(context, filter)
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as("totaal"))
    .executeTakeFirstOrThrow();
  const rows = await suggestieRows(context, filter)
    .orderBy(sql`s.plek_id is null`)
    .orderBy("s.inwonerId")
    .limit(limit)
    .offset(offset)
    .execute();
  return { totaal, rijen: await suggestiesFromRows(context, filter.rondeId, rows) };
}

export type Suggestierij = Awaited<ReturnType<ReturnType<typeof suggestieRows>["execute"]>>[number];

export const suggestieRows = (context: Context, { rondeId, inwonerId, alleenMet }: Filter) =>
  context.db
    .selectFrom("matchsuggesties as s")
    .leftJoin("inwoners", (join) =>
      join.onRef("inwoners.regioId", "=", "s.regioId").onRef("inwoners.id", "=", "s.inwonerId"),
    )
    .leftJoin("matchrondes", (join) =>
      join.onRef("matchrondes.regioId", "=", "s.regioId").onRef("matchrondes.id", "=", "s.rondeId"),
    )
    .leftJoin("matchsuggesties as v", (join) =>
      join
        .onRef("v.regioId", "=", "s.regioId")
        .onRef("v.rondeId", "=", "matchrondes.vorigeId")
        .onRef("v.inwonerId", "=", "s.inwonerId"),
    )
    .where("s.regioId", "=", context.user.regioId)
    .where("s.rondeId", "=", rondeId)
    .where(inScope(context, "read", "voorstel", "s"))
    .$if(inwonerId !== undefined, (query) => query.where("s.inwonerId", "=", inwonerId!))
    .$if(alleenMet === true, (query) => query.where("s.plekId", "is not", null))
    .select([
      "s.inwonerId",
      "s.plekId",
      "s.voorkeur",
      "s.passend",
      "s.onderdelen",
      "s.bestePlekken",
      "v.plekId as vorigePlekId",
      sql<boolean>`${inScope(context, "read", "persoon", "s")}`.as("seesName"),
      sql<string | null>`inwoners.voornaam || ' ' || inwoners.achternaam`.as("naam"),
    ]);

export async function suggestiesFromRows(
  context: Context,
  rondeId: string,
  rows: readonly Suggestierij[],
): Promise<Suggestie[]> {
  const plekIds = rows.flatMap(({ plekId }) => plekId ?? []);
  const inwonerIds = rows.map(({ inwonerId }) => inwonerId);
  const kaarten = await kaartenOf(context, plekIds);
  const bezet = await bezetting(context);
  const earlier = await earlierVoorstellen(context, inwonerIds, plekIds);
  const keuzes = Map.groupBy(await keuzesVan(context, { inwonerIds }), ({ inwonerId }) => inwonerId);
  return rows.map((row) => {
    const { inwonerId, plekId, passend, voorkeur, seesName, naam } = row;
    const kaart = plekId === null ? undefined : kaarten.get(plekId);
    const rest = {
      verandering: veranderingVan(row),
      onderdelen: onderdelenVan(row.onderdelen as Readonly<Record<string, number>>),
      keuzes: keuzes.get(inwonerId) ?? [],
      voorstel: earlier.get(`${inwonerId}/${plekId}`) ?? null,
    };
    return {
      rondeId,
      inwonerId,
      inwonernaam: seesName ? naam : null,
      plek: kaart ? plekOf(kaart, bezet.get(kaart.profiel.id) ?? 0) : null,
      voorkeur,
      passend,
      ...rest,
      tekst: tekstVan(row, kaart),
    };
  });
}

/** Also those that were closed after the ronde; none for who may not see plekken, such as the inwoner. */
async function kaartenOf(context: Context, ids: readonly string[]): Promise<ReadonlyMap<string, Plekkaart>> {
  if (!scopesOf(context.user, "read", "plek").includes("regio")) return new Map();
  const { byId } = await plekkaarten(context);
  const found = new Map<string, Plekkaart>();
  for (const id of ids) {
    const kaart = byId.get(id) ?? (await plekkaart(context, id));
    if (kaart) found.set(id, kaart);
  }
  return found;
}

const plekOf = (kaart: Plekkaart, bezet: number): NonNullable<Suggestie["plek"]> => {
  const { profiel, titel, werkgever, plaats, werkvormen, capaciteit } = kaart;
  return {
    id: profiel.id,
    titel,
    werkgever,
    plaats,
    werkvormen: [...werkvormen],
    urenMinstens: profiel.feiten.uren_per_week_min?.waarde ?? null,
    urenHoogstens: profiel.feiten.uren_per_week_max?.waarde ?? null,
    capaciteit,
    vrij: Math.max(0, capaciteit - bezet),
  };
};

function veranderingVan({ plekId, vorigePlekId }: Suggestierij): Suggestie["verandering"] {
  if (plekId === vorigePlekId) return plekId === null ? "nog niets" : "gelijk";
  if (vorigePlekId === null) return "nieuw";
  return plekId === null ? "vervallen" : "anders";
}

const onderdelenVan = (punten: Readonly<Record<string, number>>): Suggestie["onderdelen"] =>
  ONDERDELEN.filter(({ id }) => id in punten).map(({ id, naam, hoogstens }) => ({
    id,
    naam,
    punten: punten[id]!,
    hoogstens,
  }));

function tekstVan({ plekId, passend, voorkeur }: Suggestierij, kaart: Plekkaart | undefined): string {
  if (plekId === null)
    return passend === 0
      ? "Er past nu nog geen plek. Kijk welke hulp de meeste plekken opent."
      : `Er ${passend === 1 ? "past 1 plek" : `passen ${getal(passend)} plekken`}, maar daar is nu geen plaats over.`;
  const wat = kaart ? `${kaart.titel} bij ${kaart.werkgever}` : "Deze plek";
  if (voorkeur === null) return `${wat} staat vast: een collega koos deze plek.`;
  if (voorkeur === 1) return `${wat} past het best van de ${getal(passend)} plekken die passen.`;
  return `${wat} staat op plaats ${getal(voorkeur)} van de ${getal(passend)} plekken die passen. Hoger was geen plaats meer.`;
}
