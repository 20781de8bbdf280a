import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull } from "../fields.ts";
import type { Rol } from "../toegang/matrix.ts";

/** The parts of the help that can be handed over. */
export const DELEN = ["hoofdbegeleiding", "jobcoaching", "werk zoeken", "wegwijs"] as const;
export type Deel = (typeof DELEN)[number];

/** The role that takes over a part; the database says the same in `rol_van_deel`. */
export const ROL_VAN_DEEL = {
  hoofdbegeleiding: "klantmanager",
  jobcoaching: "jobcoach",
  "werk zoeken": "jobhunter",
  wegwijs: "gids",
} as const satisfies Readonly<Record<Deel, Rol>>;

const OVERDRACHTSTATUSSEN = ["aangeboden", "aangenomen", "geweigerd", "ingetrokken"] as const;

/** An offer as those see it who help the inwoner. */
export const Overdracht = Type.Object({
  id,
  inwonerId: id,
  inwonernaam: Type.String(),
  deel: oneOf(DELEN),
  vanNaam: Type.String(),
  naarNaam: Type.String(),
  waarom: Type.String(),
  gesprekOp: orNull(date),
  blijftInKring: Type.Boolean(),
  status: oneOf(OVERDRACHTSTATUSSEN),
  aangebodenOp: date,
  antwoordOp: orNull(date),
  antwoord: orNull(Type.String()),
});
export type Overdracht = Static<typeof Overdracht>;

/** An offer as the receiver sees it before his answer: whom it is about by first name only. */
export const Aanbod = Type.Object({
  id,
  inwonerId: { ...id, description: "Het dossier opent pas na aannemen" },
  roepnaam: Type.String(),
  gemeente: Type.String(),
  deel: oneOf(DELEN),
  waarom: Type.String(),
  gesprekOp: orNull(date),
  vanNaam: Type.String(),
  aangebodenOp: date,
});
export type Aanbod = Static<typeof Aanbod>;

const conflict = (code: string, detail: string) => new Failure("conflict", `overdracht.${code}`, detail);

export const alAangeboden = () =>
  conflict(
    "al-aangeboden",
    "Dit deel is al aan iemand aangeboden. Wacht op het antwoord, of trek dat aanbod in.",
  );
export const magNiet = () =>
  conflict(
    "mag-niet",
    "Deze collega heeft geen rol waarmee dit kan, of werkt niet voor de gemeente van de inwoner. Kies een andere collega.",
  );
export const nietDezeBegeleiding = () =>
  conflict(
    "andere-begeleiding",
    "Wie dit deel nu doet, is net veranderd. Bekijk de kring en bied het opnieuw aan.",
  );
export const alBeantwoord = (status: string) =>
  conflict("al-beantwoord", `Dit aanbod is al ${status}. Er is niets gewijzigd.`);
export const verouderd = () =>
  conflict(
    "verouderd",
    "Dit aanbod klopt niet meer: wie begeleidt of uw rechten zijn veranderd. Vraag uw collega om een nieuw aanbod.",
  );
export const nietUwDeel = () =>
  new Failure(
    "forbidden",
    "overdracht.niet-uw-deel",
    "U kunt alleen overdragen wat u zelf doet. Vraag de klantmanager om de rest.",
  );
