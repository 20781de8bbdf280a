import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { PlekInFull } from "../../modules/plekken/plek.ts";
import { isStale } from "../change.ts";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { FormFrame } from "../FormFrame.tsx";
import { useGo, usePathParameter } from "../location.ts";
import { PageState } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { PlekFields } from "./PlekFormFields.tsx";
import { text } from "./PlekFormPage.text.ts";
import { type PlekTerm, plekBody, plekTerms, wrongInPlek } from "./werk/plek-terms.ts";
import { addPlek, changePlek, type Plekvraag, plekQuery, werkgeverQuery } from "./werk/werk.queries.ts";

/** A new plek at a werkgever. */
export function PlekNieuwPage() {
  const id = usePathParameter("id");
  const query = useQuery(werkgeverQuery(id));
  return (
    <PageState query={query} title={text.titleNew} loading={text.loading}>
      {({ naam }) => (
        <Filled plek={null} werkgeverId={id} heading={text.headingNew(naam)} back={`/werkgevers/${id}`} />
      )}
    </PageState>
  );
}

/** What changes about a plek. */
export function PlekWijzigPage() {
  const id = usePathParameter("id");
  const query = useQuery(plekQuery(id));
  return (
    <PageState query={query} title={text.titleChange} loading={text.loading}>
      {(plek) => (
        <Filled plek={plek} werkgeverId="" heading={text.headingChange(plek.titel)} back={`/plekken/${id}`} />
      )}
    </PageState>
  );
}

type FilledProps = { plek: PlekInFull | null; werkgeverId: string; heading: string; back: string };

function Filled({ plek, werkgeverId, heading, back }: FilledProps) {
  const go = useGo();
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft(`plek${back}`, plekTerms(plek));
  const refresh = async () => {
    await queries.invalidateQueries({ queryKey: ["plekken"] });
    await queries.invalidateQueries({ queryKey: ["werkgevers"] });
  };
  const {
    submit,
    busy,
    problem,
    forget: again,
  } = useSubmit<Plekvraag, PlekInFull>(
    async (body, options) => {
      try {
        return await (plek ? changePlek(plek, body, options) : addPlek(werkgeverId, body, options));
      } catch (error) {
        if (isStale(error)) await refresh();
        throw error;
      }
    },
    async ({ data }) => {
      forget();
      go(`/plekken/${data.id}`, { replace: true });
      await refresh();
    },
  );
  const checks = useChecks<PlekTerm>(problem);
  const send = () => {
    again();
    if (checks.check(wrongInPlek(draft))) submit(plekBody(draft, plek));
  };
  return (
    <FormFrame
      title={plek ? text.titleChange : text.titleNew}
      heading={heading}
      lead={text.lead}
      checks={checks}
      conflict={isStale(problem) ? { heading: text.conflict, text: text.conflictText } : null}
    >
      <PlekFields
        terms={draft}
        change={change}
        wrong={checks.wrong}
        onSubmit={send}
        busy={busy}
        save={plek ? text.saveChange : text.saveNew}
        back={back}
      />
    </FormFrame>
  );
}
