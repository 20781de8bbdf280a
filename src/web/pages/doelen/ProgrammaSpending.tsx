import { useState } from "react";
import { isIsoDate } from "#core/dates";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { euros, numberFrom, shortDate, wholeEuros } from "../../format.ts";
import {
  Button,
  DateField,
  Details,
  EmptyState,
  GroupHead,
  NumberField,
  Select,
  SheetPart,
  Table,
  TextField,
} from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../ProgrammaPage.text.ts";
import { addUitgave, type Programma, useDoelForm } from "./doelen.queries.ts";

const { spending } = text;
const SHOWN = 5;

/** What was spent, the newest first; never beyond a budget. */
export function ProgrammaSpending({ programma }: { programma: Programma }) {
  const { gebruiker } = useSession();
  const [open, setOpen] = useState(false);
  const { uitgaven } = programma;
  return (
    <>
      <GroupHead heading={spending.heading} first>
        {scopesOf(gebruiker, "change", "doel").length > 0 && (
          <Button kind="secondary" dense icon="plus" onPress={() => setOpen(true)}>
            {spending.button}
          </Button>
        )}
      </GroupHead>
      <SheetPart>
        {uitgaven.length === 0 ? (
          <EmptyState heading={spending.none} />
        ) : (
          <Details summary={spending.show(Math.min(SHOWN, uitgaven.length))} openWhenWide>
            <Spent caption={spending.caption} uitgaven={uitgaven.slice(0, SHOWN)} />
          </Details>
        )}
        {uitgaven.length > SHOWN && (
          <Details summary={spending.more(uitgaven.length - SHOWN)}>
            <Spent caption={spending.earlier} uitgaven={uitgaven.slice(SHOWN)} />
          </Details>
        )}
      </SheetPart>
      {open && <UitgaveDialog programma={programma} onClose={() => setOpen(false)} />}
    </>
  );
}

const Spent = ({ caption, uitgaven }: { caption: string; uitgaven: Programma["uitgaven"] }) => (
  <Table
    stacked
    caption={caption}
    captionHidden
    rows={uitgaven}
    rowKey={({ id }) => id}
    columns={[
      {
        id: "wat",
        header: spending.what,
        rowHeader: true,
        cell: ({ omschrijving }) => omschrijving,
      },
      { id: "datum", header: spending.date, cell: ({ datum }) => shortDate(datum, "") },
      { id: "partij", header: spending.who, cell: ({ partij }) => partij },
      { id: "kenmerk", header: spending.ref, cell: ({ kenmerk }) => kenmerk },
      {
        id: "bedrag",
        header: spending.amount,
        numeric: true,
        cell: ({ bedragInCenten }) => euros(bedragInCenten),
      },
    ]}
  />
);

function UitgaveDialog({ programma, onClose }: { programma: Programma; onClose: () => void }) {
  const { dialog: words } = spending;
  const { vandaag } = useSession();
  const { dialog, field } = useDoelForm({
    name: `uitgave/${programma.id}`,
    start: {
      clusterId: "",
      datum: vandaag,
      bedragInCenten: "",
      omschrijving: "",
      partij: "",
      kenmerk: "",
    },
    send: ({ clusterId, datum, bedragInCenten, ...rest }, options) =>
      addUitgave(
        programma.id,
        {
          clusterId,
          datum,
          bedragInCenten: centsFrom(bedragInCenten),
          omschrijving: rest.omschrijving.trim(),
          partij: rest.partij.trim(),
          kenmerk: rest.kenmerk.trim(),
        },
        options,
      ),
    wrongIn: (draft) => ({
      ...(!draft.clusterId && { clusterId: words.need.clusterId }),
      ...((!isIsoDate(draft.datum) || draft.datum > vandaag) && { datum: words.need.datum }),
      ...(centsFrom(draft.bedragInCenten) === 0 && { bedragInCenten: words.need.bedragInCenten }),
      ...(!draft.omschrijving.trim() && { omschrijving: words.need.omschrijving }),
      ...(!draft.partij.trim() && { partij: words.need.partij }),
      ...(!draft.kenmerk.trim() && { kenmerk: words.need.kenmerk }),
    }),
    onDone: onClose,
  });
  return (
    <FormDialog
      heading={words.heading}
      lead={words.lead}
      sendLabel={words.send}
      subject={words.subject}
      {...dialog}
      onClose={onClose}
    >
      <Select
        {...field("clusterId", words.cluster)}
        emptyLabel={words.choose}
        options={programma.clusters.map(({ id, naam, restInCenten }) => ({
          value: id,
          label: words.room(naam, wholeEuros(restInCenten)),
        }))}
      />
      <NumberField {...field("bedragInCenten", words.bedrag)} prefix="€" width="medium" />
      <DateField {...field("datum", words.datum)} />
      <TextField {...field("omschrijving", words.omschrijving)} />
      <TextField {...field("partij", words.partij)} />
      <TextField {...field("kenmerk", words.kenmerk)} width="medium" />
    </FormDialog>
  );
}

const centsFrom = (typed: string): number => Math.round((numberFrom(typed) ?? 0) * 100);
