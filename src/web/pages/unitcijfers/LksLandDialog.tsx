import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Cents } from "#core/money";
import type { Lksland, LksjaarInput } from "../../../modules/financien/loonkosten.ts";
import { put } from "../../api.ts";
import { useChange } from "../../change.ts";
import { useChecks, type Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import { Button, Dialog, NumberField, TextField } from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { text as page } from "../LoonkostenPage.text.ts";
import { LOONKOSTEN } from "./unitcijfers.queries.ts";

type Field = "jaar" | "landelijk" | "macrobudget" | "bron";
type Draft = Record<Field, string>;
type Body = LksjaarInput & { readonly jaar: number };

const text = page.form;
const CENTS_IN_MILLION = 100_000_000;
const typed = (cents: number) => String(cents / CENTS_IN_MILLION).replace(".", ",");

/** What the country paid in a year; for a year that stands there, or a new one. */
export function LksLandDialog({ land, onClose }: { land: Lksland | null; onClose: () => void }) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState<Draft>({
    jaar: land ? String(land.jaar) : "",
    landelijk: land ? typed(land.landelijk) : "",
    macrobudget: land ? typed(land.macrobudget) : "",
    bron: land?.bron ?? "",
  });
  const sending = useChange<Body, { jaar: number }>(
    (body, options) => put("/financien/lksjaren", body, { ...options, ifMatch: `"${land?.versie ?? 0}"` }),
    () => queries.invalidateQueries(LOONKOSTEN),
    async () => {
      await queries.invalidateQueries(LOONKOSTEN);
      onClose();
    },
  );
  const checks = useChecks<Field>(sending.problem);
  const send = () => {
    sending.forget();
    if (checks.check(wrongIn(draft))) sending.submit(bodyOf(draft));
  };
  const field = (id: Field, label: string) => ({
    id: `lks-${id}`,
    label,
    value: draft[id],
    onChange: (value: string) => setDraft({ ...draft, [id]: value }),
    ...(checks.wrong[id] !== undefined && { error: checks.wrong[id] }),
  });
  return (
    <Dialog
      open
      onClose={onClose}
      heading={land ? text.heading(land.jaar) : text.newHeading}
      actions={
        <>
          <Button kind="primary" busy={sending.busy} onPress={send}>
            {text.save}
          </Button>
          <Button kind="subtle" onPress={onClose}>
            {text.cancel}
          </Button>
        </>
      }
    >
      <ProblemAlert problem={checks.otherProblem} />
      {!land && <NumberField {...field("jaar", text.jaar)} width="short" />}
      <NumberField {...field("landelijk", text.landelijk)} width="medium" />
      <NumberField {...field("macrobudget", text.macrobudget)} width="medium" />
      <TextField {...field("bron", text.bron)} />
    </Dialog>
  );
}

function wrongIn({ jaar, landelijk, macrobudget, bron }: Draft): Wrong<Field> {
  const isAmount = (text: string) => (numberFrom(text) ?? -1) >= 0;
  return {
    ...(!/^20\d\d$/.test(jaar.trim()) && { jaar: text.need.jaar }),
    ...(!isAmount(landelijk) && { landelijk: text.need.landelijk }),
    ...(!isAmount(macrobudget) && { macrobudget: text.need.macrobudget }),
    ...(!bron.trim() && { bron: text.need.bron }),
  };
}

const bodyOf = ({ jaar, landelijk, macrobudget, bron }: Draft): Body => ({
  jaar: Number(jaar),
  landelijk: Math.round((numberFrom(landelijk) ?? 0) * CENTS_IN_MILLION) as Cents,
  macrobudget: Math.round((numberFrom(macrobudget) ?? 0) * CENTS_IN_MILLION) as Cents,
  bron: bron.trim(),
  zekerheid: "bron",
});
