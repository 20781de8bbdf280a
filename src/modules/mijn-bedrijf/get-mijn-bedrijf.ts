import { sql } from "kysely";
import { Type } from "typebox";
import { type Context, defineQuery } from "../door.ts";
import { id, orNull, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { werkafspraakPage } from "../werkafspraken/werkafspraak-store.ts";
import { ANTWOORD_BINNEN_WERKDAGEN, Bedrijfsvraag, geenBedrijf } from "./bedrijfsvraag.ts";
import { vraagPage } from "./bedrijfsvraag-store.ts";
import { kandidaatPage } from "./kandidaat-store.ts";
import { ownCompany } from "./own-company.ts";
import { eigenPlaatsingen } from "./regeling-store.ts";

const ALL = { limit: 50, offset: 0 };
const LAST_QUESTIONS = 5;

/** W1: where everything of the own company stands, what waits for it, and the one person whom it calls. */
export const getMijnBedrijf = defineQuery({
  name: "mijn-bedrijf.get",
  summary: "Waar alles van uw bedrijf staat, wat op u wacht en wie uw contactpersoon is",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "bedrijf",
  input: request({}),
  output: Type.Object({
    bedrijf: Type.Object({ id, naam: Type.String(), plaats: Type.String() }),
    contact: orNull(
      Type.Object({
        naam: Type.String(),
        functie: Type.String(),
        telefoon: orNull(Type.String()),
        wanneer: orNull(Type.String()),
      }),
    ),
    antwoordBinnenWerkdagen: Type.Integer(),
    plekken: Type.Object({ open: Type.Integer(), gesloten: Type.Integer() }),
    kandidaten: Type.Object({ totaal: Type.Integer(), wachtOpU: Type.Integer() }),
    medewerkers: Type.Object({
      totaal: Type.Integer(),
      regelingenOpen: Type.Integer(),
      wachtOpU: Type.Integer(),
    }),
    afspraken: Type.Object({ totaal: Type.Integer(), wachtOpU: Type.Integer() }),
    vragen: Type.Array(Bedrijfsvraag),
  }),
  subject: async (context) => ownCompany(context),
  async run(context) {
    const { bedrijf, contact } = await companyOf(context);
    const kandidaten = await kandidaatPage(context, {}, ALL);
    const medewerkers = await eigenPlaatsingen(context, {}, ALL);
    const regelingen = medewerkers.rijen.flatMap((rij) => rij.regelingen);
    return {
      bedrijf,
      contact,
      antwoordBinnenWerkdagen: ANTWOORD_BINNEN_WERKDAGEN,
      plekken: await placesOf(context),
      kandidaten: {
        totaal: kandidaten.rijen.filter(({ stand }) => stand !== "niet meer beschikbaar").length,
        wachtOpU: kandidaten.rijen.filter(({ reactie }) => reactie === null).length,
      },
      medewerkers: {
        totaal: medewerkers.totaal,
        regelingenOpen: regelingen.filter(({ wachtOp }) => wachtOp !== null).length,
        wachtOpU: regelingen.filter(({ wachtOp }) => wachtOp === "werkgever").length,
      },
      afspraken: await agreementsOf(context, bedrijf.id),
      vragen: (await vraagPage(context, {}, { limit: LAST_QUESTIONS, offset: 0 })).rijen,
    };
  },
  betrokkenen: () => [], // numbers only
});

type Row = {
  readonly id: string;
  readonly naam: string;
  readonly plaats: string;
  readonly contactNaam: string | null;
  readonly contactFunctie: string | null;
  readonly contactTelefoon: string | null;
  readonly contactWanneer: string | null;
};

async function companyOf({ db }: Context) {
  const { rows } = await sql<Row>`select * from mijn_bedrijf()`.execute(db);
  const [row] = rows;
  if (!row) throw geenBedrijf();
  const { id, naam, plaats, contactNaam, contactFunctie, contactTelefoon, contactWanneer } = row;
  return {
    bedrijf: { id, naam, plaats },
    contact:
      contactNaam === null
        ? null
        : {
            naam: contactNaam,
            functie: contactFunctie ?? "",
            telefoon: contactTelefoon,
            wanneer: contactWanneer,
          },
  };
}

async function placesOf({ db, user }: Context) {
  const { rows } = await sql<{ open: number; gesloten: number }>`
    select (count(*) filter (where status = 'open'))::integer as open,
           (count(*) filter (where status <> 'open'))::integer as gesloten
      from plekken where regio_id = ${user.regioId} and werkgever_id = ${user.werkgeverId}::uuid`.execute(db);
  return rows[0] ?? { open: 0, gesloten: 0 };
}

async function agreementsOf(context: Context, werkgeverId: string) {
  const { rijen, totaal } = await werkafspraakPage(context, { werkgeverId }, ALL);
  const wachtOpU = rijen.filter(
    ({ stand, akkoorden }) => stand === "wacht op ja" && !akkoorden.some(({ kant }) => kant === "werkgever"),
  );
  return { totaal, wachtOpU: wachtOpU.length };
}
