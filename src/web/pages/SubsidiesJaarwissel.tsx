import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { euros } from "../format.ts";
import {
  type Column,
  Alert,
  Button,
  Dialog,
  Paragraph,
  Row,
  Section,
  Stack,
  StatusBadge,
  Table,
} from "../nlds/index.ts";
import { PartState, ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { whoAndWhere } from "./SubsidiesColumns.tsx";
import { text } from "./SubsidiesPage.text.ts";
import {
  approve,
  type Goedgekeurd,
  type Goedkeuring,
  type Jaarwissel,
  jaarwisselQuery,
} from "./subsidies.queries.ts";

/** What 1 January does, before and after it is approved. Approved is exactly what is shown. */
export function SubsidiesJaarwissel({ gemeente, jaar }: { gemeente: string; jaar: number }) {
  const query = useQuery(jaarwisselQuery(gemeente, jaar));
  return (
    <Section heading={text.newYear(jaar)} headingId="jaarwissel">
      <PartState query={query} part={text.newYearPart} lines={4}>
        {(wissel) => <Preview wissel={wissel} />}
      </PartState>
    </Section>
  );
}

function Preview({ wissel }: { wissel: Jaarwissel }) {
  const { gebruiker } = useSession();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const [result, setResult] = useState<Goedgekeurd | null>(null);
  const { samen, rijen, totaal, gemeente, jaar, kenmerk } = wissel;
  const { submit, busy, problem } = useSubmit<Goedkeuring, Goedgekeurd>(approve, async ({ data }) => {
    setAsking(false);
    setResult(data);
    await queries.invalidateQueries({ queryKey: ["subsidies"] });
  });
  const mayApprove = scopesOf(gebruiker, "change", "subsidie").length > 0 && samen.teVerwerken > 0;
  return (
    <Stack>
      {result && <Alert kind="ok" heading={result.taakId ? text.asJob : text.approved(result.gewijzigd)} />}
      <Paragraph>
        {text.newYearText(samen.subsidies, samen.verwerkt, samen.zonderBedrag)}{" "}
        {samen.teVerwerken > 0
          ? text.toDo(samen.teVerwerken, euros(samen.oudInCenten), euros(samen.nieuwInCenten))
          : text.nothing}
      </Paragraph>
      {reasonsOf(rijen).map((reason) => (
        <Paragraph key={reason} small soft>
          {reason}
        </Paragraph>
      ))}
      <ProblemAlert problem={problem} />
      {mayApprove && (
        <Row>
          <Button kind="primary" onPress={() => setAsking(true)}>
            {text.approve}
          </Button>
        </Row>
      )}
      {rijen.length > 0 && <Rows rijen={rijen} />}
      {totaal > rijen.length && (
        <Paragraph small soft>
          {text.more(totaal - rijen.length)}
        </Paragraph>
      )}
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        heading={text.confirmHeading(samen.teVerwerken)}
        actions={
          <>
            <Button
              kind="primary"
              busy={busy}
              busyText={text.approving}
              onPress={() => submit({ gemeente, jaar, kenmerk })}
            >
              {text.approve}
            </Button>
            <Button kind="subtle" onPress={() => setAsking(false)}>
              {text.cancel}
            </Button>
          </>
        }
      >
        <Paragraph>{text.confirmText}</Paragraph>
      </Dialog>
    </Stack>
  );
}

const Rows = ({ rijen }: Pick<Jaarwissel, "rijen">) => (
  <Table labelledBy="jaarwissel" rows={rijen} rowKey={({ plaatsingId }) => plaatsingId} columns={COLUMNS} />
);

function Standing({ row: { isVerwerkt, waaromNiet } }: { row: Jaarwissel["rijen"][number] }) {
  if (isVerwerkt) return <StatusBadge kind="ok">{text.done}</StatusBadge>;
  if (waaromNiet === null) return <StatusBadge kind="waiting">{text.waiting}</StatusBadge>;
  return <StatusBadge kind="unknown">{text.noAmount}</StatusBadge>;
}

/** Each reason once: it is often the same amount that is missing. */
const reasonsOf = (rijen: Jaarwissel["rijen"]): string[] => [
  ...new Set(rijen.flatMap(({ waaromNiet }) => (waaromNiet === null ? [] : [waaromNiet]))),
];

const COLUMNS: readonly Column<Jaarwissel["rijen"][number]>[] = [
  ...whoAndWhere,
  {
    id: "was",
    header: text.was,
    numeric: true,
    cell: ({ oudInCenten }) => (oudInCenten === null ? null : euros(oudInCenten)),
  },
  {
    id: "wordt",
    header: text.becomes,
    numeric: true,
    cell: ({ nieuwInCenten }) => (nieuwInCenten === null ? null : euros(nieuwInCenten)),
  },
  { id: "stand", header: text.standing, cell: (row) => <Standing row={row} /> },
];
