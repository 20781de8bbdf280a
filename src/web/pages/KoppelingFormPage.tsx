import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { KoppelingInFull } from "../../modules/koppelingen/koppeling.ts";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { FormFrame } from "../FormFrame.tsx";
import { useGo, usePathParameter } from "../location.ts";
import { PageState, PartState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { isStale, organisatiesQuery } from "./gebruiker.queries.ts";
import { KoppelingFields } from "./koppelingen/KoppelingFields.tsx";
import {
  besluitOf,
  draftOf,
  type KoppelingDraft,
  type KoppelingField,
  wrongInKoppeling,
} from "./koppelingen/koppeling-draft.ts";
import { addKoppeling, changeKoppeling, koppelingQuery } from "./koppelingen/koppeling.queries.ts";
import { readKey } from "./koppelingen/read-key.ts";
import { text } from "./KoppelingFormPage.text.ts";

/** A program that may use the API from now on. */
export function KoppelingNieuwPage() {
  return <Filled koppeling={null} heading={text.headingNew} back="/koppelingen" />;
}

/** What a program may from now on, and until when. */
export function KoppelingWijzigPage() {
  const id = usePathParameter("id");
  const query = useQuery(koppelingQuery(id));
  return (
    <PageState query={query} title={text.titleChange} loading={text.loading}>
      {(koppeling) => (
        <Filled
          koppeling={koppeling}
          heading={text.headingChange(koppeling.naam)}
          back={`/koppelingen/${id}`}
        />
      )}
    </PageState>
  );
}

type FilledProps = { koppeling: KoppelingInFull | null; heading: string; back: string };

function Filled({ koppeling, heading, back }: FilledProps) {
  const choices = useQuery(organisatiesQuery);
  const { draft, change, checks, problem, send, busy } = useKoppelingForm(koppeling, back);
  return (
    <FormFrame
      title={koppeling ? text.titleChange : text.titleNew}
      heading={heading}
      lead={koppeling ? text.leadChange : text.leadNew}
      checks={checks}
      conflict={isStale(problem) ? { heading: text.conflict, text: text.conflictText } : null}
    >
      <PartState query={choices} part={text.rights} lines={8}>
        {(choices) => (
          <KoppelingFields
            draft={draft}
            change={change}
            wrong={checks.wrong}
            choices={choices}
            isNew={koppeling === null}
            onSubmit={send}
            busy={busy}
            back={back}
          />
        )}
      </PartState>
    </FormFrame>
  );
}

function useKoppelingForm(koppeling: KoppelingInFull | null, back: string) {
  const go = useGo();
  const queries = useQueryClient();
  const { vandaag } = useSession();
  const { draft, change, forget } = useDraft(`koppeling${back}`, draftOf(koppeling));
  const refresh = () => queries.invalidateQueries({ queryKey: ["koppelingen"] });
  const sending = useSubmit<KoppelingDraft, KoppelingInFull>(
    async (draft, options) => {
      try {
        if (koppeling) return await changeKoppeling(koppeling, besluitOf(draft), options);
        return await addKoppeling({ ...besluitOf(draft), sleutel: readKey(draft.sleutel) ?? {} }, options);
      } catch (error) {
        if (isStale(error)) await refresh();
        throw error;
      }
    },
    async ({ data }) => {
      forget();
      go(`/koppelingen/${data.id}`, { replace: true });
      await refresh();
    },
  );
  const { submit, busy, problem, forget: again } = sending;
  const checks = useChecks<KoppelingField>(problem);
  const send = () => {
    again();
    if (checks.check(wrongInKoppeling(draft, vandaag, koppeling === null))) submit(draft);
  };
  return { draft, change, checks, problem, send, busy };
}
