import { type Static, Type } from "typebox";
import type { IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import {
  fouteWaarde,
  isOnderwerp,
  onderwerp,
  onderwerpen,
  vraagVoor,
  waardeTekst,
} from "#matching/onderwerpen";
import { date, orNull, text } from "../fields.ts";

const Value = Type.Union([Type.Number(), text(200), Type.Array(text(200), { maxItems: 100 })]);

/** One thing that the work asks or offers, as someone writes it down. */
export const KenmerkInput = Type.Object(
  {
    onderwerp: text(60, "Code uit de lijst met onderwerpen"),
    waarde: Value,
    bron: Type.Optional(text(80, "Wie het zegt, zoals werkgever")),
    datum: Type.Optional(date),
  },
  { additionalProperties: false },
);
export type KenmerkInput = Static<typeof KenmerkInput>;

/** The same with its words for on a page. */
export const Kenmerk = Type.Object({
  onderwerp: Type.String(),
  label: Type.String(),
  waarde: Value,
  tekst: Type.String({ description: "De waarde in woorden" }),
  pictogram: Type.String(),
  bron: orNull(Type.String()),
  datum: orNull(date),
});
export type Kenmerk = Static<typeof Kenmerk>;

/** How the column `kenmerken` holds them: by subject. */
export type KenmerkenRow = Readonly<
  Record<string, { waarde: Static<typeof Value>; bron?: string; datum?: IsoDate }>
>;

/** To the column, or a failure that names what does not fit. Who wrote it down did so today, for the werkgever. */
export function kenmerkenToRow(kenmerken: readonly KenmerkInput[], today: IsoDate): string {
  const problems = kenmerken.flatMap((kenmerk, at) => problemOf(kenmerk, kenmerken.slice(0, at)) ?? []);
  if (problems.length > 0)
    throw new Failure("invalid", "plek.kenmerken", problems.join(" "), { velden: ["kenmerken"] });
  return JSON.stringify(
    Object.fromEntries(
      kenmerken.map(({ onderwerp, waarde, bron = "werkgever", datum = today }) => [
        onderwerp,
        { waarde, bron, datum },
      ]),
    ),
  );
}

/** What stands in the column, with labels and in the order of the catalogue; nothing that is not in it. */
export const kenmerkenFromRow = (row: unknown): Kenmerk[] =>
  onderwerpen.flatMap(({ code, label, pictogram }) => {
    const fact = (row as KenmerkenRow)[code];
    if (!fact) return [];
    const { waarde, bron = null, datum = null } = fact;
    return { onderwerp: code, label, waarde, tekst: waardeTekst(code, waarde), pictogram, bron, datum };
  });

function problemOf(
  { onderwerp: code, waarde }: KenmerkInput,
  before: readonly KenmerkInput[],
): string | null {
  if (!isOnderwerp(code) || vraagVoor(onderwerp(code), "plek") === undefined)
    return `Dit onderwerp hoort niet bij een plek: ${code}.`;
  const { label } = onderwerp(code);
  if (before.some((kenmerk) => kenmerk.onderwerp === code)) return `${label}: staat er twee keer.`;
  const problem = fouteWaarde(code, waarde);
  return problem === null ? null : `${label}: ${problem}`;
}
