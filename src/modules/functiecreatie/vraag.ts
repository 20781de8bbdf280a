import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { hours } from "#core/hours";
import { cents } from "#core/money";
import { fouten } from "#matching/functiecreatie/fouten";
import {
  GEWONE_SPELREGELS,
  type Kandidaat,
  type Opdracht,
  type Slot,
} from "#matching/functiecreatie/opdracht";
import { feitenUit } from "#matching/profiel";
import { amount, id, oneOf, request, text } from "../fields.ts";
import { KenmerkInput } from "../plekken/kenmerken.ts";
import type { Taakbord } from "./taakbord.ts";

const sleutel = Type.String({ pattern: "^[a-z0-9-]{1,40}$" });
const uren = Type.Number({ minimum: 0, maximum: 60, multipleOf: 0.01 });

/** A doelgroep: a profile and for how many. It is nobody in particular. */
export const Doelgroep = request({
  id: sleutel,
  naam: text(80),
  aantal: Type.Integer({ minimum: 1, maximum: 20 }),
  tariefInCenten: amount,
  urenMin: uren,
  urenMax: uren,
  kan: Type.Array(KenmerkInput, { maxItems: 40 }),
});
export type Doelgroep = Static<typeof Doelgroep>;

/** What jobs are made of, and for whom. */
export const vraagFields = {
  werkgeverIds: Type.Array(id, { minItems: 1, maxItems: 5, uniqueItems: true }),
  doelgroepen: Type.Array(Doelgroep, { minItems: 1, maxItems: 20 }),
  sloten: Type.Array(
    request({ soort: oneOf(["alleen", "moet"]), werkgeverId: id, taakId: sleutel, doelgroepId: sleutel }),
    { maxItems: 100 },
  ),
  stapelen: Type.Boolean({ description: "Mag een baan taken van meer werkgevers hebben" }),
};
export type Vraag = Static<ReturnType<typeof Type.Object<typeof vraagFields>>>;

const MEESTE_MENSEN = 60;

/** The boards and the doelgroepen as the engine takes them. Ids of different employers are kept apart. */
export function opdrachtVan(
  borden: readonly Taakbord[],
  vraag: Vraag,
  inwoners: readonly Kandidaat[] = [],
): Opdracht {
  const opdracht: Opdracht = {
    werkgevers: borden.map(({ werkgeverId, werkgevernaam }) => ({ id: werkgeverId, naam: werkgevernaam })),
    functies: borden.flatMap(({ werkgeverId, functies }) =>
      functies.map(({ id, naam, afdeling, tariefInCenten, urenPerWeek, minimumUren }) => ({
        id: bij(werkgeverId, id),
        naam,
        werkgever: werkgeverId,
        afdeling,
        tarief: cents(tariefInCenten),
        uren: hours(urenPerWeek),
        minimum: hours(minimumUren),
      })),
    ),
    taken: borden.flatMap(({ werkgeverId, taken }) =>
      taken.map(({ id, functieId, naam, urenPerWeek, verplaatsbareUren, eisen }) => ({
        id: bij(werkgeverId, id),
        naam,
        functie: bij(werkgeverId, functieId),
        uren: hours(urenPerWeek),
        verplaatsbaar: hours(verplaatsbareUren),
        eisen: feitenUit(metAantal(eisen), "plek"),
      })),
    ),
    kandidaten: [...inwoners, ...vraag.doelgroepen.map(kandidaatVan)],
    sloten: [...blijvende(borden), ...slotenVan(vraag)],
    spelregels: { ...GEWONE_SPELREGELS, stapelen: vraag.stapelen },
  };
  if (vraag.doelgroepen.reduce((som, { aantal }) => som + aantal, inwoners.length) > MEESTE_MENSEN) {
    throw new Failure(
      "invalid",
      "functiecreatie.te-veel",
      `Vraag hoogstens ${MEESTE_MENSEN} banen tegelijk.`,
      {
        velden: ["doelgroepen"],
      },
    );
  }
  const gevonden = fouten(opdracht);
  if (gevonden.length > 0) {
    const detail = [...new Set(gevonden.map(({ wat }) => wat))].slice(0, 5).join(" ");
    throw new Failure("invalid", "functiecreatie.klopt-niet", detail, { velden: ["doelgroepen"] });
  }
  return opdracht;
}

export const bij = (werkgeverId: string, id: string): string => `${werkgeverId}/${id}`;

/** Work that can be done on these dagdelen need not be done on all of them: how many follows from the hours. */
const metAantal = (eisen: Taakbord["taken"][number]["eisen"]) =>
  eisen.some(({ onderwerp }) => onderwerp === "dagdelen")
    ? [{ onderwerp: "aantal_dagdelen", waarde: 1 }, ...eisen]
    : eisen;

const kandidaatVan = ({ id, naam, aantal, tariefInCenten, urenMin, urenMax, kan }: Doelgroep) => ({
  id,
  naam,
  aantal,
  tarief: cents(tariefInCenten),
  profiel: {
    id,
    feiten: feitenUit(
      [
        ...kan,
        { onderwerp: "uren_per_week_min", waarde: urenMin },
        { onderwerp: "uren_per_week_max", waarde: urenMax },
      ],
      "inwoner",
    ),
  },
});

const blijvende = (borden: readonly Taakbord[]): Slot[] =>
  borden.flatMap(({ werkgeverId, taken }) =>
    taken.filter(({ blijft }) => blijft).map(({ id }) => ({ soort: "blijft", taak: bij(werkgeverId, id) })),
  );

const slotenVan = ({ sloten }: Vraag): Slot[] =>
  sloten.map(({ soort, werkgeverId, taakId, doelgroepId }) => ({
    soort,
    taak: bij(werkgeverId, taakId),
    kandidaat: doelgroepId,
  }));
