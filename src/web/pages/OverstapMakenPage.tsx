import { useQuery, useQueryClient } from "@tanstack/react-query";
import { isIsoDate } from "#core/dates";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { useGo, usePathParameter, useSearchParameters } from "../location.ts";
import { PartState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { DossierFrame } from "./dossier/DossierFrame.tsx";
import {
  bekijkVan,
  bodyOf,
  type Draft,
  type Field,
  metLoon,
  startDraft,
  wrongInChoice,
  wrongInTerms,
} from "./overstap/draft.ts";
import {
  bekijkQuery,
  makeOverstap,
  type OverstapInFull,
  type Overstapvraag,
  type Start,
  startQuery,
} from "./overstap/overstap.queries.ts";
import { text } from "./OverstapMakenPage.text.ts";
import type { StepProps } from "./overstap/arrange.ts";
import { OverstapControle } from "./OverstapControle.tsx";
import { OverstapKeuze } from "./OverstapKeuze.tsx";
import { OverstapRegelen } from "./OverstapRegelen.tsx";

/** Simpel switchen: choose the form, arrange it, look at all that follows, and then one act. */
export function OverstapMakenPage() {
  const id = usePathParameter("id");
  const start = useQuery({ ...startQuery(id), staleTime: 0 });
  return (
    <DossierFrame id={id} current="plaatsingen" part={text.part}>
      {({ voornaam }) => (
        <PartState query={start} part={text.partMissing} lines={6} opens>
          {(start) => <Looked key={id} id={id} naam={voornaam} start={start} />}
        </PartState>
      )}
    </DossierFrame>
  );
}

function Looked({ id, naam, start }: { id: string; naam: string; start: Start }) {
  const { vandaag } = useSession();
  const here = `/inwoners/${id}/overstap`;
  const { draft, change, forget } = useDraft<Draft>(here, startDraft(start, vandaag));
  const dag = isIsoDate(draft.dag) ? draft.dag : startDraft(start, vandaag).dag;
  const asked = bekijkVan({ ...draft, dag }, start);
  const forms = useQuery(bekijkQuery(id, asked));
  return (
    <PartState query={forms} part={text.partMissing} lines={8} opens>
      {(bekeken) => <Steps {...{ id, naam, here, start, draft, change, forget, bekeken }} />}
    </PartState>
  );
}

function Steps({ forget, ...props }: StepProps & { forget: () => void }) {
  const { id, here, start, draft, bekeken } = props;
  const go = useGo();
  const stap = useSearchParameters().get("stap");
  const queries = useQueryClient();
  const keuze = bekeken.vormen.find(({ vorm }) => vorm === draft.naar && vorm !== bekeken.van);
  const chosen = useQuery({
    ...bekijkQuery(id, bekijkVan(draft, start, keuze)),
    enabled: keuze !== undefined && isIsoDate(draft.dag),
  });
  const gekozen = chosen.data?.gekozen?.naar === keuze?.vorm ? (chosen.data?.gekozen ?? null) : null;
  const geld = keuze !== undefined && metLoon(keuze, start, draft);
  const { submit, busy, problem, ...sent } = useSubmit<Overstapvraag, OverstapInFull>(
    (body, options) => makeOverstap(id, body, options),
    async ({ data }) => {
      go(`/overstappen/${data.id}`, { replace: true });
      forget();
      await queries.invalidateQueries({ queryKey: ["inwoner", id] });
    },
  );
  const checks = useChecks<Field>(problem);
  if (!keuze || stap === null)
    return (
      <OverstapKeuze
        {...props}
        checks={checks}
        onSubmit={() => checks.check(wrongInChoice(draft)) && go(`${here}?stap=regel`)}
      />
    );
  if (!gekozen)
    return (
      <PartState query={chosen} part={text.partMissing} lines={8} opens>
        {() => null}
      </PartState>
    );
  const wrong = wrongInTerms(draft, keuze, gekozen.vragen, geld);
  if (stap !== "controleer" || Object.keys(wrong).length > 0)
    return (
      <OverstapRegelen
        {...{ ...props, keuze, gekozen, geld, checks }}
        onSubmit={() => {
          sent.forget();
          if (checks.check(wrong)) go(`${here}?stap=controleer`);
        }}
      />
    );
  return (
    <OverstapControle
      {...{ ...props, keuze, gekozen, geld, busy, problem }}
      onConfirm={() => submit(bodyOf(draft, { start, keuze, gekozen, geld }))}
    />
  );
}
