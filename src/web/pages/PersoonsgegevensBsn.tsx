import { queryOptions, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Static } from "typebox";
import type { getBsn } from "../../modules/inwoners/get-bsn.ts";
import type { showBsn } from "../../modules/inwoners/show-bsn.ts";
import { get, post, type WriteOptions } from "../api.ts";
import { useChecks } from "../checks.ts";
import { Button, Dialog, ErrorSummary, Form, Paragraph, Select, Stack, SummaryList } from "../nlds/index.ts";
import { PartState, ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./PersoonsgegevensBsn.text.ts";

type Masked = Static<(typeof getBsn)["output"]>;
type Whole = Static<(typeof showBsn)["output"]>;

const SHOWN_IN_SECONDS = 30;
const REASONS = Object.entries(text.reasons).map(([value, label]) => ({ value, label }));

const maskedQuery = (id: string) =>
  queryOptions({
    queryKey: ["bsn", id],
    queryFn: ({ signal }) => get<Masked>(`/inwoners/${id}/bsn`, signal),
    gcTime: 0,
  });

/** The last four digits; the whole number for a reason, and then not for long. */
export function BsnDialog({ id, naam, onClose }: { id: string; naam: string; onClose: () => void }) {
  const masked = useQuery(maskedQuery(id));
  const bsn = useWholeBsn(id);
  const { checks } = bsn;
  return (
    <Dialog
      open
      onClose={onClose}
      heading={text.heading(naam)}
      actions={
        <>
          {masked.data?.gemaskeerd && bsn.whole === null && (
            <Button kind="primary" onPress={bsn.send} busy={bsn.busy}>
              {text.reveal}
            </Button>
          )}
          <Button kind="subtle" onPress={onClose}>
            {text.close}
          </Button>
        </>
      }
    >
      <PartState query={masked} part={text.part} lines={2}>
        {({ gemaskeerd }) =>
          gemaskeerd === null ? (
            <Paragraph>{text.none}</Paragraph>
          ) : (
            <Form onSubmit={bsn.send}>
              <Stack gap="loose">
                <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
                <div role="status">
                  <SummaryList facts={[{ term: text.whole, value: bsn.whole ?? gemaskeerd }]} />
                  <Paragraph small soft>
                    {bsn.whole !== null ? text.hides(SHOWN_IN_SECONDS) : bsn.wasShown ? text.hidden : ""}
                  </Paragraph>
                </div>
                {bsn.whole === null && (
                  <Select
                    id="bsn-reden"
                    label={text.reason}
                    description={text.logged}
                    emptyLabel={text.choose}
                    options={REASONS}
                    value={bsn.reden}
                    onChange={bsn.setReden}
                    error={checks.wrong["bsn-reden"]}
                  />
                )}
                <ProblemAlert problem={checks.otherProblem} />
              </Stack>
            </Form>
          )
        }
      </PartState>
    </Dialog>
  );
}

/** Kept in this dialog only, and forgotten when its time is over. */
function useWholeBsn(id: string) {
  const [reden, setReden] = useState("");
  const [whole, setWhole] = useState<string | null>(null);
  const [wasShown, setWasShown] = useState(false);
  const { submit, busy, problem, forget } = useSubmit(
    (reden: string, options: WriteOptions) => post<Whole>(`/inwoners/${id}/bsn/_toon`, { reden }, options),
    ({ data }) => {
      setWhole(data.bsn);
      setWasShown(true);
    },
  );
  useEffect(() => {
    if (whole === null) return undefined;
    const timer = setTimeout(() => setWhole(null), SHOWN_IN_SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [whole]);
  const checks = useChecks<"bsn-reden">(problem);
  const send = () => {
    forget();
    if (checks.check(reden ? {} : { "bsn-reden": text.needReason })) submit(reden);
  };
  return { reden, setReden, whole, wasShown, checks, send, busy };
}
