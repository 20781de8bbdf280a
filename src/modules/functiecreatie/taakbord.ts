import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { amount, id, orNull, request, text, tijdstip, urenPerWeek } from "../fields.ts";
import { Kenmerk, KenmerkInput } from "../plekken/kenmerken.ts";
import { Taakvraag } from "./taakvragen.ts";

/** Of a functie or a task within its board. */
const sleutel = Type.String({ pattern: "^[a-z0-9-]{1,40}$" });
const urenVanNul = Type.Number({ minimum: 0, maximum: 60, multipleOf: 0.01 });

const functieFields = {
  id: sleutel,
  naam: text(80, "Wat de specialist is, zoals verpleegkundige"),
  afdeling: text(80),
  tariefInCenten: amount,
  urenPerWeek,
  minimumUren: Type.Unsafe<number>({ ...urenVanNul, description: "Zo veel uren blijven er, of alles gaat" }),
};

const taakFields = {
  id: sleutel,
  functieId: sleutel,
  naam: text(120),
  urenPerWeek,
  verplaatsbareUren: Type.Unsafe<number>({ ...urenVanNul, description: "Wat iemand anders kan doen" }),
  blijft: Type.Boolean({ description: "De taak blijft bij de specialist" }),
};

export const Functie = Type.Object(functieFields);
export type Functie = Static<typeof Functie>;

export const Taak = Type.Object({ ...taakFields, eisen: Type.Array(Kenmerk) });
export type Taak = Static<typeof Taak>;

/** What an account manager writes down with an employer. */
export const bordFields = {
  functies: Type.Array(request(functieFields), { maxItems: 40 }),
  taken: Type.Array(request({ ...taakFields, eisen: Type.Array(KenmerkInput, { maxItems: 30 }) }), {
    maxItems: 120,
  }),
};
export type Bordinvoer = Static<ReturnType<typeof Type.Object<typeof bordFields>>>;

/** The tasks of one employer. */
export const Taakbord = Type.Object({
  werkgeverId: id,
  werkgevernaam: Type.String(),
  functies: Type.Array(Functie),
  taken: Type.Array(Taak),
  vragen: Type.Array(Taakvraag, { description: "Wat over een taak gevraagd wordt" }),
  doorNaam: orNull(Type.String()),
  gewijzigd: orNull(tijdstip),
  versie: Type.Integer({ minimum: 0, description: "0 zolang er niets staat" }),
});
export type Taakbord = Static<typeof Taakbord>;

/** How the column `taken` holds them. */
export type Taakrij = Bordinvoer["taken"][number];

/** What does not hang together, in Dutch; it names the task or functie. */
export function checkBord({ functies, taken }: Bordinvoer): void {
  const problems = [
    ...dubbel(functies.map(({ id }) => id)).map((id) => `Functie ${id} staat er twee keer.`),
    ...dubbel(taken.map(({ id }) => id)).map((id) => `Taak ${id} staat er twee keer.`),
    ...taken.flatMap((taak) => {
      const functie = functies.find(({ id }) => id === taak.functieId);
      if (!functie) return [`“${taak.naam}” hoort bij een functie die er niet is.`];
      const teVeel = taak.verplaatsbareUren > taak.urenPerWeek;
      return teVeel ? [`Van “${taak.naam}” kan niet meer weg dan de taak uren heeft.`] : [];
    }),
    ...functies.flatMap(({ id, naam, urenPerWeek }) => {
      const samen = taken.reduce(
        (som, taak) => som + (taak.functieId === id ? taak.urenPerWeek * 100 : 0),
        0,
      );
      return Math.round(samen) > Math.round(urenPerWeek * 100)
        ? [`De taken van “${naam}” zijn samen meer dan de uren van de functie.`]
        : [];
    }),
  ];
  if (problems.length > 0) {
    throw new Failure("invalid", "taakbord.klopt-niet", problems.join(" "), { velden: ["taken"] });
  }
}

const dubbel = (ids: readonly string[]) => [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
