import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { id, oneOf, orNull, tijdstip } from "../fields.ts";

/** States of long work (taak): 'stopt' is asked to stop, 'gestopt' has changed nothing. */
export const TAAKSTATUSSEN = ["wacht", "bezig", "klaar", "mislukt", "stopt", "gestopt"] as const;

/** Long work as its user sees it. */
export const Taak = Type.Object({
  id,
  soort: Type.String({ description: "Naam van wat er gebeurt, zoals import.toepassen" }),
  status: oneOf(TAAKSTATUSSEN),
  gedaan: Type.Integer(),
  totaal: orNull(Type.Integer({ description: "null zolang het niet bekend is" })),
  resultaat: Type.Unknown({ description: "Wat het werk opleverde; null zolang het niet klaar is" }),
  fout: orNull(Type.String({ description: "Wat er mis ging, en wat u kunt doen" })),
  gemaakt: tijdstip,
  afgerond: orNull(tijdstip),
});
export type Taak = Static<typeof Taak>;

export const isAfgerond = ({ status }: Pick<Taak, "status">) =>
  status === "klaar" || status === "mislukt" || status === "gestopt";

export const gestopt = () =>
  new Failure("conflict", "taak.gestopt", "Dit werk is gestopt. Er is niets veranderd.");

export const onderbroken = () => new Failure("unavailable", "taak.onderbroken", ONDERBROKEN);

export const ONDERBROKEN =
  "De dienst stopte voordat dit klaar was. Er is niets veranderd. Start het werk opnieuw.";
