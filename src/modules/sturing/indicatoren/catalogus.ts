import { Failure } from "#core/failure";
import { behoudcijfers } from "./behoud.ts";
import type { Indicatordefinitie } from "./definitie.ts";
import { doelgroepcijfers } from "./doelgroepen.ts";
import { ontwikkelcijfers } from "./ontwikkeling.ts";
import { plaatsingcijfers } from "./plaatsingen.ts";
import { tevredenheidcijfers } from "./tevredenheid.ts";
import { tijdcijfers } from "./tijd.ts";
import { uitkeringcijfers } from "./uitkering.ts";
import { werkvormcijfers } from "./werkvorm.ts";

/** Every figure to steer by, in the order of the list. */
export const indicatorcatalogus: readonly Indicatordefinitie[] = [
  ...plaatsingcijfers,
  ...behoudcijfers,
  ...uitkeringcijfers,
  ...ontwikkelcijfers,
  ...werkvormcijfers,
  ...doelgroepcijfers,
  ...tijdcijfers,
  ...tevredenheidcijfers,
];

export function indicatordefinitie(sleutel: string): Indicatordefinitie {
  const found = indicatorcatalogus.find((een) => een.sleutel === sleutel);
  if (found) return found;
  throw new Failure(
    "not-found",
    "indicator.not-found",
    "Dit cijfer bestaat niet. Kies een cijfer uit de lijst met indicatoren.",
    { sleutel },
  );
}
