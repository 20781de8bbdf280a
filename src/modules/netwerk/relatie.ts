import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, text, versie } from "../fields.ts";

/** Served as a customer, or a partner who builds along. */
const RELATIEVORMEN = ["klant", "partner"] as const;
const KENNIS = ["geen", "enige", "ruim"] as const;
/** What a werkgever should know exists. */
export const REGELINGEN = [
  "loonkostensubsidie",
  "jobcoach",
  "no-riskpolis",
  "loonkostenvoordeel",
  "proefplaats",
  "werkplekaanpassing",
] as const;

export const BEREIDHEDEN = ["bereid", "experimenteert", "denkt na", "nu niet"] as const;
export type Bereidheidsoort = (typeof BEREIDHEDEN)[number];
/** Why willingness changes; the first four are named in the regional analysis. */
export const BEREIDREDENEN = [
  "verandering in het bedrijf",
  "te weinig personeel",
  "te weinig geld",
  "andere regels",
  "goede ervaring",
  "slechte ervaring",
  "uitleg gekregen",
  "anders",
] as const;

export const accountFields = {
  relatievorm: orNull(oneOf(RELATIEVORMEN)),
  begeleidingUren: orNull(
    Type.Number({ minimum: 0, maximum: 1000, multipleOf: 0.25, description: "Uren per week" }),
  ),
  begeleidingMensen: orNull(Type.Integer({ minimum: 0, maximum: 500 })),
  begeleidingKennis: orNull(oneOf(KENNIS)),
  regelingen: Type.Array(oneOf(REGELINGEN), { uniqueItems: true }),
};
export type AccountInput = Static<typeof AccountInput>;
const AccountInput = Type.Object(accountFields);

export const bereidheidFields = {
  vanaf: date,
  bereidheid: oneOf(BEREIDHEDEN),
  reden: Type.Optional(orNull(oneOf(BEREIDREDENEN))),
  toelichting: Type.Optional(orNull(text(500))),
};

export const Bereidheid = Type.Object({
  id,
  vanaf: date,
  bereidheid: oneOf(BEREIDHEDEN),
  reden: orNull(oneOf(BEREIDREDENEN)),
  toelichting: orNull(Type.String()),
  doorNaam: Type.String(),
});
export type Bereidheid = Static<typeof Bereidheid>;

/** Needs a reason when it is another one than before: that is what the region learns from. */
export const zonderReden = () =>
  new Failure(
    "invalid",
    "bereidheid.zonder-reden",
    "De werkgever wilde eerst iets anders. Kies waarom dat veranderde.",
    { velden: ["reden"] },
  );

export const bereidheidInToekomst = () =>
  new Failure("invalid", "bereidheid.in-de-toekomst", "Kies vandaag of een eerdere dag.", {
    velden: ["vanaf"],
  });

export const Account = Type.Object({ ...accountFields, versie });
export type Account = Static<typeof Account>;
