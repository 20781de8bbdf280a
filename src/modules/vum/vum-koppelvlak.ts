import type { Context } from "../context.ts";
import type { Verloop } from "../koppelvlakken/zekering.ts";
import { type Koppelvlak, nietAangesloten } from "../koppelvlakken/koppelvlak.ts";
import { verloopVan } from "./bronkoppeling.ts";
import type { Bron } from "./partij.ts";
import { bronnenVan } from "./partij-store.ts";

/** How it goes with all other sources of VUM together; each of them stands in the list of organisations. */
export async function vumKoppelvlak(context: Context): Promise<Koppelvlak> {
  const { bronnen } = await bronnenVan(context);
  if (bronnen.length === 0) return nietAangesloten("vum");
  const gevraagd = bronnen.flatMap((bron) => {
    const verloop = verloopVan(context.user.regioId, bron);
    return verloop ? [{ naam: bron.naam, ...verloop }] : [];
  });
  const stuk = gevraagd.filter(isStuk);
  return {
    ...nietAangesloten("vum"),
    stand: standVan(gevraagd),
    gelukt: som(gevraagd.map(({ gelukt }) => gelukt)),
    mislukt: som(gevraagd.map(({ mislukt }) => mislukt)),
    laatstGelukt: laatste(gevraagd.map(({ laatstGelukt }) => laatstGelukt)),
    laatstMislukt: laatste(gevraagd.map(({ laatstMislukt }) => laatstMislukt)),
    storing: stuk.map(({ naam, laatsteStoring }) => `${naam}: ${laatsteStoring}`).join("; ") || null,
    opnieuwOm: laatste(stuk.map(({ openTot }) => openTot)),
  };
}

/** In a word: how it goes with these sources of a region. */
export const vumStand = (
  regioId: string,
  bronnen: readonly Pick<Bron, "oin" | "adres">[],
): Koppelvlak["stand"] =>
  bronnen.length === 0
    ? "niet aangesloten"
    : standVan(bronnen.flatMap((bron) => verloopVan(regioId, bron) ?? []));

function standVan(verlopen: readonly Verloop[]): Koppelvlak["stand"] {
  if (verlopen.some(isStuk)) return "storing";
  return verlopen.some(({ gelukt }) => gelukt > 0) ? "goed" : "nog niet gebruikt";
}

const isStuk = ({ achtereen }: Verloop): boolean => achtereen > 0;

const som = (getallen: readonly number[]) => getallen.reduce((sum, getal) => sum + getal, 0);

function laatste(momenten: readonly (Date | null)[]): string | null {
  const [last] = momenten
    .flatMap((moment) => moment?.toISOString() ?? [])
    .toSorted((a, b) => (a < b ? 1 : -1));
  return last ?? null;
}
