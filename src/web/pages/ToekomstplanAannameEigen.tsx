import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { numberFrom } from "../format.ts";
import { Button, DateField, Dialog, NumberField, TextField } from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { geldend } from "../toekomstplan/aannames.ts";
import { type Aanname, keepAanname, PLAN_KEY } from "../toekomstplan/toekomstplan.queries.ts";
import { shown } from "./ToekomstplanAannametabel.tsx";
import { text } from "./ToekomstplanAannamesPage.text.ts";

const { own } = text;
type Props = { aanname: Aanname; onClose: () => void; onDone: () => void };
const GETALLEN = ["waarde", "van", "tot"] as const;
type Getal = (typeof GETALLEN)[number];
type Veld = Getal | "bron";

/** An own value in place of what is assumed, with its range and where it comes from. */
export function ToekomstplanAannameEigen({ aanname, onClose, onDone }: Props) {
  const { vandaag } = useSession();
  const queries = useQueryClient();
  const now = geldend(aanname);
  const [said, setSaid] = useState({
    waarde: shown(now.waarde),
    van: shown(now.van ?? now.waarde),
    tot: shown(now.tot ?? now.waarde),
    bron: "",
  });
  const [peildatum, setPeildatum] = useState<string>(vandaag);
  const [wrong, setWrong] = useState<readonly Veld[]>([]);
  const { submit, busy, problem } = useSubmit(keepAanname, () => {
    void queries.invalidateQueries({ queryKey: PLAN_KEY });
    onDone();
  });
  const confirm = () => {
    const numbers = GETALLEN.map((veld) => [veld, numberFrom(said[veld])] as const);
    const found: readonly Veld[] = [
      ...numbers.flatMap(([veld, value]) => (value === null ? [veld] : [])),
      ...(said.bron.trim() === "" ? (["bron"] as const) : []),
    ];
    setWrong(found);
    if (found.length > 0) return;
    const [waarde, van, tot] = numbers.map(([, value]) => value);
    submit({
      sleutel: aanname.sleutel,
      waarde: waarde ?? null,
      van: van ?? null,
      tot: tot ?? null,
      bron: said.bron.trim(),
      peildatum,
    });
  };
  const field = (veld: Veld) => ({
    id: `eigen-${veld}`,
    value: said[veld],
    error: wrong.includes(veld) ? (veld === "bron" ? own.noSource : own.notNumber) : undefined,
    onChange: (value: string) => setSaid({ ...said, [veld]: value }),
  });
  return (
    <Dialog
      open
      onClose={onClose}
      heading={own.heading(aanname.naam)}
      actions={
        <>
          <Button kind="primary" busy={busy} onPress={confirm}>
            {own.confirm}
          </Button>
          <Button kind="subtle" onPress={onClose}>
            {own.cancel}
          </Button>
        </>
      }
    >
      <ProblemAlert problem={problem} />
      <NumberField label={own.value} description={own.unit(aanname.eenheid)} {...field("waarde")} />
      <NumberField label={own.low} {...field("van")} />
      <NumberField label={own.high} {...field("tot")} />
      <TextField label={own.source} autoComplete="off" {...field("bron")} />
      <DateField id="eigen-peildatum" label={own.date} value={peildatum} onChange={setPeildatum} />
    </Dialog>
  );
}
