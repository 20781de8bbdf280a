import { addDays, type IsoDate } from "#core/dates";
import { moment } from "./dagen.ts";
import { gebruiker } from "./gebruikers.ts";
import type { Row } from "./insert-rows.ts";
import { actieplanInstrumenten } from "./instrumenten-actieplan.ts";
import { eldersInstrumenten } from "./instrumenten-elders.ts";
import { inventarisatieInstrumenten } from "./instrumenten-inventarisatie.ts";
import { werkInstrumenten } from "./instrumenten-werk.ts";
import { randomFor } from "./random.ts";
import { REGIO } from "./region.ts";

/** Every instrument, traject and unit that the publications name, with what these say of it and no more. */
const regels = [
  ...inventarisatieInstrumenten,
  ...werkInstrumenten,
  ...actieplanInstrumenten,
  ...eldersInstrumenten,
];

export function makeInstrumenten(today: IsoDate): Row<"instrumenten">[] {
  const random = randomFor("instrumenten");
  return regels.map(({ naam, soort, voor, fasen, functies, doel, waar, ...rest }) => {
    const gecontroleerd = addDays(today, -daysAgo(random, rest.nu));
    return {
      regioId: REGIO,
      id: random.id(),
      naam,
      soort,
      doel,
      doelgroepen: voor.split(" "),
      fasen: fasen.split(" "),
      functionaliteiten: functies.split(""),
      werksoorten: [...(rest.werksoorten ?? [])],
      duur: rest.duur ?? null,
      capaciteit: rest.capaciteit ?? null,
      prijs: rest.prijs?.[0] ?? null,
      prijsEenheid: rest.prijs?.[1] ?? null,
      prijsBron: rest.prijs ? rest.bron : null,
      aanbieder: rest.aanbieder ?? null,
      gemeenten: [...waar],
      beschikbaarheid: rest.nu ?? "beschikbaar",
      bewijs: rest.bewijs?.[0] ?? "onbekend",
      bewijsBron: rest.bewijs?.[1] ?? null,
      toelichting: rest.toelichting ?? null,
      bron: rest.bron,
      matchingId: rest.matching ?? null,
      gecontroleerd,
      doorNaam: gebruiker("bas").naam,
      gewijzigd: moment(gecontroleerd, "10:00"),
    };
  });
}

/** Made up, as everything that people do in the demo: what runs was looked at last, plans longest ago. */
function daysAgo(random: ReturnType<typeof randomFor>, nu: string | undefined): number {
  if (nu === "pilot") return random.between(120, 210);
  return nu === undefined ? random.between(5, 170) : random.between(185, 300);
}
