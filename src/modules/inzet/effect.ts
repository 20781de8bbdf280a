import { type Static, Type } from "typebox";
import { oneOf, orNull } from "../fields.ts";
import { wilson } from "./wilson.ts";

const Aandeel = Type.Number({ minimum: 0, maximum: 1, description: "0.4 is 40 procent" });

/**
 * What became of the people who finished an instrument here, over whole quarters, in fives. A group of fewer than ten is not
 * told, nor is what is left of it (`tel_inzeteffect`). It says nothing of what the instrument did.
 */
export const Effect = Type.Object({
  maanden: Type.Integer({ description: "Zo lang na het einde" }),
  stand: oneOf(["geteld", "te weinig mensen", "nog niemand"]),
  klaar: orNull(Type.Integer({ description: "Mensen die het afmaakten, ieder één keer, op vijf afgerond" })),
  metWerk: orNull(Type.Integer({ description: "Van hen hadden zoveel toen betaald werk" })),
  gestopt: orNull(Type.Integer({ description: "Stopten eerder; zij tellen niet mee" })),
  interval: orNull(Type.Object({ aandeel: Aandeel, laag: Aandeel, hoog: Aandeel })),
});
export type Effect = Static<typeof Effect>;

export type Telling = {
  readonly maanden: number;
  /** Null where the database does not say it, because it would tell about someone. */
  readonly klaar: number | null;
  readonly metWerk: number | null;
  readonly gestopt: number | null;
};

export const MAANDEN = [6, 12] as const;

/** For both moments, also where nobody is so far yet. */
export const effecten = (tellingen: readonly Telling[]): Effect[] =>
  MAANDEN.map((maanden) => {
    const telling = tellingen.find((een) => een.maanden === maanden);
    if (!telling)
      return { maanden, stand: "nog niemand", klaar: null, metWerk: null, gestopt: null, interval: null };
    const { klaar, metWerk, gestopt } = telling;
    if (klaar === null || metWerk === null)
      return { maanden, stand: "te weinig mensen", klaar, metWerk: null, gestopt, interval: null };
    return { maanden, stand: "geteld", klaar, metWerk, gestopt, interval: { ...wilson(metWerk, klaar) } };
  });
