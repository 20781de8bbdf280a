import { Type } from "typebox";
import { defineQuery } from "../../door.ts";
import { date, orNull, request, tijdstip } from "../../fields.ts";
import { sturen } from "../../verwerkingsactiviteiten.ts";
import { GROEPEN, groepenVan, STANDEN, standenVan } from "./bestand.ts";
import { EIGEN, toonbaar } from "./bord.ts";
import { waarde } from "./kaart.ts";
import { type Bestandsdeel, gepubliceerd, regiostand, somVan } from "./stand.ts";

const Getal = Type.Object({ naam: Type.String(), aantal: waarde });
const procent = orNull(Type.Integer({ description: "Van het totaal; leeg bij minder dan honderd mensen" }));

/** of whom the file of people who are registered as looking for work consists, and what that does not say. */
export const getBestand = defineQuery({
  name: "bestand.get",
  summary:
    "Wie de geregistreerde werkzoekenden zijn: naar inkomen en naar wat er nodig is voor werk; alleen aantallen",
  verwerkingsactiviteit: sturen,
  dataklasse: "rapport",
  input: request({}),
  output: Type.Object({
    peildatum: date,
    geteld: tijdstip,
    bron: Type.String(),
    totaal: waarde,
    standen: Type.Array(Getal),
    groepen: Type.Array(
      Type.Object({ naam: Type.String(), totaal: waarde, kanBeginnen: waarde, nogNiet: waarde }),
    ),
    zonderStartkwalificatie: procent,
    zoektActief: procent,
    banenafspraak: procent,
    gepubliceerd: orNull(
      Type.Object({ waarde: Type.Number(), peildatum: Type.String(), bron: Type.String() }),
    ),
  }),
  subject: async () => ({ object: "bestand" }),
  async run(context) {
    const { dag, geteld, cijfers } = await regiostand(context);
    const { bestand } = cijfers;
    const perStand = await standenVan(bestand);
    const perGroep = await groepenVan(bestand, perStand.publicatie);
    const published = (await gepubliceerd(context)).get("geregistreerde_werkzoekenden");
    const deel = (getal: (een: Bestandsdeel) => number) => procentVan(bestand, getal);
    return {
      peildatum: dag,
      geteld: geteld.toISOString(),
      bron: EIGEN,
      totaal: perStand.totaal.waarde,
      standen: STANDEN.map((naam, at) => ({ naam, aantal: perStand.cellen[0]![at]!.waarde })),
      groepen: GROEPEN.map(({ naam }, rij) => ({
        naam,
        totaal: perGroep.rijtotalen[rij]!.waarde,
        kanBeginnen: perGroep.cellen[rij]![0]!.waarde,
        nogNiet: perGroep.cellen[rij]![1]!.waarde,
      })),
      zonderStartkwalificatie: deel((een) => een.zonderStartkwalificatie),
      zoektActief: deel((een) => een.actief),
      banenafspraak: deel((een) => een.banenafspraak),
      gepubliceerd: published ?? null,
    };
  },
  betrokkenen: () => [],
});

function procentVan(bestand: readonly Bestandsdeel[], getal: (een: Bestandsdeel) => number): number | null {
  const van = somVan(bestand, ({ aantal }) => aantal);
  const deel = somVan(bestand, getal);
  const isSmall = van < 100 || toonbaar(deel) === null || toonbaar(van - deel) === null;
  return isSmall ? null : Math.round((100 * deel) / van);
}
