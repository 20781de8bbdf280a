import { addMonths, type IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import { metLezen, type Programmarol } from "../toegang/scopes.ts";
import { randomFor } from "./random.ts";
import { gemeenten, LEUSDEN, type Organisatienaam, organisatieId, REGIO } from "./region.ts";

type Koppeling = {
  readonly naam: string;
  readonly organisatie: Organisatienaam;
  readonly rol: Programmarol;
  readonly scopes: readonly string[];
  readonly gemeenten: readonly string[];
  readonly gestopt: string | null;
};

const KOPPELINGEN: readonly Koppeling[] = [
  {
    naam: "Vacaturesite van de regio",
    organisatie: "wsp",
    rol: "accountmanager",
    scopes: ["plek.lezen", "werkgever.lezen"],
    gemeenten: gemeenten.map(({ code }) => code),
    gestopt: null,
  },
  {
    naam: "Dashboard sociaal domein",
    organisatie: "leusden",
    rol: "beleidsadviseur",
    scopes: ["rapport.lezen", "doel.lezen"],
    gemeenten: [LEUSDEN],
    gestopt: "De proef is klaar.",
  },
];

/** A public key of which nobody has the other half: what is shown here cannot come in. */
const SLEUTEL = {
  kty: "EC",
  crv: "P-256",
  x: "0UBrrSs5MW3bD6qhOIbI-NfrlyzMH1yikI-6R7kKXDQ",
  y: "9e_DGufG1wXxJA1Rh0Mjp0lZuAZscPiIigFLdV9YFDI",
};
const KID = "YJGvLqnyOo16s_YKUivBsT19xUhWf06UAd_xZno6E90";
const random = randomFor("koppelingen");

/** Two programs that were registered: one that runs, and one that was stopped. */
export async function insertKoppelingen(db: Database, today: IsoDate): Promise<void> {
  const made = new Date(`${addMonths(today, -2)}T09:30:00Z`);
  for (const { naam, organisatie, rol, scopes, gemeenten, gestopt } of KOPPELINGEN) {
    const id = random.id();
    const about = { regioId: REGIO, id, naam, organisatieId: organisatieId[organisatie] };
    await db
      .insertInto("gebruikers")
      .values({
        ...about,
        aanmeldnaam: `programma:${id}`,
        functie: "programma",
        rollen: [],
        programmarol: rol,
        gemeenten,
        geldigTot: addMonths(today, 10),
        rechtenBeoordeeldOp: addMonths(today, -2),
        isActief: gestopt === null,
      })
      .execute();
    await db
      .insertInto("koppelingen")
      .values({
        ...about,
        contact: "koppelingen@voorbeeld.example",
        scopes: [...metLezen(scopes, rol)],
        verzoekenPerMinuut: 300,
        doorNaam: "Sander Vliegenthart",
        gemaakt: made,
        ...(gestopt !== null && { gestopt: made, gestoptDoor: "Sander Vliegenthart", gestoptReden: gestopt }),
      })
      .execute();
    const sleutel = {
      regioId: REGIO,
      koppelingId: id,
      plaats: 1,
      kid: KID,
      soort: "ES256",
      toegevoegd: made,
    };
    await db
      .insertInto("koppelingsleutels")
      .values({ ...sleutel, jwk: JSON.stringify(SLEUTEL) })
      .execute();
  }
}
