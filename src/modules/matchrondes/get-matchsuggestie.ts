import { Type } from "typebox";
import { evalPair } from "#matching/evaluate";
import { type Context, defineQuery } from "../door.ts";
import { id, orNull, request, tijdstip } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { may, type Subject } from "../toegang/toegang.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { inwonerprofielen } from "../voorstellen/inwonerprofiel.ts";
import { plekkaart } from "../voorstellen/plekprofielen.ts";
import { redenenVan } from "../voorstellen/uitleg.ts";
import { graadVan } from "./schaarste.ts";
import { type Alternatief, SuggestieInFull } from "./suggestie.ts";
import { type Suggestierij, suggestieRows, suggestiesFromRows } from "./suggestie-store.ts";
import { getal } from "./tellen.ts";

/** Why this plek is the suggestion for an inwoner, and why another one is not. */
export const getMatchsuggestie = defineQuery({
  name: "matchsuggestie.get",
  summary: "Waarom een matchronde juist deze plek voorstelt voor een inwoner, en een andere niet",
  verwerkingsactiviteit: matchen,
  dataklasse: "voorstel",
  input: request({ id, ronde: Type.Optional(id) }),
  output: Type.Object({
    ronde: orNull(Type.Object({ id, gestart: tijdstip })),
    suggestie: orNull(SuggestieInFull),
  }),
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id: inwonerId, ronde: rondeId }, subject) {
    const ronde = await rondeOf(context, rondeId);
    if (!ronde) return { ronde: null, suggestie: null };
    const [row] = await suggestieRows(context, { rondeId: ronde.id, inwonerId }).execute();
    if (!row) return { ronde: { id: ronde.id, gestart: ronde.gestart.toISOString() }, suggestie: null };
    const [suggestie] = await suggestiesFromRows(context, ronde.id, [row]);
    const prijzen = ronde.schaarsteprijzen as Readonly<Record<string, number>>;
    return {
      ronde: { id: ronde.id, gestart: ronde.gestart.toISOString() },
      suggestie: {
        ...suggestie!,
        ...(await redenenNu(context, row, subject)),
        alternatieven: await alternatievenVan(context, row, prijzen),
      },
    };
  },
  betrokkenen: (_, { id }) => [id],
});

const rondeOf = ({ db, user }: Context, id: string | undefined) =>
  db
    .selectFrom("matchrondes")
    .select(["id", "gestart", "schaarsteprijzen"])
    .where("regioId", "=", user.regioId)
    .$if(id !== undefined, (query) => query.where("id", "=", id!))
    .orderBy("gestart", "desc")
    .limit(1)
    .executeTakeFirst();

/** The reasons as they are now: what changed since the ronde may have made another plek fit better. */
async function redenenNu(context: Context, { inwonerId, plekId }: Suggestierij, subject: Subject) {
  const nothing = { redenen: [], isVeranderd: false };
  const { user } = context;
  if (plekId === null || !may(user, "read", "mogelijkheden", subject)) return nothing;
  const kaart = await plekkaart(context, plekId);
  const [inwoner] = await inwonerprofielen(context, [inwonerId], may(user, "read", "situatie", subject));
  if (!kaart || !inwoner) return nothing;
  const oordeel = evalPair(inwoner, kaart.profiel);
  return { redenen: redenenVan(oordeel), isVeranderd: oordeel.past === false || !kaart.isOpen };
}

async function alternatievenVan(
  context: Context,
  { plekId, bestePlekken }: Suggestierij,
  prijzen: Readonly<Record<string, number>>,
): Promise<Alternatief[]> {
  const found: Alternatief[] = [];
  for (const [at, id] of bestePlekken.entries()) {
    const kaart = id === plekId ? undefined : await plekkaart(context, id);
    if (!kaart) continue;
    const { titel, werkgever, plaats, capaciteit } = kaart;
    const graad = graadVan(prijzen[id] ?? 0);
    const tekst = waaromNiet(graad, capaciteit);
    found.push({ plek: { id, titel, werkgever, plaats }, voorkeur: at + 1, graad, tekst });
  }
  return found;
}

/** In words what the scarcity price says. About the plek, never about the inwoner. */
function waaromNiet(graad: Alternatief["graad"], capaciteit: number): string {
  if (graad === "genoeg") return "Hier is nog plaats. U kunt deze plek ook voorstellen.";
  const plaatsen = capaciteit === 1 ? "is 1 plaats" : `zijn ${getal(capaciteit)} plaatsen`;
  return graad === "schaars"
    ? `Hier ${plaatsen}, en er passen meer mensen. Anderen hebben minder keus. U kunt deze plek toch voorstellen.`
    : `Hier ${plaatsen}, en er passen heel veel mensen. Zonder deze plek hebben anderen geen werk dat past. U kunt deze plek toch voorstellen.`;
}
