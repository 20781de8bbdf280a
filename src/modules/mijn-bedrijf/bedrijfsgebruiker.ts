import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, tijdstip, versie } from "../fields.ts";

export const UITNODIGINGSTANDEN = ["wacht", "bevestigd", "geweigerd", "ingetrokken"] as const;

/** Who can sign in for the company of the user. */
export const Bedrijfsgebruiker = Type.Object({
  id,
  naam: Type.String(),
  functie: Type.String(),
  isActief: Type.Boolean(),
  benIk: Type.Boolean(),
  laatstAangemeld: orNull(tijdstip),
});
export type Bedrijfsgebruiker = Static<typeof Bedrijfsgebruiker>;

/** Whom an employer wants to let in; a second person, of the WSP, confirms it. */
export const Uitnodiging = Type.Object({
  id,
  werkgever: Type.Object({ id, naam: Type.String() }),
  naam: Type.String(),
  functie: Type.String(),
  aanmeldnaam: Type.String({ description: "De naam of het e-mailadres bij de inlogdienst" }),
  doorNaam: Type.String(),
  uitgenodigdOp: date,
  stand: oneOf(UITNODIGINGSTANDEN),
  beslistDoor: orNull(Type.String()),
  beslistOp: orNull(date),
  versie,
});
export type Uitnodiging = Static<typeof Uitnodiging>;

const conflict = (code: string, detail: string) =>
  new Failure("conflict", `bedrijfsgebruiker.${code}`, detail);

export const alUitgenodigd = () =>
  conflict("al-uitgenodigd", "Deze collega is al uitgenodigd. U hoeft niets te doen.");
export const nietTeBeeindigen = () =>
  conflict("niet-te-beeindigen", "U kunt de toegang van een collega beëindigen, niet die van uzelf.");
export const alBeslist = () => conflict("al-beslist", "Deze uitnodiging is al beslist of ingetrokken.");
export const eigenUitnodiging = () =>
  new Failure(
    "forbidden",
    "bedrijfsgebruiker.vier-ogen",
    "Wie uitnodigt bevestigt niet zelf. Vraag een collega.",
  );
