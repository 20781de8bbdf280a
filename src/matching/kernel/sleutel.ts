import type { Criterium } from "#matching/criteria";
import { onderwerp, type Onderwerp } from "#matching/onderwerpen";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";
import { type Blik, nummerVan } from "#matching/kernel/blik";

/** Profiles with the same key look the same to a rule. Undefined where nothing is said. */
export type Sleutel = string | number | undefined;

/** What a criterium sees of a plek, the point on the map apart. */
export const sleutelVanPlek = ({ regel, plekVelden }: Criterium): ((blik: Blik<Plekprofiel>) => Sleutel) =>
  regel === "regeling" ? ({ profiel }) => profiel.regeling : sleutelVan(plekVelden);

/** What a criterium sees of an inwoner, the point on the map apart. */
export const sleutelVanInwoner = ({
  regel,
  inwonerVelden,
}: Criterium): ((blik: Blik<Inwonerprofiel>) => Sleutel) =>
  regel === "regeling" ? ({ profiel }) => profiel.regelingen?.join() : sleutelVan(inwonerVelden);

/** A single value is its own key; of more values each gets a number, and the numbers stand in one. */
export function sleutelVan(velden: readonly Onderwerp[]): (blik: Blik) => Sleutel {
  const [veld] = velden;
  if (veld === undefined) return () => undefined;
  if (velden.length > 1) return samengesteld(velden.map((deel) => sleutelVan([deel])));
  const nummer = nummerVan(veld);
  if (onderwerp(veld).soort !== "lijst") return ({ waarden }) => waarden[nummer] as Sleutel;
  return ({ waarden }) => (waarden[nummer] as readonly string[] | undefined)?.join("\u0003");
}

/** As many values as a subject may have before keys become text: in one number go five of them. */
const WAARDEN = 1024;
const DELEN = 5;

function samengesteld(delen: readonly ((blik: Blik) => Sleutel)[]): (blik: Blik) => Sleutel {
  const nummers = delen.map(() => new Map<Sleutel, number>());
  const alsTekst = (blik: Blik) => delen.map((deel) => deel(blik) ?? "\u0001").join("\u0002");
  if (delen.length > DELEN) return alsTekst;
  return (blik) => {
    let som = 0;
    for (let at = 0; at < delen.length; at++) {
      const waarde = delen[at]!(blik);
      let nummer = nummers[at]!.get(waarde);
      if (nummer === undefined) nummers[at]!.set(waarde, (nummer = nummers[at]!.size));
      if (nummer >= WAARDEN) return alsTekst(blik);
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
