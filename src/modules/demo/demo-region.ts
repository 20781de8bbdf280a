import type { IsoDate } from "#core/dates";
import { makeBeeld } from "./beeld.ts";
import { makeWerk } from "./demo-werk.ts";
import { makeDossiers } from "./dossiers.ts";
import { makeFeiten } from "./feiten.ts";
import { gebruikerRows } from "./gebruikers.ts";
import {
  contactgegevenRows,
  indicatieRows,
  inwonerRows,
  situatieRows,
  werkcentrumRows,
} from "./inwoner-rows.ts";
import { makeInstrumenten } from "./instrumenten.ts";
import { makeInwoners } from "./inwoners.ts";
import { metDagen } from "./netwerk-vacatures.ts";
import { rapportRows } from "./rapport-rows.ts";
import { gemeenteRows, organisatieRows, REGIO, unitRows } from "./region.ts";
import { makeSubsidies } from "./subsidies.ts";
import { makeTaakborden } from "./taakborden.ts";
import { makeVerhaal } from "./verhaal.ts";
import { makeVerhaalVoorstellen } from "./verhaal-voorstellen.ts";
import { makeVoorstellen } from "./voorstellen.ts";
import { makeWerkgevercontacten } from "./werkgevercontacten.ts";
import { makeWerkgevers } from "./werkgevers.ts";

/** Every row of the demo region, the same each time for the same day. The totals are those of `kerncijfers.ts`. */
export function makeDemoRegion(today: IsoDate) {
  const werkgevers = makeWerkgevers();
  const inwoners = makeInwoners(today);
  const mensen = new Map(
    inwoners.flatMap((inwoner) => (inwoner.hoofdpersoon ? [[inwoner.hoofdpersoon.sleutel, inwoner]] : [])),
  );
  const werk = makeWerk(inwoners, mensen, werkgevers, today);
  const { begeleid, in2018 } = werk;
  const perId = new Map(begeleid.map(({ inwoner }) => [inwoner.id, inwoner]));
  const feiten = makeFeiten(inwoners, today);
  const verhaal = makeVerhaal(mensen, today);
  const dossiers = makeDossiers(begeleid, today);
  const iedereen = [...inwoners, ...in2018.vroegereInwoners];
  const { metVastDeel, ...subsidies } = makeSubsidies(werk.lopend, begeleid, today);
  const gevraagd = makeVerhaalVoorstellen({ ...werk, werkgevers, feiten, today });
  const groeneWal = werkgevers.find(({ naam }) => naam === "De Groene Wal")!;

  const indicaties = indicatieRows(inwoners, in2018, perId);
  const { situaties, ...beeld } = makeBeeld({
    begeleid,
    inwoners,
    situaties: situatieRows(iedereen, today),
    indicaties,
    today,
  });

  const rows = {
    regios: [{ regioId: REGIO, naam: "Amersfoort", isDemo: true }],
    gemeenten: gemeenteRows,
    organisaties: organisatieRows,
    units: unitRows,
    gebruikers: gebruikerRows(mensen.get("yonas")!.id, groeneWal.id),
    inwoners: inwonerRows(iedereen),
    werkgevers: werkgevers.map(({ row }) => row),
    contactgegevens: contactgegevenRows(inwoners),
    situaties,
    indicaties,
    ...beeld,
    begeleidingen: [...verhaal.begeleidingen, ...dossiers.begeleidingen, ...werkcentrumRows(inwoners, perId)],
    plannen: [...verhaal.plannen, ...dossiers.plannen],
    planstappen: [...verhaal.planstappen, ...dossiers.planstappen],
    contactmomenten: [...verhaal.contactmomenten, ...dossiers.contactmomenten],
    afspraken: [...verhaal.afspraken, ...dossiers.afspraken],
    plekken: metDagen(werk.plekken, today),
    werkgevercontacten: makeWerkgevercontacten(werkgevers, today),
    taakborden: makeTaakborden(werkgevers, today),
    instrumenten: makeInstrumenten(today),
    voorstellen: [...makeVoorstellen({ ...werk, werkgevers, feiten, today }), ...gevraagd.values()],
    plaatsingen: werk.plaatsingen.map((plaatsing) => ({
      ...plaatsing,
      ...(metVastDeel.has(plaatsing.id) && { loonwaarde: null }),
      ...(gevraagd.has(plaatsing.id) && { voorstelId: gevraagd.get(plaatsing.id)!.id! }),
    })),
    subsidiewijzigingen: subsidies.subsidiewijzigingen,
    loonkostensubsidies: subsidies.loonkostensubsidies,
    loonwaarden: subsidies.loonwaarden,
    ...rapportRows(),
  };
  const mogelijkheden = inwoners.map(({ id, gemeente }) => ({
    inwonerId: id,
    gemeente,
    feiten: feiten.get(id)!,
  }));
  return { rows, mogelijkheden };
}
