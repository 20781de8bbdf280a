import { createHash } from "node:crypto";
import { sql } from "kysely";
import { addDays } from "#core/dates";
import type { Database } from "#db/database";
import { badgeOf } from "../certificaten/badge.ts";
import { codeOf } from "../certificaten/code.ts";
import type { Niveau } from "../certificaten/niveau.ts";
import { onderteken } from "../certificaten/ondertekening.ts";
import { adresOf } from "../certificaten/verklaring.ts";
import { uitgeverNaam, verklaringnummer } from "../certificaten/verklaring-store.ts";
import type { Sleutels } from "../toegang/sleutels.ts";
import { moment } from "./dagen.ts";
import { gebruiker } from "./gebruikers.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import type { Leerfeiten, Route } from "./praktijkleren.ts";
import type { Random } from "./random.ts";
import { REGIO } from "./region.ts";

/** The fourth that was given. */
const INGETROKKEN = 3;

/** Signed as the service does it. */
export async function insertVerklaringen(
  db: Database,
  random: Random,
  routes: readonly Route[],
  { inwoners }: Leerfeiten,
  means: { readonly sleutels: Sleutels; readonly adres?: string },
): Promise<void> {
  const names = new Map(inwoners.map(({ id, voornaam, achternaam }) => [id, `${voornaam} ${achternaam}`]));
  const klaar = routes
    .filter(({ row }) => row.afgeslotenOp)
    .toSorted((one, other) => (one.row.afgeslotenOp! < other.row.afgeslotenOp! ? -1 : 1));
  const rows: Row<"praktijkverklaringen">[] = [];
  for (const [at, route] of klaar.entries())
    rows.push(await verklaringOf(random.id(), at + 1, names.get(route.row.inwonerId)!, route, means));
  await insertRows(db, "praktijkverklaringen", rows.map(asHex));
  await sql`select setval('verklaringnummers', ${rows.length})`.execute(db);
  await insertRows(db, "intrekkingen", rows.slice(INGETROKKEN, INGETROKKEN + 1).map(intrekkingOf));
}

async function verklaringOf(
  id: string,
  volgende: number,
  naam: string,
  { row, plaats, doelen, beoordelingen }: Route,
  means: { readonly sleutels: Sleutels; readonly adres?: string },
): Promise<Row<"praktijkverklaringen">> {
  const { sleutels } = means;
  const adres = adresOf(means);
  const uitgegevenOp = row.afgeslotenOp!;
  const nummer = verklaringnummer(uitgegevenOp, volgende);
  const badge = badgeOf(
    {
      id,
      nummer,
      naam,
      uitgever: uitgeverNaam("Amersfoort"),
      begonnenOp: row.begonnenOp!,
      uitgegevenOp,
      leerbedrijfId: plaats.leerbedrijf.id,
      leerbedrijf: plaats.leerbedrijf.naam,
      taken: doelen.map((doel, at) => ({
        code: doel.code!,
        naam: doel.naam!,
        laatZien: doel.laatZien!,
        erkendDoor: null,
        niveau: beoordelingen[at]!.niveau as Niveau,
        beoordeeldOp: beoordelingen[at]!.datum!,
        aantalBeoordelaars: 1,
      })),
    },
    adres,
  );
  return {
    regioId: REGIO,
    id,
    gemeente: row.gemeente!,
    inwonerId: row.inwonerId,
    leerrouteId: row.id,
    nummer,
    codeHash: createHash("sha256")
      .update(
        codeOf(sleutels, {
          regioId: REGIO,
          id,
        }),
      )
      .digest(),
    bewijs: await onderteken(badge, sleutels.certificaat, adres),
    uitgegevenOp,
    doorGebruikerId: gebruiker("marije").id,
    doorNaam: gebruiker("marije").naam,
    tijdstip: moment(uitgegevenOp, "16:00"),
  };
}

/** Bytes as PostgreSQL reads them from JSON. */
const asHex = ({ codeHash, ...row }: Row<"praktijkverklaringen">) =>
  ({ ...row, codeHash: `\\x${codeHash!.toString("hex")}` }) as unknown as Row<"praktijkverklaringen">;

const intrekkingOf = ({ id, gemeente, inwonerId, uitgegevenOp }: Row<"praktijkverklaringen">) => ({
  regioId: REGIO,
  praktijkverklaringId: id!,
  gemeente: gemeente!,
  inwonerId: inwonerId!,
  datum: addDays(uitgegevenOp!, 2),
  reden: "De taken stonden bij de verkeerde persoon.",
  doorGebruikerId: gebruiker("marije").id,
  doorNaam: gebruiker("marije").naam,
  tijdstip: moment(addDays(uitgegevenOp!, 2), "09:30"),
});
