import { type Static, Type } from "typebox";
import { gemeente, orNull } from "../fields.ts";
import { beschermd } from "../matchrondes/tellen.ts";
import { GRENS } from "../sturing/afscherming/beschermTabel.ts";

/** Counts of people below this are not shown, as in every other table for who steers. */
export const MINSTE_MENSEN = GRENS;

export const mensen = (description?: string) =>
  orNull(
    Type.Integer({ description: description ?? "Null: te weinig om te tonen, of anders terug te rekenen" }),
  );

/** One kind of work: who wants it most, and what the units offer of it. */
export const Gatregel = Type.Object({
  werksoort: Type.String(),
  willen: mensen("Inwoners zonder werk die dit werk het liefst doen; null: te weinig om te tonen"),
  units: Type.Array(Type.String()),
  capaciteit: Type.Integer(),
  vrij: Type.Integer(),
  perGemeente: Type.Array(Type.Object({ gemeente, willen: mensen(), vrij: Type.Integer() })),
  aanbod: Type.Unsafe<Aanbod>(Type.String({ enum: ["geen unit", "vol", "te weinig", "genoeg"] })),
});
export type Gatregel = Static<typeof Gatregel>;
export type Aanbod = "geen unit" | "vol" | "te weinig" | "genoeg";

/** One thing that people need at the place, and how many places of the units offer it. */
export const Behoefteregel = Type.Object({
  onderwerp: Type.String(),
  waarde: Type.String(),
  vragen: mensen("Inwoners zonder werk die dit nodig hebben; null: te weinig om te tonen"),
  plekken: Type.Integer({ description: "Open plekken van units die dit bieden" }),
  vrij: Type.Integer({ description: "Vrije plaatsen daarop" }),
  locaties: Type.Integer({ description: "Locaties van units die dit hebben" }),
});
export type Behoefteregel = Static<typeof Behoefteregel>;

export type Behoefte = {
  readonly gemeente: string;
  readonly onderwerp: string;
  readonly waarde: string;
  readonly mensen: number;
};
export type Werkplek = {
  readonly unit: string;
  readonly werksoort: string;
  readonly gemeente: string;
  readonly capaciteit: number;
  readonly vrij: number;
};

/**
 * Wishes beside what is offered. The counts of all cells and both sums are held back together, so that none that is
 * held back can be computed from what is shown.
 */
export function gatregels(
  behoeften: readonly Behoefte[],
  plekken: readonly Werkplek[],
  gemeenten: readonly string[],
): { readonly regels: Gatregel[]; readonly perGemeente: (number | null)[]; readonly totaal: number | null } {
  const wensen = behoeften.filter(({ onderwerp }) => onderwerp === "werksoorten");
  const soorten = [
    ...new Set([...wensen.map(({ waarde }) => waarde), ...plekken.map((plek) => plek.werksoort)]),
  ].toSorted();
  const grid = soorten.map((soort) =>
    gemeenten.map((code) => sum(wensen, (w) => w.waarde === soort && w.gemeente === code)),
  );
  const { cellen, rijen, kolommen, totaal } = beschermd(grid);
  const regels = soorten.map((werksoort, at) => {
    const own = plekken.filter((plek) => plek.werksoort === werksoort);
    const willen = rijen[at]!;
    const [capaciteit, vrij] = [total(own, "capaciteit"), total(own, "vrij")];
    return {
      werksoort,
      willen,
      units: [...new Set(own.map(({ unit }) => unit))].toSorted(),
      capaciteit,
      vrij,
      perGemeente: gemeenten.map((code, column) => ({
        gemeente: code,
        willen: cellen[at]![column]!,
        vrij: total(
          own.filter((plek) => plek.gemeente === code),
          "vrij",
        ),
      })),
      aanbod: aanbodVan({ units: own.length, vrij, willen }),
    };
  });
  return { regels, perGemeente: kolommen, totaal };
}

/** What is held back is less than the line or hides what is: it says nothing, so only the offer counts then. */
function aanbodVan({ units, vrij, willen }: { units: number; vrij: number; willen: number | null }): Aanbod {
  if (units === 0) return "geen unit";
  if (vrij === 0) return "vol";
  return willen !== null && willen > vrij ? "te weinig" : "genoeg";
}

const sum = (wensen: readonly Behoefte[], is: (wens: Behoefte) => boolean): number =>
  wensen.reduce((all, wens) => all + (is(wens) ? wens.mensen : 0), 0);

const total = (plekken: readonly Werkplek[], what: "capaciteit" | "vrij"): number =>
  plekken.reduce((all, plek) => all + plek[what], 0);
