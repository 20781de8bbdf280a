import { useQuery } from "@tanstack/react-query";
import { euros, longDate } from "../../format.ts";
import { Details, Paragraph, Section, Skeleton, Stack, Table, Text } from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSettled } from "../../settled.ts";
import { Calculation } from "./Calculation.tsx";
import { type Voorbeeld, type Voorbeeldvraag, voorbeeldQuery } from "./plaatsing.queries.ts";
import { text } from "../PlaatsingWijzigingPage.text.ts";

type Props = { id: string; versie: number; vraag: Voorbeeldvraag | null };

/** What a change does, while it is filled in: the amounts side by side, and how they come about. */
export function WijzigingVoorbeeld({ id, versie, vraag }: Props) {
  const asked = JSON.parse(useSettled(JSON.stringify(vraag))) as Voorbeeldvraag | null;
  return (
    <Section heading={text.preview} headingId="voorbeeld">
      {asked ? <Answer id={id} versie={versie} vraag={asked} /> : <Paragraph soft>{text.notYet}</Paragraph>}
    </Section>
  );
}

function Answer({ id, versie, vraag }: { id: string; versie: number; vraag: Voorbeeldvraag }) {
  const { data, error, isPending, isPlaceholderData } = useQuery(voorbeeldQuery(id, versie, vraag));
  if (error) return <ProblemAlert problem={error} />;
  if (isPending || !data) return <Skeleton label={text.calculating} />;
  const rows = rowsOf(data);
  return (
    <Stack>
      <div role="status">
        <Text strong>{isPlaceholderData ? text.calculating : conclusion(rows)}</Text>
      </div>
      <Paragraph small soft>
        {text.again}
      </Paragraph>
      {rows.length > 1 && (
        <Table
          labelledBy="voorbeeld"
          rows={rows}
          rowKey={({ vanaf }) => vanaf}
          columns={[
            {
              id: "vanaf",
              header: text.columns.vanaf,
              rowHeader: true,
              cell: ({ vanaf }) => longDate(vanaf),
            },
            { id: "was", header: text.columns.was, numeric: true, cell: ({ was }) => shown(was) },
            {
              id: "wordt",
              header: text.columns.wordt,
              numeric: true,
              strong: true,
              cell: ({ wordt }) => shown(wordt),
            },
            {
              id: "verschil",
              header: text.columns.verschil,
              numeric: true,
              cell: ({ was, wordt }) => (was === null || wordt === null ? null : withSign(wordt - was)),
            },
          ]}
        />
      )}
      {data.nieuw.map((periode, at) => (
        <Details key={periode.vanaf} summary={text.calculation(longDate(periode.vanaf))}>
          <span id={`stappen-${at}`} hidden>
            {text.calculation(longDate(periode.vanaf))}
          </span>
          <Calculation berekening={periode} labelledBy={`stappen-${at}`} />
        </Details>
      ))}
    </Stack>
  );
}

type Row = { readonly vanaf: string; readonly was: number | null; readonly wordt: number | null };

/** A line for each day on which the old or the new amount begins. */
function rowsOf({ oud, nieuw }: Voorbeeld): Row[] {
  const days = [...new Set([...oud, ...nieuw].map(({ vanaf }) => vanaf))].toSorted();
  const on = (all: readonly { vanaf: string; tot: string | null; bedragInCenten: number }[], day: string) =>
    all.find(({ vanaf, tot }) => vanaf <= day && (tot === null || tot >= day))?.bedragInCenten ?? null;
  return days.map((vanaf) => ({ vanaf, was: on(oud, vanaf), wordt: on(nieuw, vanaf) }));
}

function conclusion([first]: readonly Row[]): string {
  if (!first || first.wordt === null) return "";
  if (first.was === first.wordt) return text.same;
  return text.becomes(
    longDate(first.vanaf),
    euros(first.wordt),
    first.was === null ? null : euros(first.was),
  );
}

const shown = (bedrag: number | null) => (bedrag === null ? null : euros(bedrag));
const withSign = (bedrag: number) => (bedrag > 0 ? `+${euros(bedrag)}` : euros(bedrag));
