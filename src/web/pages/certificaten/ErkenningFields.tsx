import { useQuery } from "@tanstack/react-query";
import type { Wrong } from "../../checks.ts";
import { capital } from "../../format.ts";
import { CheckboxGroup, DateField, TextField } from "../../nlds/index.ts";
import { text } from "../LeerbedrijfNieuwPage.text.ts";
import { leertakenQuery } from "./certificaten.queries.ts";
import type { ErkenningField, ErkenningTerms } from "./erkenning-terms.ts";
import { ALLE_SECTOREN, sectorenOf } from "./leertaak-terms.ts";

type Props = {
  terms: ErkenningTerms;
  change: (part: Partial<ErkenningTerms>) => void;
  wrong: Wrong<ErkenningField>;
};

/** By whom, for which sectors, until when, and where that stands. */
export function ErkenningFields({ terms, change, wrong }: Props) {
  const known = sectorenOf(useQuery(leertakenQuery).data?.rijen ?? []);
  const sectoren = [...new Set([...known, ...terms.erkendVoor])].filter((een) => een !== ALLE_SECTOREN);
  const one = (id: "erkendDoor" | "erkendTot" | "bron", label: string) => ({
    id,
    label,
    value: terms[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...(wrong[id] && { error: wrong[id] }),
  });
  return (
    <>
      <TextField
        {...one("erkendDoor", text.erkendDoor)}
        description={text.erkendDoorHint}
        autoComplete="off"
      />
      <CheckboxGroup
        id="erkendVoor"
        label={text.erkendVoor}
        columns
        options={sectoren.map((sector) => ({ value: sector, label: capital(sector) }))}
        value={terms.erkendVoor}
        onChange={(erkendVoor) => change({ erkendVoor })}
        {...(wrong.erkendVoor && { error: wrong.erkendVoor })}
      />
      <TextField
        id="nogEen"
        label={text.nogEen}
        description={text.nogEenHint}
        optional
        autoComplete="off"
        value={terms.nogEen}
        onChange={(nogEen) => change({ nogEen })}
      />
      <DateField {...one("erkendTot", text.erkendTot)} description={text.erkendTotHint} optional />
      <TextField {...one("bron", text.bron)} description={text.bronHint} autoComplete="off" />
    </>
  );
}
