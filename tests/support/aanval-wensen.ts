import { beschermd } from "../../src/modules/matchrondes/tellen.ts";
import { type Buit, buitmaken } from "./aanval.ts";

/** What is shown of how many people ask each kind of work in each gemeente. */
export function wensenbuit(echt: readonly (readonly number[])[]): Buit {
  const { cellen, rijen, kolommen, totaal } = beschermd(echt);
  const getoond = (waarde: number | null) => ({ waarde });
  const buit: Buit = { cijfers: new Map(), sommen: [] };
  buitmaken(buit, {
    echt,
    gezien: {
      cellen: cellen.map((rij) => rij.map(getoond)),
      rijtotalen: rijen.map(getoond),
      kolomtotalen: kolommen.map(getoond),
      totaal: getoond(totaal),
    },
    naam: (rij, kolom) => `${rij}|${kolom}`,
  });
  return buit;
}
