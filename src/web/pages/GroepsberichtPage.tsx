import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { post } from "../api.ts";
import { Page, Stack } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { type Groepscontrole, groepsberichtenQuery } from "./berichten.queries.ts";
import { Groepscheck } from "./berichten/Groepscheck.tsx";
import { Groepsform } from "./berichten/Groepsform.tsx";
import { type Groepsdraft, LEEG, vraagVan } from "./berichten/groepsdraft.ts";
import { Groepslijst } from "./berichten/Groepslijst.tsx";
import { text } from "./GroepsberichtPage.text.ts";

/** A message to more than one inwoner in three steps: who and what, look at the list, and five minutes to stop it. */
export function GroepsberichtPage() {
  const eigen = useQuery(groepsberichtenQuery);
  return (
    <PageState query={eigen} title={text.title} loading={text.loading}>
      {({ rijen }) => (
        <Page title={text.title} narrow>
          <Stack gap="loose">
            <div>
              <Stappen />
            </div>
            <Groepslijst rijen={rijen} />
          </Stack>
        </Page>
      )}
    </PageState>
  );
}

function Stappen() {
  const [draft, setDraft] = useState<Groepsdraft>(LEEG);
  const [controle, setControle] = useState<Groepscontrole | null>(null);
  const look = useSubmit<Groepsdraft, Groepscontrole>(
    (draft) => post("/groepsberichten/_controle", vraagVan(draft)),
    ({ data }) => setControle(data),
  );
  const change = (next: Groepsdraft) => {
    setDraft(next);
    look.forget();
  };
  if (controle)
    return (
      <Groepscheck
        key={controle.controle ?? "geen"}
        draft={draft}
        controle={controle}
        busy={look.busy}
        onLook={(behalve) => {
          change({ ...draft, behalve });
          look.submit({ ...draft, behalve });
        }}
        onBack={() => setControle(null)}
        onDone={() => {
          setDraft(LEEG);
          setControle(null);
        }}
      />
    );
  return (
    <Groepsform
      draft={draft}
      onChange={change}
      onCheck={() => look.submit({ ...draft, behalve: [] })}
      busy={look.busy}
      problem={look.problem}
    />
  );
}
