import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, versie } from "../fields.ts";
import { VoorstelGeenMatch } from "../geen-match/geen-match.ts";
import { gezondheidswoorden } from "../inwoners/gezondheidswoorden.ts";
import { Uitleg } from "./uitleg.ts";

export const STATUSSEN = ["voorgesteld", "akkoord", "afgewezen", "ingetrokken", "geplaatst"] as const;
export type Voorstelstatus = (typeof STATUSSEN)[number];

/** In which states an answer can still be given or changed. */
export const OPEN: readonly Voorstelstatus[] = ["voorgesteld", "akkoord"];

/** A plek that someone proposed to an inwoner, or set aside for him. */
export const Voorstel = Type.Object({
  id,
  inwonerId: id,
  inwonernaam: orNull(Type.String()),
  plekId: id,
  titel: orNull(Type.String()),
  werkgever: orNull(Type.Object({ id, naam: Type.String() })),
  status: oneOf(STATUSSEN),
  isNietDeze: Type.Boolean({
    description: "Door een begeleider opzij gelegd, niet aan de inwoner voorgesteld",
  }),
  waarom: Type.String(),
  antwoord: orNull(Type.String({ description: "In woorden van de inwoner" })),
  antwoordOp: orNull(date),
  geenMatch: orNull(VoorstelGeenMatch),
  voorgesteldOp: date,
  doorNaam: Type.String(),
  plaatsingId: orNull(
    Type.String({ format: "uuid", description: "De plaatsing die ervan kwam, waar u die mag zien" }),
  ),
  versie,
});
export type Voorstel = Static<typeof Voorstel>;

/** With the reasons as they were on the screen when it was proposed. */
export const VoorstelInFull = Type.Object({
  ...Voorstel.properties,
  uitleg: orNull(Uitleg),
});
export type VoorstelInFull = Static<typeof VoorstelInFull>;

/** One sentence about why; it goes along to others, so nothing about health stands in it. */
export const reden = (minLength: number, description?: string) =>
  Type.String({ minLength, maxLength: 300, pattern: "\\S", ...(description && { description }) });

export function checkFunctional(text: string | undefined, veld: string): void {
  const [found] = gezondheidswoorden(text ?? "");
  if (found) throw new Failure("invalid", "voorstel.gezondheid", found.hint, { velden: [veld] });
}

const conflict = (code: string, detail: string, about: Readonly<Record<string, unknown>> = {}) =>
  new Failure("conflict", `voorstel.${code}`, detail, about);

export const alOpen = () =>
  conflict("al-open", "Deze plek is al voorgesteld. Leg eerst het antwoord vast, of trek dat voorstel in.");
export const deeltNiet = () =>
  conflict(
    "deelt-niet",
    "Deze inwoner deelt niets met deze werkgever. Kies een andere plek, of bespreek het met de inwoner: alleen die kan het weer aanzetten.",
  );
export const plekGesloten = () => conflict("plek-gesloten", "Deze plek is gesloten. Kies een andere plek.");
export const nietMeerOpen = (status: string) =>
  conflict("niet-meer-open", `Dit voorstel is al ${status}. Er is niets meer te wijzigen.`, { status });
/** Letters of a sentence that says why a plek is proposed of which a condition is not met. */
export const WAAROM_TOCH = 20;

export const pastNiet = (ondanks: readonly string[]) =>
  conflict(
    "past-niet",
    "Bij deze plek past iets niet. Kijk wat dat is, en schrijf in één zin waarom u de plek toch voorstelt.",
    { velden: ["waarom"], ondanks },
  );
export const waaromToch = () =>
  new Failure(
    "invalid",
    "voorstel.waarom-toch",
    `Schrijf waarom u deze plek toch voorstelt. Minstens ${WAAROM_TOCH} letters.`,
    { velden: ["waarom"] },
  );
export const antwoordInToekomst = () =>
  new Failure("invalid", "voorstel.antwoord-in-de-toekomst", "Kies vandaag of een eerdere dag.", {
    velden: ["datum"],
  });
export const antwoordVoorVoorstel = () =>
  new Failure(
    "invalid",
    "voorstel.antwoord-voor-voorstel",
    "Het antwoord kan niet voor het voorstel zijn gegeven.",
    {
      velden: ["datum"],
    },
  );
