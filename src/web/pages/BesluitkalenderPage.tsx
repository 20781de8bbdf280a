import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { queryText } from "../api.ts";
import { longDate } from "../format.ts";
import { useGo, useSearchParameters } from "../location.ts";
import {
  Button,
  EmptyState,
  FilterList,
  Grid,
  Link,
  Opening,
  Page,
  Paragraph,
  Provenance,
  Section,
  Sheet,
  SheetPart,
  Stack,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./BesluitkalenderPage.text.ts";
import { AddBesluitDialog, UitkomstDialog } from "./doelen/BesluitDialogs.tsx";
import { BesluitenTable } from "./doelen/BesluitenTable.tsx";
import { type Besluit, besluitenQuery } from "./doelen/doelen.queries.ts";
import { optionsOf } from "./werk/werk.text.ts";

type Chosen = Readonly<Record<string, string>>;

/** Which college, council or board decides what and when, its reference, and versions of a text beside each other. */
export function BesluitkalenderPage() {
  const chosen = Object.fromEntries(useSearchParameters());
  const query = useQuery(besluitenQuery(chosen));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {({ jaren, rijen }) => <Filled jaren={jaren} rijen={rijen} chosen={chosen} />}
    </PageState>
  );
}

function Filled({
  jaren,
  rijen,
  chosen,
}: {
  jaren: readonly number[];
  rijen: readonly Besluit[];
  chosen: Chosen;
}) {
  const { gebruiker } = useSession();
  const [open, setOpen] = useState<Besluit | "new" | null>(null);
  const mayChange = scopesOf(gebruiker, "change", "doel").length > 0;
  const close = () => setOpen(null);
  return (
    <Page title={text.title}>
      <Opening
        above={<Link href="/doelen">{text.back}</Link>}
        lead={text.late(rijen.filter(({ isTeLaat }) => isTeLaat).length)}
      >
        <strong>{rijen.length > 0 ? text.opening(rijen.length) : text.empty}</strong>
      </Opening>
      <Stack gap="loose">
        {mayChange && (
          <div>
            <Button kind="primary" icon="plus" onPress={() => setOpen("new")}>
              {text.add}
            </Button>
          </div>
        )}
        <Filters jaren={jaren} chosen={chosen} aantal={rijen.length} />
        <Sheet full>
          {rijen.length === 0 ? (
            <SheetPart>
              <EmptyState heading={text.empty}>{text.emptyText}</EmptyState>
            </SheetPart>
          ) : (
            <BesluitenTable rijen={rijen} {...(mayChange && { onOutcome: setOpen })} />
          )}
        </Sheet>
        {rijen.map((besluit) => (
          <Versions key={besluit.id} besluit={besluit} />
        ))}
      </Stack>
      {open === "new" && <AddBesluitDialog onClose={close} />}
      {open !== null && open !== "new" && <UitkomstDialog besluit={open} onClose={close} />}
    </Page>
  );
}

function Filters({ jaren, chosen, aantal }: { jaren: readonly number[]; chosen: Chosen; aantal: number }) {
  const go = useGo();
  return (
    <FilterList
      key={JSON.stringify(chosen)}
      label={text.filters}
      value={chosen}
      filters={[
        {
          id: "jaar",
          label: text.year,
          emptyLabel: text.all,
          options: jaren.map((jaar) => ({ value: String(jaar), label: String(jaar) })),
        },
        { id: "status", label: text.status, emptyLabel: text.all, options: optionsOf(text.statuses) },
      ]}
      onApply={(values) => go(`/besluitkalender${queryText(values)}`)}
      result={text.result(aantal)}
    />
  );
}

/** Dated versions of one text beside each other. */
function Versions({ besluit: { onderwerp, stukken } }: { besluit: Besluit }) {
  if (stukken.length === 0) return null;
  const { versions } = text;
  return (
    <Section heading={versions.heading(onderwerp)}>
      <Stack>
        <Paragraph>{versions.lead}</Paragraph>
        <Grid kind="half">
          {stukken.map(({ id, naam, datum, tekst, bron }) => (
            <Sheet key={id}>
              <Section heading={versions.of(longDate(datum))} level={3}>
                <Stack gap="dense">
                  <Paragraph small soft>
                    {naam}
                  </Paragraph>
                  <Paragraph>{tekst}</Paragraph>
                  <Provenance>{bron}</Provenance>
                </Stack>
              </Section>
            </Sheet>
          ))}
        </Grid>
      </Stack>
    </Section>
  );
}
