import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Ontvangst } from "../../modules/inwoners/aanmelding.ts";
import { post, ProblemError } from "../api.ts";
import { useDraft } from "../draft.ts";
import { useGo, useSearchParameters } from "../location.ts";
import { Page } from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./AanmeldenPage.text.ts";
import { Check } from "./AanmeldenPageCheck.tsx";
import { Details } from "./AanmeldenPageDetails.tsx";
import { Received } from "./AanmeldenPageReceived.tsx";
import { LookFirst } from "./AanmeldenPageSearch.tsx";
import { type AanmeldingDraft, bodyOf, emptyAanmelding, nameFrom, wrongIn } from "./aanmelding.ts";

const HERE = "/inwoners/aanmelden";

/** K3: look first, then who it is, then check. The step stands in the address, what is typed does not. */
export function AanmeldenPage() {
  const { gebruiker, vandaag } = useSession();
  const client = useQueryClient();
  const go = useGo();
  const step = useSearchParameters().get("stap");
  const { draft, change, forget } = useDraft<AanmeldingDraft>(HERE, emptyAanmelding(gebruiker.gemeenten));
  const [received, setReceived] = useState<{ ontvangst: Ontvangst; naam: string } | null>(null);
  const send = useSubmit<AanmeldingDraft, Ontvangst>(
    (draft, options) => post("/inwoners", bodyOf(draft), options),
    ({ data }, { voornaam, achternaam }) => {
      setReceived({ ontvangst: data, naam: `${voornaam} ${achternaam}` });
      forget();
      void client.invalidateQueries({ queryKey: ["caseload"] });
      go(`${HERE}?stap=klaar`, { replace: true });
    },
  );
  const toDetails = () => go(`${HERE}?stap=gegevens`);

  return (
    <Page title={text.title}>
      {step === "klaar" && received ? (
        <Received {...received} />
      ) : step === "controle" && Object.keys(wrongIn(draft, vandaag)).length === 0 ? (
        <Check
          draft={draft}
          problem={send.problem}
          busy={send.busy}
          onSend={() => send.submit(draft)}
          change={`${HERE}?stap=gegevens`}
        />
      ) : step === "gegevens" || step === "controle" ? (
        <Details
          draft={draft}
          onChange={change}
          problem={send.problem instanceof ProblemError && send.problem.status === 400 ? send.problem : null}
          onNext={() => {
            send.forget();
            go(`${HERE}?stap=controle`);
          }}
          back={HERE}
        />
      ) : (
        <LookFirst
          onRegister={(looked) => {
            change(nameFrom(looked));
            toDetails();
          }}
        />
      )}
    </Page>
  );
}
