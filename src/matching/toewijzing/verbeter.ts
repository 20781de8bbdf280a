import { houdersVan, type Prijzen, vulAan } from "#matching/toewijzing/herstel";
import { vulMetKeten } from "#matching/toewijzing/ketens";
import type { Kolommen } from "#matching/toewijzing/kolommen";
import { doe, type Verdeling } from "#matching/toewijzing/verdeling";

const RONDES = 6;

/** Small changes, each of which adds value and keeps all limits, until none is left or it was tried often enough. */
export function verbeter(verdeling: Verdeling, prijzen: Prijzen, kolommen: Kolommen): void {
  for (let ronde = 0; ronde < RONDES; ronde++) {
    const { waarde } = verdeling;
    ruil(verdeling);
    vulVrijePlekken(verdeling, prijzen, kolommen);
    vulAan(verdeling, prijzen.gewicht);
    if (verdeling.waarde === waarde) return;
  }
}

/** The dearest plek first. */
function vulVrijePlekken(verdeling: Verdeling, prijzen: Prijzen, kolommen: Kolommen): void {
  const { capaciteit } = verdeling.probleem;
  const vrij = Array.from(capaciteit.keys()).filter(
    (plek) => verdeling.bezet[plek]! < capaciteit[plek]! && prijzen.prijs[plek]! > 0,
  );
  for (const plek of vrij.toSorted((a, b) => prijzen.prijs[b]! - prijzen.prijs[a]! || a - b)) {
    while (verdeling.bezet[plek]! < capaciteit[plek]!) {
      if (!vulMetKeten(verdeling, prijzen, kolommen, plek)) break;
    }
  }
}

/** Who has no plek takes that of somebody for whom it is worth less. */
function ruil(verdeling: Verdeling): void {
  const { begin, plek, waarde } = verdeling.probleem;
  const houders = houdersVan(verdeling);
  for (const [inwoner, gekozen] of verdeling.keuze.entries()) {
    if (gekozen >= 0) continue;
    for (let paar = begin[inwoner]!; paar < begin[inwoner + 1]!; paar++) {
      if (verdeling.keuze[inwoner]! >= 0) break;
      const opPlek = houders[plek[paar]!]!;
      const weg = opPlek.find((houder) => {
        const van = verdeling.keuze[houder]!;
        const zetten = [
          { inwoner: houder, van, naar: -1 },
          { inwoner, van: -1, naar: paar },
        ];
        return waarde[van]! < waarde[paar]! && doe(verdeling, zetten);
      });
      if (weg !== undefined) opPlek[opPlek.indexOf(weg)] = inwoner;
    }
  }
}
