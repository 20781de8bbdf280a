import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Context } from "../context.ts";
import type { Ronde } from "./bevriezing.ts";
import type { Vergelijking } from "./matchronde.ts";
import { type Kengetallen, lastRonde } from "./ronde-store.ts";
import { getal, mensen, toonbaarSamen } from "./tellen.ts";
import type { Uitkomst } from "./uitkomst.ts";

type Vorige = {
  readonly id: string;
  readonly gestart: Date;
  readonly kengetallen: Kengetallen;
  readonly bewarenTot: IsoDate;
};

export async function vorigeRonde(context: Context): Promise<Vorige | null> {
  const found = await lastRonde(context);
  return found ? { ...found, kengetallen: found.kengetallen as Kengetallen } : null;
}

/** What is different from the ronde before it, in counts. */
export async function vergelijk(
  { db }: Context,
  vorige: Vorige,
  ronde: Ronde,
  { plek, waarde, passend }: Uitkomst,
): Promise<Vergelijking> {
  const { rows } = await sql<{ inwonerId: string; plekId: string | null }>`
    select inwoner_id as "inwonerId", plek_id as "plekId" from matchronde_vorige(${vorige.id}::uuid)`.execute(
    db,
  );
  const toen = new Map(rows.map(({ inwonerId, plekId }) => [inwonerId, plekId]));
  const aantal = { nieuw: 0, vervallen: 0, anders: 0, gelijk: 0 };
  for (const [at, { profiel }] of ronde.inwoners.entries()) {
    const was = toen.get(profiel.id) ?? null;
    const is = plek[at]! < 0 ? null : ronde.plekken[plek[at]!]!.id;
    if (was === is) aantal.gelijk += was === null ? 0 : 1;
    else if (was === null) aantal.nieuw++;
    else if (is === null) aantal.vervallen++;
    else aantal.anders++;
    toen.delete(profiel.id);
  }
  for (const was of toen.values()) if (was !== null) aantal.vervallen++; // who takes part no more
  const [nieuw = 0, vervallen = 0, anders = 0, gelijk = 0] = toonbaarSamen(Object.values(aantal));
  const verschil = waarde - vorige.kengetallen.waarde;
  return {
    rondeId: vorige.id,
    gestart: vorige.gestart.toISOString(),
    nieuw,
    vervallen,
    anders,
    gelijk,
    waarde: verschil,
    passend: passend - vorige.kengetallen.passend,
    tekst: zin({ nieuw, vervallen, anders, gelijk }, passend - vorige.kengetallen.passend),
  };
}

function zin(
  { nieuw, vervallen, anders, gelijk }: Pick<Vergelijking, "nieuw" | "vervallen" | "anders" | "gelijk">,
  passend: number,
): string {
  const meer = passend === 0 ? "evenveel" : `${getal(Math.abs(passend))} ${passend > 0 ? "meer" : "minder"}`;
  return `${hoofd(mensen(gelijk))} houden dezelfde suggestie. Nieuw: ${mensen(nieuw)}, anders: ${mensen(anders)}, vervallen: ${mensen(vervallen)}. Er zijn ${meer} passende combinaties ${passend === 0 ? "als" : "dan"} de vorige keer.`;
}

const hoofd = (tekst: string) => tekst.slice(0, 1).toUpperCase() + tekst.slice(1);
