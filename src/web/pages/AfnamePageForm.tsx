import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { AfnameInFull } from "../../modules/beeld/afname.ts";
import type { Definitie } from "../../modules/beeld/definitie.ts";
import type { Inwoner } from "../../modules/inwoners/inwoner.ts";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { useGo, usePathParameter } from "../location.ts";
import {
  Alert,
  Button,
  ButtonLink,
  DateField,
  ErrorSummary,
  Form,
  FormActions,
  FormSection,
  Opening,
  Paragraph,
  Provenance,
  Sheet,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./AfnamePage.text.ts";
import { type AfnameDraft, answersFrom, askedIn, controlOf, typedFrom, wrongIn } from "./beeld/answers.ts";
import { type Ingevuld, saveAfname } from "./beeld/beeld.queries.ts";
import { DiscardConcept } from "./beeld/DiscardConcept.tsx";
import { QuestionField } from "./beeld/QuestionField.tsx";
import { isStale, useChange } from "../change.ts";

type Props = {
  inwoner: Inwoner;
  naam: string;
  definitie: Definitie;
  concept: AfnameInFull | null;
  vervangt: AfnameInFull | null;
};

export function AfnameForm({ inwoner, naam, definitie, concept, vervangt }: Props) {
  const { vandaag } = useSession();
  const vragenlijstId = usePathParameter("vragenlijst");
  const back = `/inwoners/${inwoner.id}/beeld`;
  const start = concept ?? vervangt;
  const { draft, change, forget } = useDraft<AfnameDraft>(
    `${back}/${vragenlijstId}/${start?.id ?? ""}/${concept?.versie ?? 0}`,
    { typed: typedFrom(start?.antwoorden ?? {}), ingevuldOp: concept?.ingevuldOp ?? vandaag },
  );
  const sending = useSending(
    inwoner.id,
    { vragenlijstId, vervangtId: vervangt?.id ?? null },
    concept,
    forget,
  );
  const checks = useChecks(sending.problem);
  const asked = askedIn(definitie, draft.typed);
  const send = (status: Ingevuld["status"]) => {
    sending.forget();
    if (!checks.check(wrongIn(definitie, draft, vandaag, status === "concept"))) return;
    sending.submit({ antwoorden: answersFrom(definitie, draft.typed), ingevuldOp: draft.ingevuldOp, status });
  };
  const { strong, rest } = vervangt ? text.openingFix(naam) : text.opening(naam, inwoner.voornaam);
  return (
    <>
      <Opening lead={vervangt ? text.fixText : definitie.inleiding}>
        <strong>{strong}</strong> {rest}
      </Opening>
      <Sheet>
        <Form label={naam} onSubmit={() => send("ingediend")}>
          <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
          {isStale(sending.problem) ? (
            <Alert kind="warning" heading={text.stale}>
              {text.staleText}
            </Alert>
          ) : (
            <ProblemAlert problem={checks.otherProblem} />
          )}
          {definitie.secties.map(({ titel, toelichting, vragen }) => (
            <FormSection key={titel} heading={titel}>
              {toelichting && <Paragraph soft>{toelichting}</Paragraph>}
              {vragen
                .filter(({ code }) => asked.has(code))
                .map((vraag) => (
                  <QuestionField
                    key={vraag.code}
                    vraag={vraag}
                    value={draft.typed[vraag.code]}
                    error={checks.wrong[controlOf(vraag.code)]}
                    onChange={(value) => change({ typed: { ...draft.typed, [vraag.code]: value } })}
                  />
                ))}
            </FormSection>
          ))}
          <DateField
            id="ingevuldOp"
            label={text.ingevuldOp}
            value={draft.ingevuldOp}
            error={checks.wrong["ingevuldOp"]}
            onChange={(ingevuldOp) => change({ ingevuldOp })}
          />
          <FormActions>
            <Button type="submit" kind="primary" busy={sending.busy}>
              {text.submit}
            </Button>
            <Button kind="secondary" onPress={() => send("concept")} busy={sending.busy}>
              {text.keep}
            </Button>
            <ButtonLink href={back} kind="subtle">
              {text.back}
            </ButtonLink>
            {concept && <DiscardConcept concept={concept} onDone={forget} />}
          </FormActions>
        </Form>
        {definitie.bron && <Provenance>{text.source(definitie.bron)}</Provenance>}
      </Sheet>
    </>
  );
}

/** Afterwards the beeld of the inwoner is asked anew, and says what was done. */
function useSending(
  inwonerId: string,
  about: { readonly vragenlijstId: string; readonly vervangtId: string | null },
  concept: AfnameInFull | null,
  forget: () => void,
) {
  const queries = useQueryClient();
  const go = useGo();
  const refresh = () => queries.invalidateQueries({ queryKey: ["inwoner", inwonerId] });
  const [seen, setSeen] = useState(concept);
  return useChange<Ingevuld, AfnameInFull>(
    (body, options) => saveAfname(inwonerId, about, seen, body, options),
    refresh,
    async (saved) => {
      setSeen(saved);
      await refresh();
      await queries.invalidateQueries({ queryKey: ["caseload"] });
      forget();
      const situatie = saved.geschreven.length > 0 ? "&situatie=ja" : "";
      go(`/inwoners/${inwonerId}/beeld?${saved.status}=${saved.id}${situatie}`);
    },
  );
}
