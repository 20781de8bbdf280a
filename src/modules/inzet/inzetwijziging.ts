import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { amount, date, id, oneOf, orNull, tijdstip } from "../fields.ts";

const WIJZIGINGSTATUSSEN = ["gevraagd", "toegekend", "afgewezen", "vervallen"] as const;

/** A change of what was promised for an instrument that runs: dearer, cheaper, longer or shorter, from a day on. */
export const Inzetwijziging = Type.Object({
  id,
  status: oneOf(WIJZIGINGSTATUSSEN),
  vanaf: date,
  bedragWas: orNull(amount),
  bedrag: orNull(amount),
  eindeWas: orNull(date),
  einde: orNull(date),
  reden: Type.String(),
  gevraagd: tijdstip,
  aanvragerNaam: Type.String(),
  isEigenAanvraag: Type.Boolean(),
  besluit: orNull(Type.Object({ op: date, door: orNull(Type.String()), reden: orNull(Type.String()) })),
});
export type Inzetwijziging = Static<typeof Inzetwijziging>;

const invalid = (code: string, detail: string, veld: string) =>
  new Failure("invalid", `inzet.${code}`, detail, { velden: [veld] });
const conflict = (code: string, detail: string) => new Failure("conflict", `inzet.${code}`, detail);

export const nietsAnders = () =>
  invalid("niets-anders", "Vul een ander bedrag in, of een ander einde.", "geplandEinde");
export const bedragBlijftBekend = () =>
  invalid("bedrag-blijft-bekend", "Vul in wat het nu kost. Kost het niets meer, vul dan 0 in.", "bedrag");
export const wijzigingVoorBegin = () =>
  invalid("wijziging-voor-begin", "Kies een dag waarop het instrument al was begonnen.", "vanaf");
export const eindVoorWijziging = () =>
  invalid("eind-voor-wijziging", "Kies een einde dat niet voor de wijziging ligt.", "geplandEinde");
export const looptNietMeer = () => conflict("loopt-niet", "Dit kan alleen bij een instrument dat nu loopt.");
export const wijzigingWacht = () =>
  conflict(
    "wijziging-wacht",
    "Er wacht al een wijziging op een besluit. Wacht tot de manager heeft beslist.",
  );
export const geenWijziging = () =>
  conflict("geen-wijziging", "Er is geen wijziging meer die op een besluit wacht.");
export const ruimteOp = () =>
  conflict("budget-op", "Er is niet genoeg budget over voor dit bedrag. Er is niets gewijzigd.");
