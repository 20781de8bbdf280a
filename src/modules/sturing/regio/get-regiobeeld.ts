import type { Static } from "typebox";
import type { Context } from "../../context.ts";
import { defineQuery } from "../../door.ts";
import { request } from "../../fields.ts";
import { may } from "../../toegang/toegang.ts";
import { sturen } from "../../verwerkingsactiviteiten.ts";
import { getoondeStanden } from "../afscherming/getoond-rapport.ts";
import { verborgenRijen } from "../afscherming/rijen.ts";
import { standenVan } from "./bestand.ts";
import { bordVan, EIGEN, toonbaar } from "./bord.ts";
import { instroomwaarschuwing, type Waarschuwing } from "./instroom.ts";
import { kaartcijfers, kaartplaatsen } from "./kaart.ts";
import { doelVan, plaatsingenVan } from "./plaatsingen.ts";
import { Regiobeeld } from "./regiobeeld.ts";
import { type Gepubliceerd, gepubliceerd, regiostand, somVan, type Telling } from "./stand.ts";

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
    const instroom = jongerenVan(instroomwaarschuwing(perMaand, dag));
    const feiten = { telling, vandaag: dag, gepubliceerd: published, plaatsingen, instroom };
    return {
      peildatum: dag,
      geteld: geteld.toISOString(),
      opnieuwNaMs,
      jongeren: instroom,
      banenafspraak: banenafspraakVan(published),
      beschut: beschutVan(telling),
      plaatsingen,
      bord: bordVan(feiten),
      kaart: {
        cijfers: await kaartcijfers(telling.gemeenten, eigenGemeenten(context), {
          bestand: (await standenVan(telling.bestand)).publicatie,
          rapport: (await getoondeStanden(context, jaar)).at(-1)!.beeld, // the present count
        }),
        plaatsen: kaartplaatsen(telling.gemeenten),
      },
    };
  },
  betrokkenen: () => [],
});

/** Of whose inwoners the user may see each one: he may know their counts. */
export const eigenGemeenten = ({ user }: Context): readonly string[] =>
  user.gemeenten.filter((gemeente) => may(user, "read", "persoon", { object: "regiobeeld", gemeente }));

/** A year of months adds up to what is told of the year: a month of a few takes another along. */
function jongerenVan({ maanden, ...rest }: Waarschuwing): Static<typeof Regiobeeld>["jongeren"] {
  const hidden = new Set(
    [...Map.groupBy(maanden, ({ maand }) => maand.slice(0, 4)).values()].flatMap((jaar) => {
      const isNobody = jaar.every(({ aantal }) => aantal === 0);
      const rijen = jaar.map(({ maand, aantal }) => ({ naam: maand, delen: [aantal] }));
      return isNobody ? [] : [...verborgenRijen(rijen)];
    }),
  );
  return {
    ...rest,
    maanden: maanden.map(({ maand, aantal }) => ({ maand, aantal: hidden.has(maand) ? null : aantal })),
    bron: EIGEN,
  };
}

function banenafspraakVan(
  published: ReadonlyMap<string, Gepubliceerd>,
): Static<typeof Regiobeeld>["banenafspraak"] {
  const banen = published.get("banenafspraak_beschikbare_banen");
  const doel = published.get("banenafspraak_doelstelling_banen");
  return banen && doel ? { banen, doel, tekort: doel.waarde - banen.waarde } : null;
}

/** Who has a place and who has none add up: where one is of a few, the other goes along. */
function beschutVan({ gemeenten }: Telling): Static<typeof Regiobeeld>["beschut"] {
  const indicaties = somVan(gemeenten, (een) => een.beschut);
  const metWerk = somVan(gemeenten, (een) => een.beschutWerkt);
  const parts = [metWerk, indicaties - metWerk].map(toonbaar);
  const [werkt, wacht] = parts.includes(null) ? [null, null] : parts;
  return { indicaties: toonbaar(indicaties), metWerk: werkt!, zonderPlek: wacht!, bron: EIGEN };
}
