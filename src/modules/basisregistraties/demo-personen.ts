import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import { blindIndex } from "../inwoners/bsn.ts";
import type { Sleutels } from "../toegang/sleutels.ts";
import { alsInRegister, type Neppersoon, neppersoonMet } from "./nagebootst/personen.ts";

/** In a demo region the imitated BRP knows the people of that region, so that a dossier and the register are about the same. */
export const personenVanDemo =
  (owner: Database, regioId: string, sleutels: Sleutels) =>
  async (bsn: string): Promise<Neppersoon | undefined> => {
    const made = neppersoonMet(bsn);
    if (!made) return undefined;
    const found = await owner.transaction().execute(async (db) => {
      await sql`set local role meedoen_owner`.execute(db);
      return db
        .selectFrom("inwonerBsn")
        .innerJoin("inwoners", (join) =>
          join
            .onRef("inwoners.regioId", "=", "inwonerBsn.regioId")
            .onRef("inwoners.id", "=", "inwonerBsn.inwonerId"),
        )
        .select(["voornaam", "achternaam", "geboortedatum", "postcode", "woonplaats", "inwoners.gemeente"])
        .where("inwonerBsn.regioId", "=", regioId)
        .where("blindeIndex", "=", blindIndex(bsn, regioId, sleutels))
        .executeTakeFirst();
    });
    return found ? alsInRegister(bsn, dossierOf(found)) : made;
  };

type Row = {
  voornaam: string;
  achternaam: string;
  geboortedatum: IsoDate | null;
  postcode: string | null;
  woonplaats: string | null;
  gemeente: string;
};

const dossierOf = ({ voornaam, achternaam, geboortedatum, postcode, woonplaats, gemeente }: Row) => ({
  voornamen: voornaam,
  achternaam,
  gemeente,
  ...(geboortedatum && { geboortedatum }),
  ...(postcode && { postcode }),
  ...(woonplaats && { woonplaats }),
});
