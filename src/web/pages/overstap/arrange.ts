import type { useChecks } from "../../checks.ts";
import { fieldsOf } from "../rekenhulp/fields.ts";
import type { Draft, Field } from "./draft.ts";
import type { Bekeken, Gekozen, Start } from "./overstap.queries.ts";
import { text } from "./overstap.text.ts";

/** What each step of the form starts from. */
export type StepProps = {
  id: string;
  naam: string;
  here: string;
  start: Start;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  bekeken: Bekeken;
};

export type ArrangeProps = StepProps & {
  keuze: Bekeken["vormen"][number];
  gekozen: Gekozen;
  geld: boolean;
  checks: ReturnType<typeof useChecks<Field>>;
  onSubmit: () => void;
};
type Veld = Exclude<keyof Draft, "antwoorden" | "werkgever" | "plek" | "geld">;

export const YES_NO = [
  { value: "ja", label: text.yes },
  { value: "nee", label: text.no },
];

export const fieldOf = ({ draft, change, checks }: ArrangeProps) =>
  fieldsOf<Veld>(draft, change, checks.wrong);
