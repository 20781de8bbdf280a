import { createHash } from "node:crypto";
import { type Static, Type } from "typebox";
import { Failure, notFound } from "#core/failure";
import { cents } from "#core/money";
import type { Kandidaat, Taakgever } from "#matching/functiecreatie/opdracht";
import { type Feiten, feitenUit, type Inwonerprofiel } from "#matching/profiel";
import type { Context } from "../context.ts";
import { amount, id, request, urenPerWeek } from "../fields.ts";
import { inScope } from "../toegang/in-scope.ts";
import { inwonerprofielen, puntOf } from "../voorstellen/inwonerprofiel.ts";
import { Doelgroep, vraagFields } from "./vraag.ts";

/** Hours for this job, where the file says nothing or something else was agreed. In the file nothing changes. */
const Inwoner = request({
  inwonerId: id,
  urenMin: Type.Optional(urenPerWeek),
  urenMax: Type.Optional(urenPerWeek),
});

/**
 * Jobs for inwoners whom the user helps, with doelgroepen beside them if he wants. An hour costs the same for each of
 * them, so that nobody comes first for being cheaper.
 */
export const inwonervraagFields = {
  ...vraagFields,
  doelgroepen: Type.Array(Doelgroep, { maxItems: 20 }),
  inwoners: Type.Array(Inwoner, { minItems: 1, maxItems: 20 }),
  inwonertariefInCenten: amount,
};
export type Inwonervraag = Static<ReturnType<typeof Type.Object<typeof inwonervraagFields>>>;

/** What the engine knows of them: what they can and their hours, and the name only for the answer. */
export async function inwonerkandidaten(context: Context, vraag: Inwonervraag): Promise<Kandidaat[]> {
  const ids = vraag.inwoners.map(({ inwonerId }) => inwonerId);
  if (new Set(ids).size < ids.length) throw dubbel();
  const namen = await namenVan(context, ids);
  const profielen = new Map((await inwonerprofielen(context, ids, false)).map((een) => [een.id, een]));
  const kandidaten = vraag.inwoners.map((inwoner): Kandidaat => {
    const profiel = profielen.get(inwoner.inwonerId);
    const naam = namen.get(inwoner.inwonerId);
    if (!profiel || naam === undefined) throw notFound("inwoner", inwoner.inwonerId);
    return {
      id: profiel.id,
      naam,
      tarief: cents(vraag.inwonertariefInCenten),
      profiel: { ...profiel, feiten: metUren(profiel, inwoner) },
    };
  });
  const zonder = kandidaten.filter(({ profiel: { feiten } }) => !heeftUren(feiten));
  if (zonder.length > 0) throw zonderUren(zonder.map(({ id }) => id));
  return opLot(kandidaten, vraag);
}

/** Only whom this user may use the possibilities and the name of: the rows say so once more. */
async function namenVan(context: Context, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await context.db
    .selectFrom("inwoners")
    .select(["id", "voornaam", "achternaam"])
    .where("regioId", "=", context.user.regioId)
    .where("id", "in", ids)
    .where(inScope(context, "read", "mogelijkheden", "inwoners", "id"))
    .where(inScope(context, "read", "persoon", "inwoners", "id"))
    .execute();
  return new Map(rows.map(({ id, voornaam, achternaam }) => [id, `${voornaam} ${achternaam}`]));
}

/** Where the work is, so that what someone cannot travel to is not proposed. */
export async function metPunt({ db, user }: Context, werkgevers: readonly Taakgever[]): Promise<Taakgever[]> {
  const rows = await db
    .selectFrom("werkgevers")
    .select(["id", "postcode"])
    .where("regioId", "=", user.regioId)
    .where(
      "id",
      "in",
      werkgevers.map(({ id }) => id),
    )
    .execute();
  return werkgevers.map((werkgever) => {
    const punt = puntOf(rows.find(({ id }) => id === werkgever.id)?.postcode ?? null);
    return punt ? { ...werkgever, punt } : werkgever;
  });
}

function metUren({ feiten }: Inwonerprofiel, { urenMin, urenMax }: Static<typeof Inwoner>): Feiten {
  const gezegd = [
    ...(urenMin === undefined ? [] : [{ onderwerp: "uren_per_week_min", waarde: urenMin }]),
    ...(urenMax === undefined ? [] : [{ onderwerp: "uren_per_week_max", waarde: urenMax }]),
  ];
  return { ...feiten, ...feitenUit(gezegd, "inwoner") };
}

const heeftUren = ({ uren_per_week_min: min, uren_per_week_max: max }: Feiten): boolean =>
  min !== undefined && max !== undefined && max.waarde > 0 && max.waarde >= min.waarde;

/** Where two would do equally well the first one counts: who that is, the lot decides, for every employer anew. */
function opLot(kandidaten: readonly Kandidaat[], { werkgeverIds }: Inwonervraag): Kandidaat[] {
  const lot = ({ id }: Kandidaat) =>
    createHash("sha256")
      .update([...werkgeverIds, id].join(" "))
      .digest("hex");
  return kandidaten.toSorted((een, ander) => (lot(een) < lot(ander) ? -1 : 1));
}

/** The field is that of the hours of each of them. */
const zonderUren = (ids: readonly string[]) =>
  new Failure(
    "invalid",
    "functiecreatie.uren-onbekend",
    "In het dossier staat niet hoeveel uur per week. Vul de uren in die u samen afsprak.",
    { velden: ids.map((een) => `${een}-min`) },
  );

const dubbel = () =>
  new Failure("invalid", "functiecreatie.dubbel", "Kies elke inwoner één keer.", { velden: ["inwoners"] });
