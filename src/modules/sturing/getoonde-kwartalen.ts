import type { Context } from "../context.ts";
import { indicatordefinitie } from "./indicatoren/catalogus.ts";
import { getoondePerioden } from "./indicatoren/getoonde-perioden.ts";
import { periodeVan } from "./indicatoren/periode.ts";
import type { Kwartaal } from "./werkbehoud.ts";

/**
 * Who found work and who lost it are told by period as figures of their own as well: a quarter that is held back there, beside its
 * year, is held back here, with what tells as much.
 */
export async function getoondeKwartalen(
  context: Context,
  kwartalen: readonly Kwartaal[],
): Promise<Kwartaal[]> {
  const jaarVan = ({ kwartaal }: Kwartaal) => kwartaal.slice(0, 4);
  const isKlein = ({ groep, gevonden, verloren }: Kwartaal) =>
    groep === "iedereen" && (gevonden === null || verloren === null);
  const lopend = context.today().slice(0, 4);
  const some = kwartalen.filter(
    (een) =>
      jaarVan(een) === lopend || kwartalen.some((each) => isKlein(each) && jaarVan(each) === jaarVan(een)),
  );
  if (some.length === 0) return [...kwartalen];
  const perioden = [...new Set(some.map(naamVan))].map(periodeVan);
  const told = (sleutel: string) =>
    getoondePerioden(context, { definitie: indicatordefinitie(sleutel), perioden, dag: context.today() });
  const gevonden = await told("werk_gevonden");
  const verloren = await told("werk_verloren");
  return kwartalen.map((een) => {
    if (!some.includes(een)) return een;
    const found = gevonden.has(naamVan(een)) ? een : { ...een, gevonden: null };
    return verloren.has(naamVan(een)) ? found : { ...found, ...GEEN_EINDEN };
  });
}

const GEEN_EINDEN = { geeindigd: null, naarWerk: null, onbekend: null, verloren: null };

const naamVan = ({ kwartaal }: Kwartaal): string => kwartaal.replace("Q", "-K");
