import { addDays, type IsoDate } from "#core/dates";
import { moment } from "./dagen.ts";
import { gebruikers } from "./gebruikers.ts";
import type { Row } from "./insert-rows.ts";
import { randomFor } from "./random.ts";
import { REGIO } from "./region.ts";
import type { Werkgever } from "./werkgevers.ts";

const AANTAL_WERKGEVERS = 120;

const teksten = [
  ["bezoek", "Rondgekeken op de werkvloer. Er zijn taken die bij elkaar een nieuwe baan kunnen zijn."],
  ["telefoon", "Vraagt wat er geregeld is als iemand met begeleiding begint. Uitgelegd, mail volgt."],
  ["gesprek", "Wil twee mensen een proefplaats geven. We zoeken samen wie past."],
  ["telefoon", "Tevreden over de medewerker. De jobcoach komt elke twee weken."],
  ["bericht", "Stuurde een nieuwe plek. Het tillen is nog niet gevraagd."],
  ["bezoek", "Kennisgemaakt met de begeleider op de werkvloer. Die heeft vier uur in de week."],
] as const;

/** What the accountmanagers spoke about with the werkgevers they see most. */
export function makeWerkgevercontacten(
  werkgevers: readonly Werkgever[],
  today: IsoDate,
): Row<"werkgevercontacten">[] {
  const random = randomFor("werkgevercontacten");
  const naamVan = new Map(gebruikers.map(({ id, naam }) => [id, naam]));
  return werkgevers.slice(0, AANTAL_WERKGEVERS).flatMap(({ id, accountmanager }) =>
    random.pickSome(teksten, random.between(1, 3)).map(([soort, tekst]) => {
      const datum = addDays(today, -random.between(1, 200));
      return {
        regioId: REGIO,
        id: random.id(),
        werkgeverId: id,
        datum,
        soort,
        tekst,
        doorGebruikerId: accountmanager!,
        doorNaam: naamVan.get(accountmanager!)!,
        vastgelegd: moment(datum, "15:10"),
      };
    }),
  );
}
