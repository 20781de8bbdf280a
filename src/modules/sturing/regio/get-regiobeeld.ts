import type { Static } from "typebox";
import type { Context } from "../../context.ts";
import { defineQuery } from "../../door.ts";
import { request } from "../../fields.ts";
import { may } from "../../toegang/toegang.ts";
import { sturen } from "../../verwerkingsactiviteiten.ts";
import { getoondeStanden } from "../afscherming/getoond-rapport.ts";
import { standenVan } from "./bestand.ts";
import { bordVan, EIGEN, NIETS } from "./bord.ts";
import { instroomwaarschuwing } from "./instroom.ts";
import { type Geheel, kaartcijfers, kaartplaatsen } from "./kaart.ts";
import { doelVan, plaatsingenVan } from "./plaatsingen.ts";
import { Regiobeeld } from "./regiobeeld.ts";
import { type Gepubliceerd, gepubliceerd, regiostand } from "./stand.ts";

/** B1: the region at a glance. Only aggregates. */
export const getRegiobeeld = defineQuery({
  name: "regiobeeld.get",
  summary:
    "De regio in één oogopslag: drie signalen, twaalf cijfers en een kaart per gemeente; alleen aantallen",
  verwerkingsactiviteit: sturen,
  dataklasse: "rapport",
  input: request({}),
  output: Regiobeeld,
  subject: async () => ({ object: "regiobeeld" }),
  async run(context) {
    const { dag, geteld, cijfers: telling, opnieuwNaMs } = await regiostand(context);
    const published = await gepubliceerd(context);
    const jaar = Number(dag.slice(0, 4));
    const doel = await doelVan(context, jaar);
    const plaatsingen = plaatsingenVan(telling, dag, doel);
    const perMaand = telling.jongeren.map(({ maand, ww, bijstand }) => ({ maand, aantal: ww + bijstand }));
    const instroom = { ...instroomwaarschuwing(perMaand, dag), bron: EIGEN };
    const { cijfers, gehelen } = await kaartcijfers(telling.gemeenten, eigenGemeenten(context), {
      bestand: (await standenVan(telling.bestand)).publicatie,
      rapport: (await getoondeStanden(context, jaar)).at(-1)!.beeld, // the present count
    });
    const feiten = { telling, vandaag: dag, gepubliceerd: published, plaatsingen, instroom, gehelen };
    return {
      peildatum: dag,
      geteld: geteld.toISOString(),
      opnieuwNaMs,
      jongeren: instroom,
      banenafspraak: banenafspraakVan(published),
      beschut: beschutVan(gehelen),
      plaatsingen,
      bord: bordVan(feiten),
      kaart: { cijfers, plaatsen: kaartplaatsen(telling.gemeenten) },
    };
  },
  betrokkenen: () => [],
});

/** Of whose inwoners the user may see each one: he may know their counts. */
export const eigenGemeenten = ({ user }: Context): readonly string[] =>
  user.gemeenten.filter((gemeente) => may(user, "read", "persoon", { object: "regiobeeld", gemeente }));

function banenafspraakVan(
  published: ReadonlyMap<string, Gepubliceerd>,
): Static<typeof Regiobeeld>["banenafspraak"] {
  const banen = published.get("banenafspraak_beschikbare_banen");
  const doel = published.get("banenafspraak_doelstelling_banen");
  return banen && doel ? { banen, doel, tekort: doel.waarde - banen.waarde } : null;
}

function beschutVan(gehelen: ReadonlyMap<string, Geheel>): Static<typeof Regiobeeld>["beschut"] {
  const { deel, rest, samen } = gehelen.get("beschut_werkt") ?? NIETS;
  return { indicaties: samen, metWerk: deel, zonderPlek: rest, bron: EIGEN };
}
