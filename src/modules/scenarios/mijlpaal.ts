import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { amount, date, id, oneOf, orNull, text, tijdstip, versie } from "../fields.ts";
import { MIJLPAALSTATUSSEN } from "./overgang.ts";

/** What can be agreed otherwise later, with a reason. */
export const mijlpaalFields = {
  resultaat: text(400, "Wat er is als het klaar is"),
  eigenaar: text(120, "Wie ervoor zorgt"),
  organisatie: orNull(text(120, "null: de hele regio")),
  datum: date,
  budgetInCenten: orNull({ ...amount, maximum: 100_000_000_000_000 }),
  scenarioId: orNull(id),
  na: Type.Array(id, {
    uniqueItems: true,
    maxItems: 30,
    description: "Mijlpalen die eerst klaar moeten zijn",
  }),
};
export const nieuwFields = {
  naam: text(160),
  ...mijlpaalFields,
  bron: text(300, "Waar dit is afgesproken"),
};
export const statusFields = { status: oneOf(MIJLPAALSTATUSSEN), klaarOp: orNull(date) };
const nieuw = Type.Object(nieuwFields);
export type MijlpaalInput = Static<typeof nieuw>;
const wijziging = Type.Object({ ...mijlpaalFields, ...statusFields, reden: text(400) });
export type Mijlpaalwijziging = Static<typeof wijziging>;

const dag = Type.Integer();
export const Mijlpaal = Type.Object({
  id,
  ...nieuwFields,
  ...statusFields,
  eersteDatum: { ...date, description: "Zoals eerst gepland" },
  scenario: orNull(Type.Object({ id, naam: Type.String() })),
  dagenTeLaat: dag,
  dagenVerschoven: { ...dag, description: "Later dan eerst gepland; onder nul is eerder" },
  wachtOp: Type.Array(Type.Object({ id, naam: Type.String() })),
  opZijnVroegst: { ...date, description: "Door waar het op wacht; van wat klaar is de dag waarop" },
  isKnel: Type.Boolean({ description: "Kan niet klaar zijn op zijn dag, door iets wat eerst moet" }),
  raakt: { ...dag, description: "Zoveel andere mijlpalen wachten erop" },
  doorNaam: Type.String(),
  tijdstip,
  versie,
});
export type Mijlpaal = Static<typeof Mijlpaal>;

/** What it was before a change. */
export const Mijlpaalstand = Type.Object({
  nummer: versie,
  resultaat: Type.String(),
  eigenaar: Type.String(),
  organisatie: orNull(Type.String()),
  datum: date,
  budgetInCenten: orNull(amount),
  ...statusFields,
  reden: Type.String({ description: "Waarom het wijzigde" }),
  doorNaam: Type.String(),
  tijdstip,
});
export type Mijlpaalstand = Static<typeof Mijlpaalstand>;
export const MijlpaalInFull = Type.Object({
  mijlpaal: Mijlpaal,
  standen: Type.Array(Mijlpaalstand, { description: "De nieuwste eerst" }),
});

export const bestaat = () =>
  new Failure("conflict", "mijlpaal.bestaat", "Deze mijlpaal staat er al op die dag. Werk die bij.", {
    velden: ["naam"],
  });
export const kloptNiet = (velden: readonly string[], detail: string) =>
  new Failure("invalid", "mijlpaal.klopt-niet", detail, { velden });
export const kring = () =>
  kloptNiet(["na"], "Zo wacht deze mijlpaal op zichzelf. Haal een van de mijlpalen waar hij op wacht weg.");
export const onbekend = (veld: "na" | "scenarioId") =>
  kloptNiet(
    [veld],
    veld === "na"
      ? "Deze mijlpaal kennen wij niet. Kies er een uit de lijst."
      : "Dit scenario kennen wij niet. Kies er een uit de lijst.",
  );
export const buitenBereik = () => kloptNiet(["datum"], "Kies een dag in de jaren 2000 tot en met 2100.");
export const wachtNog = (namen: readonly string[]) =>
  kloptNiet(
    ["status"],
    `Dit wacht nog op: ${namen.join(", ")}. Rond dat eerst af, of haal het weg bij waar dit op wacht.`,
  );

/** Done has its day, and nothing else has. */
export function checkStatus(
  { status, klaarOp }: Pick<Mijlpaalwijziging, "status" | "klaarOp">,
  vandaag: string,
): void {
  if (status === "gedaan" && klaarOp === null)
    throw kloptNiet(["klaarOp"], "Vul in op welke dag het klaar was.");
  if (status !== "gedaan" && klaarOp !== null)
    throw kloptNiet(["klaarOp"], "Alleen wat gedaan is heeft een dag waarop het klaar was. Laat die leeg.");
  if (klaarOp !== null && klaarOp > vandaag)
    throw kloptNiet(["klaarOp"], "Deze dag is nog niet geweest. Kies vandaag of eerder.");
}
