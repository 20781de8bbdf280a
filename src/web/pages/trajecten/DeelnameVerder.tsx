import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { isIsoDate } from "#core/dates";
import { EINDREDENEN, type Deelnemer } from "../../../modules/trajecten/deelname.ts";
import type { DeelnameInFull } from "../../../modules/trajecten/get-deelname.ts";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { useChecks } from "../../checks.ts";
import { useGo } from "../../location.ts";
import { Button, DateField, RadioGroup, Section, Stack } from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { useChange } from "../../change.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../DeelnamePage.text.ts";
import { text as dossierText } from "../DossierInstrumentenPage.text.ts";
import { AanbodDialog } from "./AanbodDialog.tsx";
import { type Einde, endDeelname, groepQuery, setFase } from "./trajecten.queries.ts";
import { text as words } from "./trajecten.text.ts";

type Props = { deelname: DeelnameInFull };

const useRefresh = () => {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ["trajecten"] });
};

/** To the next phase, or the end: a person says so. */
export function DeelnameVerder({ deelname }: Props) {
  const { gebruiker, vandaag } = useSession();
  const refresh = useRefresh();
  const go = useGo();
  const [isEnding, setEnding] = useState(false);
  const fasen = useQuery(groepQuery(deelname.groepId)).data?.inhoud.fasen;
  const next = fasen?.[deelname.fase];
  const phase = useChange<{ fase: number }, Deelnemer>(
    (body, options) => setFase(deelname, body, options),
    refresh,
    refresh,
  );
  const mayChange = scopesOf(gebruiker, "change", "deelname").length > 0;
  if (!mayChange || deelname.status !== "doet mee") return null;
  if (deelname.startdatum > vandaag)
    return (
      <Section heading={text.verder}>
        <Button onPress={() => setEnding(true)}>{dossierText.trekIn}</Button>
        {isEnding && (
          <AanbodDialog
            deelname={deelname}
            onClose={() => setEnding(false)}
            onDone={() => go(`/groepen/${deelname.groepId}`)}
          />
        )}
      </Section>
    );
  return (
    <Section heading={text.verder}>
      <Stack>
        <ProblemAlert problem={phase.problem} />
        {next && (
          <Button busy={phase.busy} onPress={() => phase.submit({ fase: deelname.fase + 1 })}>
            {text.volgendeFase(next.naam)}
          </Button>
        )}
        <Button onPress={() => setEnding(true)}>{text.eindig}</Button>
      </Stack>
      {isEnding && <EindeDialog deelname={deelname} onClose={() => setEnding(false)} />}
    </Section>
  );
}

function EindeDialog({ deelname, onClose }: Props & { onClose: () => void }) {
  const { vandaag } = useSession();
  const refresh = useRefresh();
  const [einddatum, setEinddatum] = useState<string>(vandaag);
  const [reden, setReden] = useState("");
  const { submit, busy, problem } = useChange<Einde, Deelnemer>(
    (body, options) => endDeelname(deelname, body, options),
    refresh,
    async () => {
      onClose();
      await refresh();
    },
  );
  const checks = useChecks<"einddatum" | "reden">(problem);
  const { need, ...t } = text.eind;
  return (
    <FormDialog
      heading={t.heading(deelname.naam)}
      lead={t.lead}
      sendLabel={t.send}
      subject={t.subject}
      negative
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => {
        const wrong = {
          ...(!isIsoDate(einddatum) && { einddatum: need.einddatum }),
          ...(!reden && { reden: need.reden }),
        };
        if (checks.check(wrong)) submit({ einddatum, reden });
      }}
    >
      <DateField
        id="einddatum"
        label={t.dag}
        value={einddatum}
        onChange={setEinddatum}
        {...(checks.wrong.einddatum && { error: checks.wrong.einddatum })}
      />
      <RadioGroup
        id="reden"
        label={t.reden}
        value={reden}
        onChange={setReden}
        options={EINDREDENEN.map((value) => ({ value, label: words.reden[value] }))}
        {...(checks.wrong.reden && { error: checks.wrong.reden })}
      />
    </FormDialog>
  );
}
