import { type Static, Type } from "typebox";
import { type IsoDate, isoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, text, versie } from "../fields.ts";

export const INDICATIESOORTEN = [
  "beschut werk",
  "banenafspraak",
  "doelgroep LKS",
  "Wsw",
  "jobcoach",
] as const;
export type Indicatiesoort = (typeof INDICATIESOORTEN)[number];

/** What UWV is asked about: advice on beschut werk, and whether someone belongs in the doelgroepregister. */
export const AANVRAAGSOORTEN = ["beschut werk", "banenafspraak"] as const;
export type Aanvraagsoort = (typeof AANVRAAGSOORTEN)[number];
export const AANVRAAGUITKOMSTEN = ["positief", "negatief", "ingetrokken"] as const;
export type Aanvraaguitkomst = (typeof AANVRAAGUITKOMSTEN)[number];

export const Indicatie = Type.Object({
  id,
  inwonerId: id,
  soort: oneOf(INDICATIESOORTEN),
  vanaf: date,
  tot: orNull(date),
  bron: Type.String(),
  vastgesteldOp: orNull(date),
  doorNaam: orNull(Type.String()),
  isGeldig: Type.Boolean({ description: "Vandaag" }),
  versie,
});
export type Indicatie = Static<typeof Indicatie>;

export const Aanvraag = Type.Object({
  id,
  inwonerId: id,
  soort: oneOf(AANVRAAGSOORTEN),
  gevraagdOp: date,
  adviseur: Type.String({ description: "Aan wie het is gevraagd" }),
  uitkomst: orNull(oneOf(AANVRAAGUITKOMSTEN)),
  uitkomstOp: orNull(date),
  geldigTot: orNull(date),
  indicatieId: orNull(id),
  doorNaam: Type.String(),
  versie,
});
export type Aanvraag = Static<typeof Aanvraag>;

const vervangen = {
  doorNaam: orNull(Type.String({ description: "Wie het zo vastlegde" })),
  vervangenOp: date,
  vervangenDoor: orNull(Type.String()),
  reden: orNull(Type.String({ description: "Waarom het is verbeterd" })),
};

/** An indicatie as it was before it was corrected. */
export const Indicatiestand = Type.Object({
  indicatieId: id,
  soort: oneOf(INDICATIESOORTEN),
  vanaf: date,
  tot: orNull(date),
  bron: Type.String(),
  vastgesteldOp: orNull(date),
  ...vervangen,
});
export type Indicatiestand = Static<typeof Indicatiestand>;

/** What UWV was asked and said, before that was corrected. */
export const Aanvraagstand = Type.Object({
  aanvraagId: id,
  gevraagdOp: date,
  adviseur: Type.String(),
  uitkomst: orNull(oneOf(AANVRAAGUITKOMSTEN)),
  uitkomstOp: orNull(date),
  geldigTot: orNull(date),
  ...vervangen,
});
export type Aanvraagstand = Static<typeof Aanvraagstand>;

/** How someone stands to the doelgroepregister, as far as this file knows. */
export const REGISTERSTANDEN = ["staat erin", "gevraagd", "niet opgenomen", "niet bekend"] as const;
export type Registerstand = (typeof REGISTERSTANDEN)[number];

export const indicatieFields = {
  soort: oneOf(INDICATIESOORTEN),
  vanaf: date,
  tot: orNull(date),
  bron: text(120, "Wie haar vaststelde, zoals UWV of de gemeente"),
  vastgesteldOp: orNull(date),
};

/** Nobody came into the Wsw from this day on. @source Invoeringswet Participatiewet, 1 January 2015 */
const WSW_DICHT_VANAF = isoDate("2015-01-01");

/** @throws Failure where someone would come into a scheme that takes in nobody any more */
export function checkInstroom({ soort, vanaf }: { soort: Indicatiesoort; vanaf: IsoDate }): void {
  if (soort === "Wsw" && vanaf >= WSW_DICHT_VANAF)
    throw new Failure(
      "invalid",
      "indicatie.wsw-dicht",
      "Sinds 1 januari 2015 komt niemand meer in de Wsw. Kijk naar beschut werk.",
      { velden: ["vanaf"] },
    );
}

/** @throws Failure where the last day lies before the first, or the decision in the future */
export function checkDagen(
  { vanaf, tot, vastgesteldOp }: { vanaf: IsoDate; tot: IsoDate | null; vastgesteldOp: IsoDate | null },
  today: IsoDate,
): void {
  if (tot !== null && tot < vanaf)
    throw new Failure("invalid", "indicatie.einde", "De laatste dag kan niet voor de eerste dag liggen.", {
      velden: ["tot"],
    });
  if (vastgesteldOp !== null && vastgesteldOp > today)
    throw new Failure("invalid", "indicatie.besluit", "Het besluit kan niet na vandaag liggen.", {
      velden: ["vastgesteldOp"],
    });
}

export const overlapt = () =>
  new Failure(
    "conflict",
    "indicatie.overlap",
    "Er is al een indicatie van deze soort in deze tijd. Verbeter of beëindig die eerst.",
    { velden: ["vanaf"] },
  );
export const alGevraagd = () =>
  new Failure(
    "conflict",
    "indicatie.al-gevraagd",
    "Er loopt al een aanvraag van deze soort. Leg eerst de uitkomst daarvan vast.",
  );
export const alBeantwoord = () =>
  new Failure("conflict", "indicatie.al-beantwoord", "De uitkomst van deze aanvraag staat al vast.");
export const uitkomstTeVroeg = () =>
  new Failure(
    "invalid",
    "indicatie.uitkomst",
    "De uitkomst kan niet voor de aanvraag liggen, en niet na vandaag.",
    {
      velden: ["uitkomstOp"],
    },
  );
export const nietBeantwoord = () =>
  new Failure(
    "conflict",
    "indicatie.niet-beantwoord",
    "Er is nog geen uitkomst om te verbeteren. Leg eerst de uitkomst vast.",
  );
export const indicatieVolgde = () =>
  new Failure(
    "conflict",
    "indicatie.volgde",
    "Op deze uitkomst volgde een indicatie. Beëindig of verbeter die eerst.",
    { velden: ["uitkomst"] },
  );
export const nietZonderPositief = () =>
  new Failure(
    "invalid",
    "indicatie.zonder-positief",
    "Alleen na een positieve uitkomst volgt een indicatie.",
    {
      velden: ["indicatieVanaf"],
    },
  );
