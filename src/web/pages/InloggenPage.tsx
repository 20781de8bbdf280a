import { useMutation, useQuery } from "@tanstack/react-query";
import type { DemoAccount } from "../../modules/toegang/demo-accounts.ts";
import { ProblemError, queryText } from "../api.ts";
import { useSearchParameters } from "../location.ts";
import {
  Alert,
  ButtonLink,
  Opening,
  Page,
  RoleTile,
  RoleTiles,
  Section,
  Sheet,
  Stack,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { text } from "./InloggenPage.text.ts";
import { accountsQuery } from "./inloggen.queries.ts";

/** Who are you? In a demo region a choice of people, elsewhere the way to the identity provider. */
export function InloggenPage() {
  const accounts = useQuery(accountsQuery);
  const parameters = useSearchParameters();
  const leave = `/aanmelden${queryText({ naar: parameters.get("naar") })}`;
  return (
    <PageState query={accounts} title={text.title} loading={text.loading}>
      {(accounts) => (
        <Page title={text.title}>
          {accounts.length > 0 ? <DemoOpening /> : <WorkOpening />}
          <Stack gap="loose">
            <Refusal code={parameters.get("fout")} />
            {accounts.length > 0 ? (
              <Choice accounts={accounts} uid={parameters.get("uid")} leave={leave} />
            ) : (
              <div>
                <ButtonLink href={leave} kind="primary">
                  {text.work.button}
                </ButtonLink>
              </div>
            )}
          </Stack>
        </Page>
      )}
    </PageState>
  );
}

const DemoOpening = () => (
  <Opening lead={text.demo.lead}>
    <strong>{text.demo.strong}</strong> {text.demo.rest}
  </Opening>
);

const WorkOpening = () => (
  <Opening>
    <strong>{text.work.strong}</strong> {text.work.rest}
  </Opening>
);

function Refusal({ code }: { code: string | null }) {
  const because = code === null ? undefined : text.because[code];
  return (
    because && (
      <Alert kind="warning" heading={text.failed}>
        {because}
      </Alert>
    )
  );
}

/** The tiles of people. Without a running sign-in (`uid`) the choice starts one first, and goes on by itself. */
function Choice({
  accounts,
  uid,
  leave,
}: {
  accounts: readonly DemoAccount[];
  uid: string | null;
  leave: string;
}) {
  const choose = useMutation({
    mutationFn: async (aanmeldnaam: string) =>
      location.assign(await choiceMade(uid ?? (await begin(leave)), aanmeldnaam)),
  });
  const groups = Map.groupBy(accounts, ({ groep }) => groep);
  return (
    <>
      <ProblemAlert problem={choose.error} />
      {choose.isPending && <Alert kind="info" heading={text.choosing} />}
      <Sheet>
        <RoleTiles>
          {[...groups].map(([group, people]) => (
            <Section key={group} heading={group} joined>
              {people.map(({ aanmeldnaam, naam, functie }) => (
                <RoleTile
                  key={aanmeldnaam}
                  name={naam}
                  description={functie}
                  onPress={() => choose.mutate(aanmeldnaam)}
                />
              ))}
            </Section>
          ))}
        </RoleTiles>
      </Sheet>
    </>
  );
}

/** Starts a sign-in in the background; its address names it. */
async function begin(leave: string): Promise<string> {
  const { url } = await fetch(leave, { credentials: "same-origin" });
  return new URL(url).searchParams.get("uid") ?? "";
}

async function choiceMade(uid: string, aanmeldnaam: string): Promise<string> {
  const response = await fetch(`/oidc-interactie/${encodeURIComponent(uid)}`, {
    method: "POST",
    credentials: "same-origin",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ aanmeldnaam }),
  });
  if (!response.ok)
    throw new ProblemError({
      status: response.status,
      code: "inloggen",
      title: text.failed,
      detail: text.because["verlopen"] ?? text.failed,
      velden: {},
    });
  const { naar } = (await response.json()) as { naar: string };
  return naar;
}
