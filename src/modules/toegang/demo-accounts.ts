import { sql } from "kysely";
import { type Static, Type } from "typebox";
import type { Database } from "#db/database";
import { oneOf } from "../fields.ts";
import { ROLLEN, type Rol } from "./matrix.ts";

const GROEPEN = ["Inwoner en werkgever", "Begeleiden", "Werk organiseren", "Sturen en toezien"] as const;
type Groep = (typeof GROEPEN)[number];

const GROEP_VAN: Readonly<Record<Rol, Groep>> = {
  inwoner: "Inwoner en werkgever",
  vertegenwoordiger: "Inwoner en werkgever",
  werkgever: "Inwoner en werkgever",
  klantmanager: "Begeleiden",
  gids: "Begeleiden",
  jobcoach: "Begeleiden",
  jobhunter: "Werk organiseren",
  accountmanager: "Werk organiseren",
  unitleider: "Werk organiseren",
  manager: "Sturen en toezien",
  beleidsadviseur: "Sturen en toezien",
  raadslid: "Sturen en toezien",
  fg: "Sturen en toezien",
  beheerder: "Sturen en toezien",
};

export const DemoAccount = Type.Object({
  aanmeldnaam: Type.String(),
  naam: Type.String(),
  functie: Type.String(),
  organisatie: Type.String(),
  rol: oneOf(ROLLEN),
  groep: oneOf(GROEPEN),
});
export type DemoAccount = Static<typeof DemoAccount>;

/** The fictional people as whom anyone can sign in to a demo region, in the order of their roles. */
export async function demoAccounts(db: Database, regioId: string): Promise<DemoAccount[]> {
  const { rows } = await sql<Omit<DemoAccount, "groep" | "rol"> & { rollen: Rol[] }>`
    select * from demo_accounts(${regioId})`.execute(db);
  return rows
    .map(({ rollen: [rol = "inwoner"], ...account }) => ({ ...account, rol, groep: GROEP_VAN[rol] }))
    .toSorted((a, b) => ROLLEN.indexOf(a.rol) - ROLLEN.indexOf(b.rol));
}
