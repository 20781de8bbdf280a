import { addDays, type IsoDate } from "#core/dates";
import type { Begeleid } from "./caseloads.ts";
import type { Feit } from "./feiten.ts";
import type { Row } from "./insert-rows.ts";
import type { Plaatsing } from "./plaatsing.ts";
import type { Plek } from "./plekken.ts";
import { randomFor } from "./random.ts";
import { inwonerprofiel, voorstelOf } from "./voorstellen.ts";
import type { Werkgever } from "./werkgevers.ts";

/** Who began at a plek after a voorstel; Yonas came there by a switch. */
const GEVRAAGD: readonly (readonly [sleutel: string, waarom: string, antwoord: string])[] = [
  ["nadia", "Het werk is in de winkel, met een vaste begeleider.", "Ja, dit wil ik."],
  ["joost", "U werkt buiten en leert het vak van een vaste begeleider.", "Ja, ik wil het proberen."],
  ["salma", "U leert sorteren en verkopen, in een vaste ploeg.", "Ja, ik wil het proberen."],
];
const DAGEN_ERVOOR = { voorstel: 20, antwoord: 17 };

type Of = {
  readonly begeleid: readonly Begeleid[];
  readonly lopend: readonly Plaatsing[];
  readonly plekken: readonly Plek[];
  readonly werkgevers: readonly Werkgever[];
  readonly feiten: ReadonlyMap<string, readonly Feit[]>;
  readonly today: IsoDate;
};

/** The voorstel behind the place of someone with a story, by the id of the plaatsing. */
export function makeVerhaalVoorstellen(of: Of): ReadonlyMap<string, Row<"voorstellen">> {
  const random = randomFor("verhaal voorstellen");
  const perId = new Map(of.plekken.map((plek) => [plek.id, plek]));
  return new Map(
    GEVRAAGD.map(([sleutel, waarom, antwoord]) => {
      const one = of.begeleid.find(({ inwoner }) => inwoner.hoofdpersoon?.sleutel === sleutel)!;
      const { id, plekId, startdatum } = of.lopend.find(
        ({ inwonerId, plekId }) => plekId !== null && inwonerId === one.inwoner.id,
      )!;
      const profiel = inwonerprofiel(one.inwoner, of.feiten.get(one.inwoner.id) ?? []);
      const voorstel = {
        ...voorstelOf(random, of, one, profiel, perId.get(plekId!)!, ["geplaatst", antwoord, true]),
        waarom,
        voorgesteldOp: addDays(startdatum, -DAGEN_ERVOOR.voorstel),
        antwoordOp: addDays(startdatum, -DAGEN_ERVOOR.antwoord),
      };
      return [id, voorstel];
    }),
  );
}
