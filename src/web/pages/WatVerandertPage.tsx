import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { useGo, usePathParameter, useSearchParameters } from "../location.ts";
import { PartState } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { DossierFrame } from "./dossier/DossierFrame.tsx";
import {
  calculate,
  type Start,
  startQuery,
  type Uitkomst,
  type Vraag,
} from "./rekenhulp/rekenhulp.queries.ts";
import { type Antwoorden, startAnswers, type Veld, vraagOf, wrongIn } from "./rekenhulp/vraag.ts";
import { WatVerandertForm } from "./WatVerandertForm.tsx";
import { text } from "./WatVerandertPage.text.ts";
import { WatVerandertUitkomst } from "./WatVerandertUitkomst.tsx";

/** I5, at the desk: a klantmanager and an inwoner look together at what work would change. Nothing is kept. */
export function WatVerandertPage() {
  const id = usePathParameter("id");
  const start = useQuery(startQuery(id));
  return (
    <DossierFrame id={id} current="overzicht" part={text.part}>
      {({ voornaam }) => (
        <PartState query={start} part={text.partMissing} lines={6} opens>
          {(start) => <Question key={id} id={id} naam={voornaam} start={start} />}
        </PartState>
      )}
    </DossierFrame>
  );
}

type Answered = { readonly vraag: Vraag; readonly uitkomst: Uitkomst };

function Question({ id, naam, start }: { id: string; naam: string; start: Start }) {
  const here = `/inwoners/${id}/wat-verandert`;
  const go = useGo();
  const isShown = useSearchParameters().get("stap") === "uitkomst";
  const [answered, setAnswered] = useState<Answered | null>(null);
  const { draft, change } = useDraft<Antwoorden>(here, startAnswers(start));
  const { submit, busy, problem } = useSubmit<Vraag, Uitkomst>(
    (vraag) => calculate(id, vraag),
    ({ data }, vraag) => {
      setAnswered({ vraag, uitkomst: data });
      go(`${here}?stap=uitkomst`);
    },
  );
  const checks = useChecks<Veld>(problem);
  const ask = () => {
    if (checks.check(wrongIn(draft, start.isLeeftijdBekend))) submit(vraagOf(draft, start.isLeeftijdBekend));
  };
  if (isShown && answered) return <WatVerandertUitkomst id={id} here={here} {...answered} />;
  return (
    <WatVerandertForm
      id={id}
      naam={naam}
      start={start}
      answers={draft}
      change={change}
      checks={checks}
      busy={busy}
      onSubmit={ask}
    />
  );
}
