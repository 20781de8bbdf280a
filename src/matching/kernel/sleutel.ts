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

/** A single value is its own key; of more values each gets a number, and the numbers stand in one. */
export function sleutelVan(velden: readonly Onderwerp[]): (profiel: Inwonerprofiel | Plekprofiel) => Sleutel {
  const [veld] = velden;
  if (veld === undefined) return () => undefined;
  if (velden.length > 1) return samengesteld(velden.map((deel) => sleutelVan([deel])));
  if (onderwerp(veld).soort !== "lijst") return ({ feiten }) => feiten[veld]?.waarde as Sleutel;
  return ({ feiten }) => (feiten[veld]?.waarde as readonly string[] | undefined)?.join("\u0003");
}

/** As many values as a subject may have before keys become text: in one number go five of them. */
const WAARDEN = 1024;
const DELEN = 5;

function samengesteld(
  delen: readonly ((profiel: Inwonerprofiel | Plekprofiel) => Sleutel)[],
): (profiel: Inwonerprofiel | Plekprofiel) => Sleutel {
  const nummers = delen.map(() => new Map<Sleutel, number>());
  const alsTekst = (profiel: Inwonerprofiel | Plekprofiel) =>
    delen.map((deel) => deel(profiel) ?? "\u0001").join("\u0002");
  if (delen.length > DELEN) return alsTekst;
  return (profiel) => {
    let som = 0;
    for (let at = 0; at < delen.length; at++) {
      const waarde = delen[at]!(profiel);
      let nummer = nummers[at]!.get(waarde);
      if (nummer === undefined) nummers[at]!.set(waarde, (nummer = nummers[at]!.size));
      if (nummer >= WAARDEN) return alsTekst(profiel);
      som = som * WAARDEN + nummer;
    }
    return som;
  };
}

/** A profile with nothing in it but this: to ask a rule what it says of one value. */
export const alleen = (veld: Onderwerp, waarde: readonly string[]): Inwonerprofiel & Plekprofiel => ({
  id: "",
  feiten: { [veld]: { waarde } },
});
