import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { GebruikerInFull } from "../../modules/toegang/gebruiker.ts";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { FormFrame } from "../FormFrame.tsx";
import { useGo, usePathParameter } from "../location.ts";
import { PageState, PartState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import {
  draftOf,
  type GebruikerDraft,
  type GebruikerField,
  rightsOf,
  wrongInGebruiker,
} from "./gebruiker-draft.ts";
import { addUser, changeRights, gebruikerQuery, isStale, organisatiesQuery } from "./gebruiker.queries.ts";
import { roleNames } from "./gebruiker.text.ts";
import { GebruikerFields } from "./GebruikerFormFields.tsx";
import { text } from "./GebruikerFormPage.text.ts";

/** A colleague who gets access. */
export function GebruikerNieuwPage() {
  return <Filled gebruiker={null} heading={text.headingNew} back="/gebruikers" />;
}

/** What a colleague may do from now on. */
export function GebruikerWijzigPage() {
  const id = usePathParameter("id");
  const query = useQuery(gebruikerQuery(id));
  return (
    <PageState query={query} title={text.titleChange} loading={text.loading}>
      {(gebruiker) => (
        <Filled
          gebruiker={gebruiker}
          heading={text.headingChange(gebruiker.naam)}
          back={`/gebruikers/${id}`}
        />
      )}
    </PageState>
  );
}

type FilledProps = { gebruiker: GebruikerInFull | null; heading: string; back: string };

function Filled({ gebruiker, heading, back }: FilledProps) {
  const choices = useQuery(organisatiesQuery);
  const form = useRightsForm(gebruiker, back);
  const { checks, problem } = form;
  return (
    <FormFrame
      title={gebruiker ? text.titleChange : text.titleNew}
      heading={heading}
      lead={text.lead}
      checks={checks}
      conflict={
        isStale(problem) && gebruiker
          ? { heading: text.conflict, text: text.conflictText(roleNames(gebruiker.rollen)) }
          : null
      }
    >
      <PartState query={choices} part={text.rights} lines={8}>
        {(choices) => (
          <GebruikerFields
            draft={form.draft}
            change={form.change}
            wrong={checks.wrong}
            choices={choices}
            isNew={gebruiker === null}
            onSubmit={form.send}
            busy={form.busy}
            back={back}
          />
        )}
      </PartState>
    </FormFrame>
  );
}

/** When a colleague changed it meanwhile, the page shows what is now and keeps what was chosen. */
function useRightsForm(gebruiker: GebruikerInFull | null, back: string) {
  const go = useGo();
  const queries = useQueryClient();
  const { vandaag } = useSession();
  const { draft, change, forget } = useDraft(`gebruiker${back}`, draftOf(gebruiker));
  const refresh = () => queries.invalidateQueries({ queryKey: ["gebruikers"] });
  const {
    submit,
    busy,
    problem,
    forget: again,
  } = useSubmit<GebruikerDraft, GebruikerInFull>(
    async (draft, options) => {
      const rights = rightsOf(draft);
      try {
        if (gebruiker) return await changeRights(gebruiker, rights, options);
        return await addUser({ ...rights, aanmeldnaam: draft.aanmeldnaam.trim() }, options);
      } catch (error) {
        if (isStale(error)) await refresh();
        throw error;
      }
    },
    async ({ data }) => {
      forget();
      go(`/gebruikers/${data.id}`, { replace: true });
      await refresh();
    },
  );
  const checks = useChecks<GebruikerField>(problem);
  const send = () => {
    again();
    if (checks.check(wrongInGebruiker(draft, vandaag))) submit(draft);
  };
  return { draft, change, checks, problem, send, busy };
}
