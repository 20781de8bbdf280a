import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { isAfgerond, type Taak } from "../../modules/taken/taak.ts";
import { Alert, Button, ButtonLink, Progress, Row, Sheet, Stack } from "../nlds/index.ts";
import { PartState, ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./ImportPage.text.ts";
import { type ImportDetail, stopTaak, taakQuery } from "./import.queries.ts";

/** How far the long work of this import is, and a way to stop it. Nothing once it ended well. */
export const ImportWork = ({ found: { id, taakId } }: { found: ImportDetail }) =>
  taakId === null ? null : <Work key={taakId} importId={id} taakId={taakId} />;

function Work({ importId, taakId }: { importId: string; taakId: string }) {
  const query = useQuery(taakQuery(taakId));
  const queries = useQueryClient();
  const hasEnded = query.data !== undefined && isAfgerond(query.data);
  useEffect(() => {
    // also when it ended before it was first asked: what the page shows may be from before that
    if (hasEnded) void queries.invalidateQueries({ queryKey: ["import", importId] });
  }, [hasEnded, queries, importId]);
  // work of a colleague cannot be followed: the import itself says how it ended
  if (query.error) return null;
  return (
    <PartState query={query} part={text.workingOther} lines={1}>
      {(taak) => <How taak={taak} />}
    </PartState>
  );
}

function How({ taak }: { taak: Taak }) {
  const queries = useQueryClient();
  const { submit, busy, problem } = useSubmit(
    (_: string, options) => stopTaak(taak.id, options),
    ({ data }) => queries.setQueryData(taakQuery(taak.id).queryKey, data),
  );
  if (taak.status === "klaar") return null;
  if (taak.status === "gestopt")
    return (
      <Alert kind="info" heading={text.stopped} action={<Again />}>
        {text.stoppedText}
      </Alert>
    );
  if (taak.status === "mislukt")
    return (
      <Alert kind="error" heading={text.failed} action={<Again />}>
        {taak.fout}
      </Alert>
    );
  const what = text.working[taak.soort] ?? text.workingOther;
  return (
    <Sheet>
      <Stack>
        <Progress label={labelOf(taak, what)} value={taak.gedaan} max={taak.totaal ?? 1} />
        <Row>
          <Button
            busy={busy || taak.status === "stopt"}
            busyText={text.stopping}
            onPress={() => submit(taak.id)}
          >
            {text.stop}
          </Button>
        </Row>
        <ProblemAlert problem={problem} />
      </Stack>
    </Sheet>
  );
}

const Again = () => <ButtonLink href="/importeren">{text.compareAgain}</ButtonLink>;

function labelOf({ status, gedaan, totaal }: Taak, what: string): string {
  if (status === "wacht") return text.waiting(what);
  return totaal === null ? text.progressUnknown(what) : text.progress(what, gedaan, totaal);
}
