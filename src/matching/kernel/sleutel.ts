import type { Criterium } from "#matching/criteria";
import { onderwerp, type Onderwerp } from "#matching/onderwerpen";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";

/** Profiles with the same key look the same to a rule. Undefined where nothing is said. */
export type Sleutel = string | number | undefined;

/** What a criterium sees of a plek, the point on the map apart. */
export const sleutelVanPlek = ({ regel, plekVelden }: Criterium): ((plek: Plekprofiel) => Sleutel) =>
  regel === "regeling" ? ({ regeling }) => regeling : sleutelVan(plekVelden);

/** What a criterium sees of an inwoner, the point on the map apart. */
export const sleutelVanInwoner = ({
  regel,
  inwonerVelden,
}: Criterium): ((inwoner: Inwonerprofiel) => Sleutel) =>
  regel === "regeling" ? ({ regelingen }) => regelingen?.join() : sleutelVan(inwonerVelden);

/** A single value is its own key; more of them stand in one text with a sign between that no code holds. */
export function sleutelVan(velden: readonly Onderwerp[]): (profiel: Inwonerprofiel | Plekprofiel) => Sleutel {
  const [veld] = velden;
  if (veld === undefined) return () => undefined;
  if (velden.length > 1) {
    const delen = velden.map((deel) => sleutelVan([deel]));
    return (profiel) => delen.map((deel) => deel(profiel) ?? "\u0001").join("\u0002");
  }
  if (onderwerp(veld).soort !== "lijst") return ({ feiten }) => feiten[veld]?.waarde as Sleutel;
  return ({ feiten }) => (feiten[veld]?.waarde as readonly string[] | undefined)?.join("\u0003");
}

/** A profile with nothing in it but this: to ask a rule what it says of one value. */
export const alleen = (veld: Onderwerp, waarde: readonly string[]): Inwonerprofiel & Plekprofiel => ({
  id: "",
  feiten: { [veld]: { waarde } },
});
