import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { shortDate } from "../../format.ts";
import { Button, type Column, GroupHead, Paragraph, Row, SheetPart, Table } from "../../nlds/index.ts";
import { PartState, ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { EldersProfiel } from "./EldersProfiel.tsx";
import { type Genoteerd, genoteerdQuery, noteer, vergeet, type Wie } from "./elders.queries.ts";
import { text } from "./elders.text.ts";

/** Notes down who was opened, with where he was found. */
export function Noteerknop({ plekId, wie }: { plekId: string; wie: Wie }) {
  const { gebruiker } = useSession();
  const queries = useQueryClient();
  const query = useQuery(genoteerdQuery(plekId));
  const save = useSubmit<Wie, Genoteerd>(
    (asked, options) => noteer(plekId, asked, options),
    () => queries.invalidateQueries(genoteerdQuery(plekId)),
  );
  if (scopesOf(gebruiker, "change", "vumkandidaat").length === 0 || !query.data) return null;
  if (query.data.rijen.some(({ oin, nummer }) => oin === wie.oin && nummer === wie.nummer))
    return <Paragraph>{text.noted}</Paragraph>;
  return (
    <>
      {save.problem && <ProblemAlert problem={save.problem} />}
      <Button kind="primary" busy={save.busy} onPress={() => save.submit(wie)}>
        {text.note}
      </Button>
    </>
  );
}

/** Who of other organisations was noted down for this plek; nothing where nobody was. */
export function Genoteerden({ plekId }: { plekId: string }) {
  const query = useQuery(genoteerdQuery(plekId));
  if (query.data?.rijen.length === 0) return null;
  return (
    <PartState query={query} part={text.notedPart} loading={text.notedLoading} lines={2}>
      {({ rijen }) => <Filled plekId={plekId} rijen={rijen} />}
    </PartState>
  );
}

function Filled({ plekId, rijen }: { plekId: string; rijen: readonly Genoteerd[] }) {
  const queries = useQueryClient();
  const [open, setOpen] = useState<Genoteerd | null>(null);
  const drop = useSubmit<Wie, Wie>(
    (wie, options) => vergeet(plekId, wie, options),
    () => queries.invalidateQueries(genoteerdQuery(plekId)),
  );
  return (
    <>
      <GroupHead heading={text.notedHeading} />
      <SheetPart>
        <Paragraph>{text.notedText}</Paragraph>
        {drop.problem && <ProblemAlert problem={drop.problem} />}
      </SheetPart>
      <Table
        stacked
        caption={text.notedCaption}
        captionHidden
        columns={columnsFor(setOpen, drop.submit)}
        rows={rijen}
        rowKey={({ oin, nummer }) => `${oin}/${nummer}`}
      />
      {open && (
        <EldersProfiel
          soort="werkzoekende"
          treffer={{ ...open, titel: null }}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

function columnsFor(onOpen: (who: Genoteerd) => void, onDrop: (who: Wie) => void): Column<Genoteerd>[] {
  const { notedColumns: columns } = text;
  const short = (nummer: string) => nummer.slice(0, 8);
  return [
    { id: "wie", header: columns.wie, rowHeader: true, cell: ({ nummer }) => short(nummer) },
    { id: "bron", header: columns.bron, cell: ({ bron }) => bron },
    {
      id: "door",
      header: columns.door,
      cell: ({ doorNaam, tijdstip }) => text.notedBy(doorNaam, shortDate(tijdstip)),
    },
    {
      id: "doen",
      header: columns.doen,
      cell: (who) => (
        <Row>
          <Button
            kind="subtle"
            dense
            onPress={() => onOpen(who)}
            label={`${text.look}: ${short(who.nummer)}`}
          >
            {text.look}
          </Button>
          <Button
            kind="subtle"
            dense
            onPress={() => onDrop(who)}
            label={`${text.drop}: ${short(who.nummer)}`}
          >
            {text.drop}
          </Button>
        </Row>
      ),
    },
  ];
}
