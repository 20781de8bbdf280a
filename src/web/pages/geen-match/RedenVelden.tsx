import type { GeenMatchInvoer, GeenMatchReden } from "../../../modules/geen-match/geen-match.ts";
import type { Wrong } from "../../checks.ts";
import { Select, TextArea } from "../../nlds/index.ts";
import { text } from "./geen-match.text.ts";

export type RedenDraft = { readonly reden: string; readonly woorden: string };
export const GEEN_REDEN: RedenDraft = { reden: "", woorden: "" };

type Props = {
  draft: RedenDraft;
  wrong: Wrong<keyof RedenDraft>;
  onChange: (part: Partial<RedenDraft>) => void;
  label?: string;
  optional?: boolean;
};

const OPTIONS = Object.entries(text.redenen).map(([value, label]) => ({ value, label }));

/** Why it came to nothing: of a list, and in words where the list has none. */
export function RedenVelden({ draft, wrong, onChange, label = text.waarom, optional = false }: Props) {
  return (
    <>
      <Select
        id="reden"
        label={label}
        emptyLabel={text.kies}
        options={OPTIONS}
        value={draft.reden}
        onChange={(reden) => onChange({ reden })}
        optional={optional}
        {...(wrong.reden && { error: wrong.reden })}
      />
      {draft.reden === "anders" && (
        <TextArea
          id="woorden"
          label={text.woorden}
          description={text.woordenHint}
          rows={2}
          value={draft.woorden}
          onChange={(woorden) => onChange({ woorden })}
          {...(wrong.woorden && { error: wrong.woorden })}
        />
      )}
    </>
  );
}

export function wrongReden({ reden, woorden }: RedenDraft, isNeeded = true): Wrong<keyof RedenDraft> {
  return {
    ...(isNeeded && !reden && { reden: text.need.reden }),
    ...(reden === "anders" && woorden.trim().length < 3 && { woorden: text.need.woorden }),
  };
}

/** As it is sent; nothing where nothing was chosen. */
export function geenMatchVan({ reden, woorden }: RedenDraft): { geenMatch?: GeenMatchInvoer } {
  if (!reden) return {};
  const inWoorden = woorden.trim();
  return {
    geenMatch: { reden: reden as GeenMatchReden, ...(reden === "anders" && { woorden: inWoorden }) },
  };
}
