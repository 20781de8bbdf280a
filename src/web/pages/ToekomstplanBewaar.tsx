import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Alert, Button, Dialog, TextArea, TextField } from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { alsBewaard, hefbomenVan, type Keuzes } from "../toekomstplan/keuzes.ts";
import type { Pakket } from "../toekomstplan/pakketten.ts";
import { keepScenario, PLAN_KEY, type Regioplan } from "../toekomstplan/toekomstplan.queries.ts";
import { text } from "./ToekomstplanPage.text.ts";

const { save } = text;
const FIELDS = [
  ["naam", save.nameEmpty],
  ["toelichting", save.whyEmpty],
] as const;
type Veld = (typeof FIELDS)[number][0];

/** What is chosen now, kept for everyone who may see the plan. */
export function ToekomstplanBewaar({
  plan: { uitgangspunten },
  pakket,
  keuzes,
}: {
  plan: Regioplan;
  pakket: Pakket | null;
  keuzes: Keuzes;
}) {
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState<Readonly<Record<Veld, string>>>({ naam: "", toelichting: "" });
  const [wrong, setWrong] = useState<readonly Veld[]>([]);
  const [kept, setKept] = useState("");
  const { submit, busy, problem, forget } = useSubmit(keepScenario, (_, { naam }) => {
    setOpen(false);
    setKept(naam);
    void queries.invalidateQueries({ queryKey: PLAN_KEY });
  });
  const confirm = () => {
    const empty = FIELDS.map(([veld]) => veld).filter((veld) => said[veld].trim() === "");
    setWrong(empty);
    const hefbomen = alsBewaard(hefbomenVan(uitgangspunten, pakket?.scenario ?? null, keuzes));
    if (empty.length === 0)
      submit({ naam: said.naam.trim(), toelichting: said.toelichting.trim(), hefbomen });
  };
  const field = (veld: Veld, nth: number) => ({
    id: `scenario-${veld}`,
    value: said[veld],
    error: wrong.includes(veld) ? FIELDS[nth]![1] : undefined,
    onChange: (value: string) => setSaid({ ...said, [veld]: value }),
  });
  return (
    <>
      {kept && <Alert kind="ok" heading={save.done(kept)} />}
      <div>
        <Button kind="primary" onPress={() => setOpen(true)}>
          {save.button}
        </Button>
      </div>
      <Dialog
        open={open}
        onClose={() => {
          setOpen(false);
          forget();
        }}
        heading={save.heading}
        actions={
          <>
            <Button kind="primary" busy={busy} onPress={confirm}>
              {save.confirm}
            </Button>
            <Button kind="subtle" onPress={() => setOpen(false)}>
              {save.cancel}
            </Button>
          </>
        }
      >
        <ProblemAlert problem={problem} />
        <TextField label={save.name} autoComplete="off" {...field("naam", 0)} />
        <TextArea label={save.why} description={save.who} {...field("toelichting", 1)} />
      </Dialog>
    </>
  );
}
