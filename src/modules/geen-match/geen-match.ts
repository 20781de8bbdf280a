import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import type { IsoDate } from "#core/dates";
import { date, oneOf, orNull } from "../fields.ts";
import { gezondheidswoorden } from "../inwoners/gezondheidswoorden.ts";

/**
 * Why it came to nothing. The first three are those of the source; the others are what people say.
 * @source Actieplan Perspectief op Werk, Arbeidsmarktregio Amersfoort (2019), paragraph on the mismatch
 */
export const GEEN_MATCH_REDENEN = [
  "kennis of ervaring",
  "persoonlijk",
  "eisen van de plek",
  "reis",
  "uren",
  "loon",
  "anders",
  "niet gezegd",
] as const;
export type GeenMatchReden = (typeof GEEN_MATCH_REDENEN)[number];

const GEEN_MATCH_DOOR = ["inwoner", "werkgever", "begeleider"] as const;
export type GeenMatchDoor = (typeof GEEN_MATCH_DOOR)[number];

const woorden = Type.String({ minLength: 3, maxLength: 300, pattern: "\\S" });

/** What is given with a no; words are needed where the list has none. */
export const GeenMatchInvoer = Type.Object(
  { reden: oneOf(GEEN_MATCH_REDENEN), woorden: Type.Optional(woorden) },
  { additionalProperties: false },
);
export type GeenMatchInvoer = Static<typeof GeenMatchInvoer>;

export const PlekGeenMatch = Type.Object({
  reden: oneOf(GEEN_MATCH_REDENEN),
  woorden: orNull(Type.String()),
  op: date,
});
export const VoorstelGeenMatch = Type.Object({ ...PlekGeenMatch.properties, door: oneOf(GEEN_MATCH_DOOR) });

type Rij = {
  readonly geenMatchReden: string | null;
  readonly geenMatchWoorden: string | null;
  readonly geenMatchOp: IsoDate | null;
};

/** As it is kept, or null where nobody said why. */
export const plekGeenMatch = (rij: Rij): Static<typeof PlekGeenMatch> | null =>
  rij.geenMatchReden === null || rij.geenMatchOp === null
    ? null
    : { reden: rij.geenMatchReden as GeenMatchReden, woorden: rij.geenMatchWoorden, op: rij.geenMatchOp };

export function voorstelGeenMatch(
  rij: Rij & { readonly geenMatchDoor: string | null },
): Static<typeof VoorstelGeenMatch> | null {
  const waarom = plekGeenMatch(rij);
  return waarom && { ...waarom, door: rij.geenMatchDoor as GeenMatchDoor };
}

/** The columns in which it is kept. Words are about work, never about health. */
export function geenMatchKolommen(given: GeenMatchInvoer, op: IsoDate) {
  const { reden, woorden = null } = given;
  if (reden === "anders" && woorden === null) throw inWoorden();
  const [found] = gezondheidswoorden(woorden ?? "");
  if (found) throw new Failure("invalid", "geen-match.gezondheid", found.hint, { velden: ["woorden"] });
  return { geenMatchReden: reden, geenMatchWoorden: woorden, geenMatchOp: op };
}

const inWoorden = () =>
  new Failure("invalid", "geen-match.in-woorden", "Schrijf in een paar woorden wat de reden was.", {
    velden: ["woorden"],
  });

export const alleenBijNee = (veld: string) =>
  new Failure(
    "invalid",
    "geen-match.alleen-bij-nee",
    "Een reden hoort bij een nee. Kies nee, of laat hem leeg.",
    {
      velden: [veld],
    },
  );
