import { geboortegroepen } from "#toekomstplan/geboortegroepen";
import type { Context } from "../context.ts";
import type { UitgangspuntenMetGeboortejaren } from "./uitgangspunten.ts";

/** What was read in of years of birth, of all gemeenten together, in groups that say nothing of one person. */
export async function wswGeboortejaren({
  db,
  user,
}: Context): Promise<UitgangspuntenMetGeboortejaren["wswGeboortejaren"]> {
  const rows = await db
    .selectFrom("wswgeboortejaren")
    .select(["geboortejaar", "aantal", "peildatum", "bron"])
    .where("regioId", "=", user.regioId)
    .execute();
  const groepen = geboortegroepen(rows);
  if (groepen.length === 0) return null;
  const peildatums = rows.map(({ peildatum }) => peildatum).toSorted();
  const bronnen = new Set(rows.map(({ bron }) => bron));
  return {
    peildatum: peildatums.at(-1)!,
    bron: [...bronnen].toSorted().join(", "),
    groepen: [...groepen],
  };
}
