import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { type Verslagmaand, verslagmaand } from "#statistiek/srg/maand";
import {
  opSleutel,
  type Register,
  type Registerregel,
  registerVan,
  type Voorziening,
} from "#statistiek/srg/register";
import { personenMetVoorziening } from "#statistiek/srg/tellingen";
import type { Mutatie } from "#statistiek/srg/verschil";
import { verschil } from "#statistiek/srg/verschil";
import type { Context } from "../context.ts";
import { codeVoorIn } from "./code-store.ts";
import type { Aantallen } from "./srg.ts";

export type Maandregister = {
  readonly verslag: Verslagmaand;
  readonly register: Register;
  readonly mutaties: readonly Mutatie[];
  readonly aantallen: Aantallen;
};

/** What a gemeente would deliver for a month, by its registration of today and what it delivered before. */
export async function registerOfMaand(
  context: Context,
  gemeente: string,
  maand: string,
): Promise<Maandregister> {
  const verslag = verslagmaand(maand);
  const vorig = await geleverd(context, gemeente);
  const register = registerVan(await voorzieningen(context, gemeente, verslag.laatste), {
    codeVoor: await codeVoorIn(context),
    vorig,
    maand: verslag,
  });
  const mutaties = verschil(vorig, register.regels, verslag);
  return { verslag, register, mutaties, aantallen: aantallenVan(register.regels, mutaties, verslag) };
}

async function voorzieningen({ db }: Context, gemeente: string, tot: IsoDate): Promise<Voorziening[]> {
  const { rows } = await sql<Voorziening>`
    select * from srg_voorzieningen(${gemeente}, ${tot}::date)`.execute(db);
  return rows;
}

async function geleverd({ db }: Context, gemeente: string): Promise<Registerregel[]> {
  const { rows } = await sql<Registerregel>`select * from srg_geleverd(${gemeente})`.execute(db);
  return opSleutel(rows);
}

function aantallenVan(
  regels: readonly Registerregel[],
  mutaties: readonly Mutatie[],
  verslag: Verslagmaand,
): Aantallen {
  const soort = (naam: Mutatie["soort"]) => mutaties.filter((een) => een.soort === naam).length;
  const tijdig = (naam: Mutatie["tijdigheid"]) => mutaties.filter((een) => een.tijdigheid === naam).length;
  return {
    nieuw: soort("nieuw"),
    gewijzigd: soort("gewijzigd"),
    beeindigd: soort("beëindigd"),
    vervallen: soort("vervallen"),
    correcties: tijdig("correctie"),
    teLaat: tijdig("te laat"),
    regels: regels.length,
    personen: personenMetVoorziening(regels, verslag),
  };
}
