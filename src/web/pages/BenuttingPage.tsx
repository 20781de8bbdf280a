import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { longDate, wholeEuros } from "../format.ts";
import {
  Button,
  type Column,
  Details,
  Grid,
  GroupHead,
  Link,
  List,
  Margin,
  NumberField,
  Opening,
  Page,
  Paragraph,
  Section,
  Sheet,
  SheetPart,
  Stack,
  StatusBadge,
  type StatusKind,
  Table,
  TextArea,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./BenuttingPage.text.ts";
import { wholeFrom } from "./doelen/whole-from.ts";
import { FormDialog } from "./dossier/FormDialog.tsx";
import { FinancienLinks } from "./financien/FinancienLinks.tsx";
import { type Benuttingen, benuttingQuery, keepDrempel } from "./financien/financien.queries.ts";
import { text as shared } from "./financien/financien.text.ts";
import { useMoneyForm } from "./financien/use-money-form.ts";

const SHOWN = 8;
type Budget = Benuttingen["rijen"][number];

/** Money that is not used helps nobody: which budgets lag, by which threshold and why. */
export function BenuttingPage() {
  const query = useQuery(benuttingQuery);
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => <Filled found={found} />}
    </PageState>
  );
}

function Filled({ found }: { found: Benuttingen }) {
  const { rijen, peildatum, achterstandInCenten } = found;
  const behind = rijen.filter(({ stand }) => stand === "achter");
  const others = rijen.filter(({ stand }) => stand !== "achter");
  return (
    <Page title={text.title}>
      <Opening
        above={
          <>
            <Link href="/financien">{shared.back}</Link> · {text.above(longDate(peildatum))}
          </>
        }
        lead={text.lead}
      >
        <strong>
          {behind.length > 0
            ? text.opening(behind.length, wholeEuros(achterstandInCenten))
            : text.openingNone}
        </strong>
      </Opening>
      <Grid>
        <Stack gap="loose">
          <Sheet full>
            <GroupHead heading={text.behind} first />
            <Budgets caption={text.behind} rijen={behind.slice(0, SHOWN)} columns={COLUMNS} />
            <SheetPart>
              <Stack>
                {behind.length === 0 && <Paragraph>{text.behindNone}</Paragraph>}
                <Paragraph small soft>
                  {text.note}
                </Paragraph>
                {behind.length > SHOWN && (
                  <Details summary={text.showMore(behind.length - SHOWN)}>
                    <Budgets caption={text.behindMore} rijen={behind.slice(SHOWN)} columns={COLUMNS} />
                  </Details>
                )}
                {others.length > 0 && (
                  <Details summary={text.showOthers(others.length)}>
                    <Budgets caption={text.others} rijen={others} columns={WITH_STATE} />
                  </Details>
                )}
              </Stack>
            </SheetPart>
          </Sheet>
        </Stack>
        <Threshold found={found} />
      </Grid>
    </Page>
  );
}

const Budgets = ({
  caption,
  rijen,
  columns,
}: {
  caption: string;
  rijen: readonly Budget[];
  columns: readonly Column<Budget>[];
}) =>
  rijen.length === 0 ? null : (
    <Table
      stacked
      caption={caption}
      captionHidden
      rows={rijen}
      rowKey={({ id, deel, startdatum }) => `${id} ${deel} ${startdatum}`}
      columns={columns}
    />
  );

function Threshold({ found: { drempel, eerder } }: { found: Benuttingen }) {
  const { gebruiker } = useSession();
  const [open, setOpen] = useState(false);
  const [, ...before] = eerder;
  return (
    <Margin label={text.margin}>
      <Section heading={text.threshold}>
        <Stack>
          <Paragraph>{text.thresholdText(drempel.procent)}</Paragraph>
          <Paragraph>{text.reason(drempel.reden)}</Paragraph>
          {scopesOf(gebruiker, "change", "doel").length > 0 && (
            <div>
              <Button dense onPress={() => setOpen(true)}>
                {text.change}
              </Button>
            </div>
          )}
          {before.length > 0 && (
            <Details summary={text.earlier}>
              <List>
                {before.map(({ volgnummer, datum, procent, reden, doorNaam }) => (
                  <span key={volgnummer}>{text.earlierLine(longDate(datum), procent, reden, doorNaam)}</span>
                ))}
              </List>
            </Details>
          )}
        </Stack>
      </Section>
      <FinancienLinks />
      {open && <DrempelDialog drempel={drempel} onClose={() => setOpen(false)} />}
    </Margin>
  );
}

function DrempelDialog({ drempel, onClose }: { drempel: Benuttingen["drempel"]; onClose: () => void }) {
  const { dialog } = text;
  const form = useMoneyForm<Readonly<Record<"procent" | "reden", string>>, "procent" | "reden", object>({
    name: `drempel/${drempel.volgnummer}`,
    start: { procent: String(drempel.procent), reden: "" },
    send: ({ procent, reden }, options) =>
      keepDrempel({ procent: wholeFrom(procent), reden: reden.trim(), gezien: drempel.volgnummer }, options),
    onDone: onClose,
  });
  const { procent, reden } = form.draft;
  const share = wholeFrom(procent);
  return (
    <FormDialog
      heading={dialog.heading}
      lead={dialog.lead}
      sendLabel={dialog.send}
      subject={dialog.subject}
      busy={form.busy}
      errors={form.checks}
      problem={form.problem}
      onSend={() =>
        form.submitIf({
          ...((share === null || share < 1 || share > 100) && { procent: dialog.need.procent }),
          ...(!reden.trim() && { reden: dialog.need.reden }),
        })
      }
      onClose={onClose}
    >
      <NumberField {...form.field("procent", dialog.procent)} unit="%" width="short" />
      <TextArea {...form.field("reden", dialog.reden)} rows={3} />
    </FormDialog>
  );
}

const KINDS: Readonly<Record<Budget["stand"], StatusKind>> = {
  achter: "warning",
  "op koers": "ok",
  "te vroeg": "open",
  afgelopen: "open",
  "nog niet begonnen": "open",
};
const { column } = text;
const COLUMNS: readonly Column<Budget>[] = [
  {
    id: "naam",
    header: column.naam,
    rowHeader: true,
    cell: ({ soort, id, naam }) => (
      <Link href={soort === "programma" ? `/programmas/${id}` : `/instrumenten/${id}`} quiet>
        {naam}
      </Link>
    ),
  },
  { id: "deel", header: column.deel, cell: ({ deel }) => deel },
  {
    id: "budget",
    header: column.budget,
    numeric: true,
    cell: ({ budgetInCenten }) => wholeEuros(budgetInCenten),
  },
  {
    id: "benut",
    header: column.benut,
    numeric: true,
    cell: ({ benutInCenten, procent }) => text.gebruikt(wholeEuros(benutInCenten), procent),
  },
  {
    id: "verwacht",
    header: column.verwacht,
    numeric: true,
    cell: ({ verwachtInCenten }) => wholeEuros(verwachtInCenten),
  },
  {
    id: "achter",
    header: column.achter,
    numeric: true,
    strong: true,
    cell: ({ achterstandInCenten }) => wholeEuros(achterstandInCenten),
  },
];
const WITH_STATE: readonly Column<Budget>[] = [
  ...COLUMNS,
  {
    id: "stand",
    header: column.stand,
    cell: ({ stand }) => <StatusBadge kind={KINDS[stand]}>{stand}</StatusBadge>,
  },
];
