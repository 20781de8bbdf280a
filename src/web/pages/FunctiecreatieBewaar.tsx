import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Inwonervraag } from "../../modules/functiecreatie/inwonervraag.ts";
import type { SchetsInFull } from "../../modules/functiecreatie/schets.ts";
import type { Baan } from "../../modules/functiecreatie/voorstel.ts";
import type { Vraag } from "../../modules/functiecreatie/vraag.ts";
import { useChecks } from "../checks.ts";
import { keepDraft } from "../draft.ts";
import { useGo } from "../location.ts";
import { Alert, Button, Form, FormActions, Link, TextField } from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./FunctiecreatiePage.text.ts";
import { inWords } from "./functiecreatie/bord.ts";
import { keepSchets } from "./functiecreatie/functiecreatie.queries.ts";
import { isNamed } from "./functiecreatie/vraag.ts";
import { plekTerms } from "./werk/plek-terms.ts";

/** The form for a new plek opens with the job in it; nothing is kept before someone has read it. */
export function ToPlek({ baan, nummer, vraag }: { baan: Baan; nummer: number; vraag: Vraag | Inwonervraag }) {
  const go = useGo();
  const { naam, delen, uren, werkgevers, kenmerken } = baan;
  const [werkgeverId = vraag.werkgeverIds[0]!] = delen.map(({ taak }) => taak.split("/")[0]!);
  const open = () => {
    const hours = String(uren).replace(".", ",");
    keepDraft(`plek/werkgevers/${werkgeverId}`, {
      ...plekTerms(null),
      titel: text.plekTitle(isNamed(vraag, baan.kandidaat) ? null : naam),
      omschrijving: text.plekText(
        delen.map(({ naam, uren, afdeling, werkgever }) =>
          text.plekPart(naam, uren, werkgevers.length > 1 ? `${afdeling}, ${werkgever}` : afdeling),
        ),
      ),
      meegebracht: kenmerken.map((kenmerk) => ({ ...kenmerk, tekst: inWords(kenmerk) })),
      min: hours,
      max: hours,
    });
    go(`/werkgevers/${werkgeverId}/plek`);
  };
  return (
    <Button kind="secondary" dense icon="plus" label={text.toPlekLabel(nummer)} onPress={open}>
      {text.toPlek}
    </Button>
  );
}

/** A sketch is kept under a name, and counts as one conversation. */
export function Keep({ vraag }: { vraag: Vraag }) {
  const queries = useQueryClient();
  const [naam, setNaam] = useState("");
  const [kept, setKept] = useState<string | null>(null);
  const { submit, busy, problem } = useSubmit<Vraag & { readonly naam: string }, SchetsInFull>(
    keepSchets,
    async ({ data }) => {
      setKept(data.id);
      setNaam("");
      await queries.invalidateQueries({ queryKey: ["functieschetsen"] });
    },
  );
  const checks = useChecks<"schetsnaam">(null);
  const send = () => {
    setKept(null);
    if (checks.check(naam.trim() ? {} : { schetsnaam: text.needed.naam }))
      submit({ ...vraag, naam: naam.trim() });
  };
  return (
    <Form onSubmit={send} label={text.keepSketch}>
      {kept && (
        <Alert
          kind="ok"
          heading={text.kept}
          action={<Link href={`/functiecreatie/${kept}`}>{text.toSketches}</Link>}
        >
          {text.keptText}
        </Alert>
      )}
      <TextField
        id="schetsnaam"
        label={text.name}
        description={text.nameHint}
        value={naam}
        onChange={setNaam}
        autoComplete="off"
        {...(checks.wrong.schetsnaam && { error: checks.wrong.schetsnaam })}
      />
      <ProblemAlert problem={problem} />
      <FormActions>
        <Button type="submit" busy={busy}>
          {text.keepSketch}
        </Button>
      </FormActions>
    </Form>
  );
}
