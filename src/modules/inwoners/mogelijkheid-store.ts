import type { OnderwerpDefinitie } from "#matching/onderwerp";
import { onderwerpen, type Waarde, waardeTekst } from "#matching/onderwerpen";
import { ONDERWERPEN_LICHAAM } from "#matching/onderwerpen-lichaam";
import { ONDERWERPEN_STEUN } from "#matching/onderwerpen-steun";
import { ONDERWERPEN_TIJD } from "#matching/onderwerpen-tijd";
import { ONDERWERPEN_WENSEN } from "#matching/onderwerpen-wensen";
import { ONDERWERPEN_WERKWIJZE } from "#matching/onderwerpen-werkwijze";
import type { Context } from "../context.ts";
import { GROEPEN, type Mogelijkheid, type MogelijkheidWaarde } from "./mogelijkheid.ts";

const ONDERWERPEN_PER_GROEP: Readonly<Record<Mogelijkheid["groep"], readonly OnderwerpDefinitie[]>> = {
  "Tijd en reizen": ONDERWERPEN_TIJD,
  "Werk dat past": ONDERWERPEN_WENSEN,
  "Taal, steun en papieren": ONDERWERPEN_STEUN,
  "Bewegen en dragen": ONDERWERPEN_LICHAAM,
  "Manier van werken": ONDERWERPEN_WERKWIJZE,
};
const groepPerCode = new Map(
  GROEPEN.flatMap((groep) => ONDERWERPEN_PER_GROEP[groep].map(({ code }) => [code, groep] as const)),
);

/** Every subject about an inwoner, with the fact where it is known. */
export async function mogelijkhedenOf(context: Context, inwonerId: string): Promise<Mogelijkheid[]> {
  const rows = await facts(context, inwonerId).execute();
  const known = new Map(rows.map((row) => [row.onderwerp, row]));
  return onderwerpen
    .filter(({ zijde }) => zijde !== "plek")
    .map((rij) => {
      const fact = known.get(rij.code);
      return {
        onderwerp: rij.code,
        groep: groepPerCode.get(rij.code)!, // every subject stands in one of the lists
        label: rij.label,
        vraag: rij.vraag,
        soort: rij.soort,
        eenheid: rij.eenheid ?? null,
        minimum: rij.minimum ?? null,
        maximum: rij.maximum ?? null,
        opties: rij.opties?.map(({ code, label }) => ({ code, label })) ?? [],
        isVrij: rij.vrij ?? false,
        pictogram: rij.pictogram,
        waarde: fact ? (fact.waarde as MogelijkheidWaarde) : null,
        inWoorden: fact ? waardeTekst(rij.code, fact.waarde as Waarde) : null,
        toelichting: fact?.toelichting ?? null,
        bron: fact?.bron ?? null,
        datum: fact?.datum ?? null,
        versie: fact?.versie ?? 0,
      };
    });
}

/** Which version of a fact there is now, for the answer to who saw another one. */
export const mogelijkheidVersie = (context: Context, inwonerId: string, onderwerp: string) =>
  facts(context, inwonerId).where("onderwerp", "=", onderwerp).executeTakeFirst();

const facts = ({ db, user }: Context, inwonerId: string) =>
  db
    .selectFrom("mogelijkheden")
    .select(["onderwerp", "waarde", "toelichting", "bron", "datum", "versie"])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId);
