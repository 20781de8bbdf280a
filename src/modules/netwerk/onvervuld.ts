import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, text } from "../fields.ts";

/** What werkgevers say themselves. @source Actieplan Perspectief op Werk 2019, the five problems of werkgevers */
export const VACATUREREDENEN = [
  "geen sollicitanten",
  "ervaring ontbreekt",
  "vakkennis ontbreekt",
  "voorwaarden of omstandigheden",
  "instelling of motivatie",
  "anders",
] as const;
export type Vacaturereden = (typeof VACATUREREDENEN)[number];

/** So many days open, and we ask the werkgever why, and whether the job can be made in another way. */
export const LANG_OPEN_IN_DAGEN = 60;

/** What to try next, by what the werkgever said; of more reasons the first in this order. */
const VOORSTEL: Readonly<Record<Vacaturereden, string>> = {
  "ervaring ontbreekt":
    "Haal de taken eruit waarvoor geen ervaring nodig is, en maak daar een eigen baan van.",
  "vakkennis ontbreekt":
    "Laat de vakman de moeilijke taken doen, en zet de andere taken bij elkaar in een nieuwe baan.",
  "voorwaarden of omstandigheden": "Kijk of het met minder uren, andere tijden of een rustiger plek ook kan.",
  "geen sollicitanten": "Stel de vacature anders open: kijk naar de taken in plaats van naar de functie.",
  "instelling of motivatie": "Begin met een proefplaats, zodat werkgever en inwoner elkaar leren kennen.",
  anders: "Bespreek de taken met de werkgever, en kijk welke iemand anders kan doen.",
};
export const ONBEKEND = "Vraag de werkgever waarom de vacature open blijft.";

/** What we suggest for a vacature that stays open. */
export const voorstelBij = (redenen: readonly Vacaturereden[]): string =>
  VOORSTEL[(Object.keys(VOORSTEL) as Vacaturereden[]).find((reden) => redenen.includes(reden)) ?? "anders"];

export const OnvervuldeVacature = Type.Object({
  id,
  titel: Type.String(),
  werksoort: Type.String(),
  werkgever: Type.Object({ id, naam: Type.String(), plaats: Type.String() }),
  gemeldOp: date,
  dagenOpen: Type.Integer(),
  redenen: Type.Array(oneOf(VACATUREREDENEN), {
    description: "Wat de werkgever het laatst zei; leeg: niet gevraagd",
  }),
  toelichting: orNull(Type.String()),
  gevraagdOp: orNull(date),
  voorstel: Type.String({
    description: "Wat te doen: de vacature anders openstellen, of eerst vragen waarom",
  }),
});
export type OnvervuldeVacature = Static<typeof OnvervuldeVacature>;

export const redenFields = {
  redenen: Type.Array(oneOf(VACATUREREDENEN), { minItems: 1, uniqueItems: true }),
  toelichting: Type.Optional(orNull(text(500))),
};

export const geenVacature = () =>
  new Failure(
    "invalid",
    "vacaturereden.geen-vacature",
    "Dit kan alleen bij een vacature van een werkgever die open staat.",
  );
