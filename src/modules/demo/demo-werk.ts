import type { IsoDate } from "#core/dates";
import { makeBijzonderePlekken } from "./bijzondere-plekken.ts";
import { makeCaseloads } from "./caseloads.ts";
import { makeKwartaal, makePlaatsingen2018 } from "./geschiedenis.ts";
import type { Inwoner } from "./inwoners.ts";
import { leerwerkEnProef } from "./leerwerk.ts";
import { makeLopend } from "./lopend.ts";
import { makePassendePlekken, makeVacatures } from "./plekken.ts";
import { makeUnits } from "./unit-plaatsingen.ts";
import { makeVerhaalPlaatsingen } from "./verhaal-plaatsingen.ts";
import type { Werkgever } from "./werkgevers.ts";

export type Werk = ReturnType<typeof makeWerk>;

/** Who works where, now and before, at which places, and who is helped by whom. */
export function makeWerk(
  inwoners: readonly Inwoner[],
  mensen: ReadonlyMap<string, Inwoner>,
  werkgevers: readonly Werkgever[],
  today: IsoDate,
) {
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
  const passend = makePassendePlekken(werkgevers, today);
  return {
    begeleid,
    lopend,
    in2018,
    plaatsingen: [...lopend, ...makeKwartaal(inwoners, starts, werkgevers), ...in2018.plaatsingen],
    passend,
    schothorst: bijzonder.get("schothorst")!,
    plekken: [
      ...bijzonder.values(),
      ...trajecten.plekken,
      ...units.plekken,
      ...passend,
      ...makeVacatures(werkgevers, today),
    ],
  };
}
