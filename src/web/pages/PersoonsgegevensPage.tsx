import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { ProblemError } from "../api.ts";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { useGo, usePathParameter } from "../location.ts";
import { Alert, ErrorSummary, List, Opening, Sheet, Stack } from "../nlds/index.ts";
import { PartState, ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { DossierFrame } from "./dossier/DossierFrame.tsx";
import {
  bodyOf,
  changePerson,
  changesBetween,
  draftOf,
  type PersoonDraft,
  type PersoonField,
  type Persoonsgegevens,
  persoonsgegevensQuery,
  wrongInPerson,
} from "./persoonsgegevens.ts";
import { PersoonsgegevensForm } from "./PersoonsgegevensForm.tsx";
import { BrpVoorstel } from "./registers/BrpVoorstel.tsx";
import { aangeslotenQuery, askBrp } from "./registers/registers.queries.ts";
import { text } from "./PersoonsgegevensPage.text.ts";

/** Corrects who someone is. */
export function PersoonsgegevensPage() {
  const id = usePathParameter("id");
  const query = useQuery(persoonsgegevensQuery(id));
  return (
    <DossierFrame id={id} current="overzicht" part={text.part} withoutContact>
      {({ voornaam }) => (
        <>
          <Opening lead={text.lead}>
            <strong>{text.heading(voornaam)}</strong>
          </Opening>
          <Sheet>
            <PartState query={query} part={text.section} lines={8}>
              {(now) => <Filled now={now} />}
            </PartState>
          </Sheet>
        </>
      )}
    </DossierFrame>
  );
}

function Filled({ now }: { now: Persoonsgegevens }) {
  const form = usePersonForm(now);
  const { checks } = form;
  const back = `/inwoners/${now.id}`;
  return (
    <Stack gap="loose">
      <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
      {form.isStale ? (
        <Conflict before={form.begun} now={now} />
      ) : (
        <ProblemAlert problem={checks.otherProblem} />
      )}
      {now.heeftBsn && <FromBrp id={now.id} form={form.draft} onTake={form.change} />}
      <PersoonsgegevensForm
        draft={form.draft}
        change={form.change}
        wrong={checks.wrong}
        onSubmit={form.send}
        busy={form.busy}
        back={back}
      />
    </Stack>
  );
}

/** For who may use the BSN, where the service is connected to the BRP. */
function FromBrp({
  id,
  form,
  onTake,
}: {
  id: string;
  form: PersoonDraft;
  onTake: (deel: Partial<PersoonDraft>) => void;
}) {
  const { gebruiker } = useSession();
  const { data } = useQuery(aangeslotenQuery);
  if (!data?.brp || scopesOf(gebruiker, "read", "bsn").length === 0) return null;
  return <BrpVoorstel form={form} ask={() => askBrp(id)} onTake={onTake} />;
}

function Conflict({ before, now }: { before: Persoonsgegevens; now: Persoonsgegevens }) {
  const lines = changesBetween(before, now);
  return (
    <Alert kind="warning" heading={text.conflict}>
      {lines.length === 0 ? text.conflictSame : text.conflictText}
      {lines.length > 0 && <List>{lines}</List>}
    </Alert>
  );
}

/** What is typed stays when a colleague was first; sending again replaces what he wrote. */
function usePersonForm(now: Persoonsgegevens) {
  const { id } = now;
  const go = useGo();
  const queries = useQueryClient();
  const { vandaag } = useSession();
  const [begun] = useState(now);
  const { draft, change, forget } = useDraft(`persoon/${id}`, draftOf(now));
  const refresh = () => queries.invalidateQueries({ queryKey: ["inwoner", id] });
  const {
    submit,
    busy,
    problem,
    forget: again,
  } = useSubmit<PersoonDraft, { id: string; versie: number }>(
    async (draft, options) => {
      try {
        return await changePerson(id, now.versie, bodyOf(draft), options);
      } catch (error) {
        if (isStaleError(error)) await refresh();
        throw error;
      }
    },
    async () => {
      forget();
      go(`/inwoners/${id}`, { replace: true });
      await refresh();
    },
  );
  const checks = useChecks<PersoonField>(problem);
  const send = () => {
    again();
    if (checks.check(wrongInPerson(draft, vandaag))) submit(draft);
  };
  return { begun, draft, change, checks, send, busy, isStale: isStaleError(problem) };
}

const isStaleError = (error: unknown) => error instanceof ProblemError && error.status === 412;
