import { sql } from "kysely";
import { Type } from "typebox";
import { Failure } from "#core/failure";
import { type Context, defineAction } from "../door.ts";
import { gemeente, oneOf, orNull, request, text } from "../fields.ts";
import { checkWoorden, geenBedrijf } from "../mijn-bedrijf/bedrijfsvraag.ts";
import { ownCompany } from "../mijn-bedrijf/own-company.ts";
import { gemeentenVan } from "../terugbellen/vraag-terugbellen.ts";
import { telefoonIn } from "../terugbellen/verzoek.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { isEmail } from "./invoer.ts";
import { antwoordVoor, MOGELIJKHEDEN, Plekmelding, UREN, WANNEER } from "./plekmelding.ts";
import { plekmeldingById } from "./plekmelding-store.ts";

/** An employer who is signed in reports a place, also half known: it is at his contact at once, and needs no mail. */
export const reportPlek = defineAction({
  name: "plekmelding.report",
  summary: "Een plek melden voor uw bedrijf, ook als u nog niet precies weet wat",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "bedrijf",
  input: request({
    mogelijkheid: oneOf(MOGELIJKHEDEN),
    wat: text(2000),
    uren: Type.Optional(orNull(oneOf(UREN))),
    wanneer: Type.Optional(orNull(oneOf(WANNEER))),
    gemeente: Type.Optional(gemeente),
    contactpersoon: text(120),
    telefoon: text(40),
    email: text(254),
  }),
  output: Plekmelding,
  subject: async (context) => ownCompany(context),
  async run(context, { gemeente: where, email, telefoon, ...rest }) {
    checkWoorden(rest.wat, "wat");
    const nummer = telefoonIn(telefoon);
    if (nummer === undefined) throw verkeerdeTelefoon();
    if (!isEmail(email.trim())) throw verkeerdeEmail();
    const { db, now, today, newId } = context;
    const of = await gemeenteOf(context, where);
    const id = newId();
    const inhoud = JSON.stringify({ ...rest, soort: "plek", telefoon: nummer });
    await sql`
      select meld_plek_als_werkgever(${id}::uuid, ${inhoud}::jsonb, ${of}, ${email.trim().toLowerCase()}, ${now()},
        ${antwoordVoor(today())}::date)`.execute(db);
    return { ...(await plekmeldingById(context, id)), contact: await ownContact(context) };
  },
  betrokkenen: () => [],
});

/** Where the work is; without a choice where the company is. */
async function gemeenteOf({ db, user }: Context, chosen: string | undefined): Promise<string> {
  if (chosen !== undefined) {
    const known = await gemeentenVan({ db, regioId: user.regioId });
    if (!known.some(({ code }) => code === chosen)) throw onbekendeGemeente();
    return chosen;
  }
  if (user.werkgeverId === null) throw geenBedrijf();
  const own = await db
    .selectFrom("werkgevers")
    .select("gemeente")
    .where("regioId", "=", user.regioId)
    .where("id", "=", user.werkgeverId)
    .executeTakeFirst();
  if (!own) throw geenBedrijf();
  return own.gemeente;
}

/** Who answers, as it stands on the page of the company; null: whoever serves werkgevers. */
async function ownContact({ db }: Context): Promise<Plekmelding["contact"]> {
  const { rows } = await sql<{ id: string | null; naam: string | null }>`
    select contact_id as id, contact_naam as naam from mijn_bedrijf()`.execute(db);
  const { id = null, naam = null } = rows[0] ?? {};
  return id === null || naam === null ? null : { id, naam };
}

const verkeerdeTelefoon = () =>
  new Failure("invalid", "plekmelding.telefoon", "Vul een telefoonnummer in, met 10 cijfers.", {
    velden: ["telefoon"],
  });

const verkeerdeEmail = () =>
  new Failure("invalid", "plekmelding.email", "Vul een e-mailadres in, zoals naam@bedrijf.nl.", {
    velden: ["email"],
  });

const onbekendeGemeente = () =>
  new Failure("invalid", "plekmelding.gemeente", "Kies een gemeente van deze regio.", {
    velden: ["gemeente"],
  });
