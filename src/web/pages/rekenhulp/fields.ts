import type { Wrong } from "../../checks.ts";

/** What every text field of a form shares: its id, what was typed, and what is wrong with it. */
export const fieldsOf =
  <Field extends string>(
    typed: Readonly<Record<Field, string>>,
    change: (part: Partial<Record<Field, string>>) => void,
    wrong: Wrong<Field>,
  ) =>
  (id: Field) => ({
    id,
    value: typed[id],
    onChange: (text: string) => change({ [id]: text } as Partial<Record<Field, string>>),
    ...(wrong[id] && { error: wrong[id] }),
  });
