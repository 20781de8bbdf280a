import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { useGo } from "../location.ts";
import { ErrorSummary, Opening, Page, Sheet, Stack } from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { additionsOf, type Draft, EMPTY, nextHalfYear, wrongIn } from "./bedragen-toevoegen.ts";
import { BedragenToevoegenForm } from "./BedragenToevoegenForm.tsx";
import { BedragenPreview } from "./BedragenPreview.tsx";
import { text } from "./BedragenToevoegenPage.text.ts";
import {
  type Bedragen,
  addAmounts,
  bedragenQuery,
  previewAmounts,
  type Toevoeging,
  type Voorbeeld,
} from "./bedragen.queries.ts";

/** The amounts of the next half year: first what they change, then all of them or none. */
export function BedragenToevoegenPage() {
  const query = useQuery(bedragenQuery({}));
  return (
    <PageState query={query} title={text.addTitle} loading={text.loading}>
      {(found) => (
        <Page title={text.addTitle}>
          <Opening lead={text.addLead}>
            <strong>{text.addOpening}</strong>
          </Opening>
          <Sheet>
            <Add found={found} />
          </Sheet>
        </Page>
      )}
    </PageState>
  );
}

function Add({ found }: { found: Bedragen }) {
  const go = useGo();
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft<Draft>("/bedragen/toevoegen", {
    vanaf: nextHalfYear(found.op),
    tot: "",
    lines: [EMPTY],
  });
  const [preview, setPreview] = useState<Voorbeeld | null>(null);
  const body = additionsOf(draft, found);
  const looking = useSubmit<readonly Toevoeging[], Voorbeeld>(previewAmounts, ({ data }) => setPreview(data));
  const adding = useSubmit<readonly Toevoeging[], { ids: string[] }>(addAmounts, async () => {
    forget();
    await queries.invalidateQueries({ queryKey: ["bedragen"] });
    go("/bedragen");
  });
  const checks = useChecks<string>(looking.problem);
  const look = () => {
    if (checks.check(wrongIn(draft, found))) looking.submit(body);
  };
  if (preview)
    return (
      <BedragenPreview
        preview={preview}
        busy={adding.busy}
        problem={adding.problem}
        onConfirm={() => adding.submit(body)}
        onBack={() => setPreview(null)}
      />
    );
  return (
    <Stack gap="loose">
      <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
      <ProblemAlert problem={checks.otherProblem} />
      <BedragenToevoegenForm
        found={found}
        draft={draft}
        change={change}
        checks={checks}
        busy={looking.busy}
        onSubmit={look}
      />
    </Stack>
  );
}
