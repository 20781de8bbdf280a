import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { isIsoDate } from "#core/dates";
import { euros, longDate } from "../format.ts";
import { usePathParameter } from "../location.ts";
import {
  Button,
  DateField,
  Grid,
  Link,
  Margin,
  Opening,
  Page,
  Row,
  Section,
  Sheet,
  Stack,
  SummaryList,
  Table,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { FormDialog } from "./dossier/FormDialog.tsx";
import { FactuurBadge } from "./financien/FacturenTable.tsx";
import { useMayChangeMoney } from "./financien/FinancienLinks.tsx";
import { type FactuurInFull, factuurQuery, pay } from "./financien/financien.queries.ts";
import { text as shared } from "./financien/financien.text.ts";
import { useMoneyForm } from "./financien/use-money-form.ts";
import { text as list } from "./FacturenPage.text.ts";
import { text } from "./FactuurPage.text.ts";

/** One invoice, to read and to print: its lines, and the decision that it follows from. */
export function FactuurPage() {
  const query = useQuery(factuurQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(factuur) => <Filled factuur={factuur} />}
    </PageState>
  );
}

function Filled({ factuur }: { factuur: FactuurInFull }) {
  const mayChange = useMayChangeMoney();
  const [isPaying, setPaying] = useState(false);
  const { nummer, naam, bedragInCenten, soort, jaar, termijn, termijnen, status } = factuur;
  const isBack = bedragInCenten < 0;
  const amount = euros(Math.abs(bedragInCenten));
  return (
    <Page title={`${text.title} ${nummer}`}>
      <Opening
        above={
          <>
            <Link href="/financien/facturen">{text.back}</Link> · {nummer}
          </>
        }
      >
        <strong>{isBack ? text.terug(naam, amount) : text.opening(naam, amount)}</strong>
        {text.voor(list.wat(soort, jaar, termijn, termijnen))}
      </Opening>
      <Grid>
        <Stack gap="loose">
          <Sheet>
            <Lines factuur={factuur} />
          </Sheet>
          <Row>
            {mayChange && status === "open" && (
              <Button kind="primary" onPress={() => setPaying(true)}>
                {text.betaald}
              </Button>
            )}
            <Button kind="subtle" icon="print" onPress={() => window.print()}>
              {text.print}
            </Button>
          </Row>
        </Stack>
        <About factuur={factuur} />
      </Grid>
      {isPaying && <PayDialog factuur={factuur} onClose={() => setPaying(false)} />}
    </Page>
  );
}

const Lines = ({ factuur: { regels, bedragInCenten } }: { factuur: FactuurInFull }) => (
  <Section heading={text.regels}>
    <Table
      stacked
      caption={text.regels}
      captionHidden
      rows={regels}
      rowKey={({ omschrijving, grondslag }) => `${omschrijving}/${grondslag}`}
      columns={[
        {
          id: "omschrijving",
          header: text.column.omschrijving,
          rowHeader: true,
          cell: ({ omschrijving }) => omschrijving,
        },
        { id: "grondslag", header: text.column.grondslag, cell: ({ grondslag }) => grondslag },
        {
          id: "bedrag",
          header: text.column.bedrag,
          numeric: true,
          cell: ({ bedragInCenten }) => euros(bedragInCenten),
        },
      ]}
      total={{
        omschrijving: bedragInCenten < 0 ? text.totaalTerug : text.totaal,
        bedrag: euros(bedragInCenten),
      }}
    />
  </Section>
);

function About({ factuur }: { factuur: FactuurInFull }) {
  const { nummer, gemaaktOp, vervaldatum, betaaldOp, doorNaam, besluit, inRekeningInCenten, jaar } = factuur;
  return (
    <Margin label={text.margin}>
      <Section heading={text.feiten}>
        <SummaryList
          narrow
          facts={[
            { term: text.nummer, value: nummer },
            { term: text.datum, value: longDate(gemaaktOp) },
            { term: text.vervalt, value: longDate(vervaldatum) },
            { term: text.stand, value: <FactuurBadge factuur={factuur} /> },
            ...(betaaldOp === null ? [] : [{ term: text.betaaldOp, value: longDate(betaaldOp) }]),
            { term: text.gemaaktDoor, value: doorNaam },
          ]}
        />
      </Section>
      <Section heading={text.besluit}>
        <SummaryList
          narrow
          facts={[
            { term: text.model, value: shared.modelNaam(besluit.model, besluit.naam) },
            { term: text.wie, value: besluit.besluit },
            { term: text.op, value: longDate(besluit.beslotenOp) },
            { term: text.vanaf, value: longDate(besluit.vanaf) },
          ]}
        />
      </Section>
      <Section heading={text.overHetJaar(jaar)}>
        <SummaryList
          narrow
          facts={[
            { term: text.volgensBesluit, value: euros(besluit.bedragInCenten) },
            { term: text.inRekening, value: euros(inRekeningInCenten) },
          ]}
        />
      </Section>
    </Margin>
  );
}

function PayDialog({ factuur, onClose }: { factuur: FactuurInFull; onClose: () => void }) {
  const { vandaag } = useSession();
  const { dialog } = text;
  const form = useMoneyForm<{ readonly betaaldOp: string }, "betaaldOp", FactuurInFull>({
    name: `betaald/${factuur.id}`,
    start: { betaaldOp: vandaag },
    send: ({ betaaldOp }, options) => pay(factuur, betaaldOp, options),
    onDone: onClose,
  });
  return (
    <FormDialog
      heading={dialog.heading}
      lead={dialog.lead}
      sendLabel={dialog.send}
      subject={dialog.subject}
      busy={form.busy}
      errors={form.checks}
      problem={form.problem}
      onSend={() => form.submitIf(isIsoDate(form.draft.betaaldOp) ? {} : { betaaldOp: dialog.need })}
      onClose={onClose}
    >
      <DateField {...form.field("betaaldOp", dialog.betaaldOp)} />
    </FormDialog>
  );
}
