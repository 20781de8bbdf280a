import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { isIsoDate } from "#core/dates";
import { time } from "../format.ts";
import { useGo, usePathParameter, useSearchParameters } from "../location.ts";
import {
  Alert,
  DateField,
  EmptyState,
  Link,
  Opening,
  Page,
  RegisterList,
  Sheet,
  SheetPart,
  Stack,
} from "../nlds/index.ts";
import { type OnTheRoad, useUnsent } from "../offline/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./GroepsdagPage.text.ts";
import { rememberNames } from "./trajecten/dag.ts";
import { DagRij } from "./trajecten/DagRij.tsx";
import { type Groepsdag, groepsdagQuery } from "./trajecten/trajecten.queries.ts";

/** U2: who is there today, and what was seen; one tap a person, also without a connection. */
export function GroepsdagPage() {
  const id = usePathParameter("id");
  const { vandaag } = useSession();
  const asked = useSearchParameters().get("dag") ?? "";
  const dag = isIsoDate(asked) && asked <= vandaag ? asked : vandaag;
  const query = useQuery(groepsdagQuery(id, dag));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => <Filled key={dag} found={found} />}
    </PageState>
  );
}

function Filled({ found: { data, sinds } }: { found: OnTheRoad<Groepsdag> }) {
  const go = useGo();
  const { vandaag } = useSession();
  const { groepId, naam, traject, plaats, dag, rijen } = data;
  const mine = useUnsent().filter(({ soort }) => soort === "groepsdag");
  useEffect(() => rememberNames(rijen.flatMap(({ vaardigheden }) => vaardigheden)), [rijen]);
  const open = rijen.filter(
    ({ deelnameId, registratie }) => !registratie && !mine.some(({ over }) => over.includes(deelnameId)),
  );
  return (
    <Page title={text.title}>
      <Opening
        above={
          <>
            {text.dag(dag)} · {traject} · {plaats} · <Link href={`/groepen/${groepId}`}>{text.back}</Link>
          </>
        }
        lead={text.lead}
      >
        <strong>{text.opening(naam, rijen.length, open.length)}</strong>
      </Opening>
      <Stack gap="loose">
        {sinds !== null && <Alert kind="warning" heading={text.kept(time(new Date(sinds).toISOString()))} />}
        {mine.length > 0 && (
          <Alert kind="info" heading={text.unsent(mine.length)}>
            <Link href="/niet-verzonden">{text.toUnsent}</Link>
          </Alert>
        )}
        <Sheet full>
          {rijen.length === 0 ? (
            <SheetPart>
              <EmptyState heading={text.leeg}>{text.leegTekst}</EmptyState>
            </SheetPart>
          ) : (
            <RegisterList>
              {rijen.map((regel) => (
                <DagRij key={regel.deelnameId} groepId={groepId} dag={dag} regel={regel} />
              ))}
            </RegisterList>
          )}
        </Sheet>
        <DateField
          id="dag"
          label={text.andere}
          value={dag}
          onChange={(chosen) => {
            if (isIsoDate(chosen) && chosen <= vandaag)
              go(`/groepen/${groepId}/vandaag?dag=${chosen}`, { replace: true });
          }}
        />
      </Stack>
    </Page>
  );
}
