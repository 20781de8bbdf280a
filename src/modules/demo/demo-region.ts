import type { IsoDate } from "#core/dates";
import { makeBijzonderePlekken } from "./bijzondere-plekken.ts";
import { makeCaseloads } from "./caseloads.ts";
import { makeDossiers } from "./dossiers.ts";
import { makeFeiten } from "./feiten.ts";
import { gebruikerRows } from "./gebruikers.ts";
import { makeKwartaal, makePlaatsingen2018 } from "./geschiedenis.ts";
import {
  contactgegevenRows,
  indicatieRows,
  inwonerRows,
  situatieRows,
  werkcentrumRows,
} from "./inwoner-rows.ts";
import { makeInwoners } from "./inwoners.ts";
import { leerwerkEnProef } from "./leerwerk.ts";
import { makeLopend } from "./lopend.ts";
import { makePassendePlekken, makeVacatures } from "./plekken.ts";
import { rapportRows } from "./rapport-rows.ts";
import { gemeenteRows, organisatieRows, REGIO, unitRows } from "./region.ts";
import { makeSubsidies } from "./subsidies.ts";
import { makeUnits } from "./unit-plaatsingen.ts";
import { makeVerhaal } from "./verhaal.ts";
import { makeVerhaalPlaatsingen } from "./verhaal-plaatsingen.ts";
import { makeVoorstellen } from "./voorstellen.ts";
import { makeWerkgevercontacten } from "./werkgevercontacten.ts";
import { makeWerkgevers } from "./werkgevers.ts";

/** Of these groups, everyone in a caseload may get work with loonkostensubsidie. */
const GROEPEN_LKS = /^(bijstand|banenafspraak|beschut)/;

export type DemoRegion = ReturnType<typeof makeDemoRegion>;

/** Every row of the demo region, the same each time for the same day. The totals are those of `kerncijfers.ts`. */
export function makeDemoRegion(today: IsoDate) {
  const werkgevers = makeWerkgevers();
  const inwoners = makeInwoners(today);
  const mensen = new Map(
    inwoners.flatMap((inwoner) => (inwoner.hoofdpersoon ? [[inwoner.hoofdpersoon.sleutel, inwoner]] : [])),
  );

  const units = makeUnits(inwoners, today);
  const begeleid = makeCaseloads(inwoners, units.mensen);
  const bijzonder = makeBijzonderePlekken(werkgevers, today);
  const trajecten = leerwerkEnProef(inwoners, begeleid, werkgevers, today);
  const lopend = [
    ...units.plaatsingen,
    ...makeVerhaalPlaatsingen({ mensen, plekken: bijzonder, werkgevers, today }),
    ...trajecten.plaatsingen,
    ...makeLopend({ inwoners, begeleid, werkgevers, elsewhere: units.mensen, today }),
  ];
  const starts = new Map(lopend.map(({ inwonerId, startdatum }) => [inwonerId, startdatum]));
  const in2018 = makePlaatsingen2018(inwoners, werkgevers, today);
  const plaatsingen = [...lopend, ...makeKwartaal(inwoners, starts, werkgevers), ...in2018.plaatsingen];

  const iedereen = [...inwoners, ...in2018.vroegereInwoners];
  const perId = new Map(begeleid.map(({ inwoner }) => [inwoner.id, inwoner]));
  const feiten = makeFeiten(inwoners, today);
  const dossiers = makeDossiers(begeleid, today);
  const verhaal = makeVerhaal(mensen, today);
  const doelgroepLks = new Set(
    begeleid.filter(({ inwoner }) => GROEPEN_LKS.test(inwoner.groep.naam)).map(({ inwoner }) => inwoner.id),
  );
  const werkgeverId = werkgevers.find(({ naam }) => naam === "De Groene Wal")!.id;
  const passend = makePassendePlekken(werkgevers, today);
  const plekken = [
    ...bijzonder.values(),
    ...trajecten.plekken,
    ...units.plekken,
    ...passend,
    ...makeVacatures(werkgevers, today),
  ];

  const rows = {
    regios: [{ regioId: REGIO, naam: "Amersfoort", isDemo: true }],
    gemeenten: gemeenteRows,
    organisaties: organisatieRows,
    units: unitRows,
    gebruikers: gebruikerRows(mensen.get("yonas")!.id, werkgeverId),
    inwoners: inwonerRows(iedereen),
    werkgevers: werkgevers.map(({ row }) => row),
    contactgegevens: contactgegevenRows(inwoners),
    situaties: situatieRows(iedereen, today),
    indicaties: indicatieRows(inwoners, in2018.vroegereInwoners, in2018.plaatsingen, doelgroepLks),
    begeleidingen: [
      ...verhaal.begeleidingen,
      ...dossiers.begeleidingen,
      ...werkcentrumRows(inwoners, new Set(perId.keys())),
    ],
    plannen: [...verhaal.plannen, ...dossiers.plannen],
    planstappen: [...verhaal.planstappen, ...dossiers.planstappen],
    contactmomenten: [...verhaal.contactmomenten, ...dossiers.contactmomenten],
    afspraken: [...verhaal.afspraken, ...dossiers.afspraken],
    plekken,
    werkgevercontacten: makeWerkgevercontacten(werkgevers, today),
    voorstellen: makeVoorstellen({
      begeleid,
      schothorst: bijzonder.get("schothorst")!,
      passend,
      werkgevers,
      feiten,
      today,
    }),
    plaatsingen,
    loonkostensubsidies: makeSubsidies(lopend, perId, today),
    ...rapportRows(),
  };
  const mogelijkheden = inwoners.map(({ id, gemeente }) => ({
    inwonerId: id,
    gemeente,
    feiten: feiten.get(id)!,
  }));
  return { rows, mogelijkheden };
}
