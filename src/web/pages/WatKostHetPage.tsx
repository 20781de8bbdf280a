import { useState } from "react";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { useGo, useSearchParameters } from "../location.ts";
import { Page } from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { calculateCosts, type Kosteninvoer, type Kostenuitkomst } from "./rekenhulp/kosten.queries.ts";
import { type Antwoorden, invoerOf, startAnswers, type Veld, wrongIn } from "./rekenhulp/kosten.ts";
import { WatKostHetForm } from "./WatKostHetForm.tsx";
import { text } from "./WatKostHetPage.text.ts";
import { WatKostHetUitkomst } from "./WatKostHetUitkomst.tsx";

const HERE = "/wat-kost-het";

/** What a worker costs, filled in with a werkgever. About a job, not about a person; nothing is kept. */
export function WatKostHetPage() {
  const { vandaag } = useSession();
  const go = useGo();
  const parameters = useSearchParameters();
  const [answered, setAnswered] = useState<{ invoer: Kosteninvoer; uitkomst: Kostenuitkomst } | null>(null);
  const { draft, change } = useDraft<Antwoorden>(HERE, startAnswers(vandaag, parameters.get("uren") ?? ""));
  const { submit, busy, problem } = useSubmit<Kosteninvoer, Kostenuitkomst>(
    calculateCosts,
    ({ data }, invoer) => {
      setAnswered({ invoer, uitkomst: data });
      go(`${HERE}?stap=uitkomst`);
    },
  );
  const checks = useChecks<Veld>(problem);
  const ask = () => {
    if (checks.check(wrongIn(draft))) submit(invoerOf(draft));
  };
  const isShown = parameters.get("stap") === "uitkomst" && answered !== null;
  return (
    <Page title={text.title}>
      {isShown ? (
        <WatKostHetUitkomst {...answered} here={HERE} />
      ) : (
        <WatKostHetForm answers={draft} change={change} checks={checks} busy={busy} onSubmit={ask} />
      )}
    </Page>
  );
}
