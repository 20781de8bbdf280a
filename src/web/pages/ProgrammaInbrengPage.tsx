import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { FilteredList } from "../FilteredList.tsx";
import { usePathParameter, useSearchParameters } from "../location.ts";
import { Button, EmptyState, Heading, Link, Opening, Page, Row, Stack } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { type Inbreng, inbrengQuery, type Programmavoorstel } from "./doelen/doelen.queries.ts";
import { AddVoorstelDialog, DecideVoorstelDialog } from "./doelen/InbrengDialogs.tsx";
import { Swot } from "./doelen/Swot.tsx";
import { VoorstellenTable } from "./doelen/VoorstellenTable.tsx";
import { text } from "./ProgrammaInbrengPage.text.ts";
import { optionsOf } from "./werk/werk.text.ts";

/** What organisations brought in: the SWOT with whom it was checked, and each proposal with what was decided and why. */
export function ProgrammaInbrengPage() {
  const id = usePathParameter("id");
  const parameters = Object.fromEntries(useSearchParameters());
  const query = useQuery(inbrengQuery(id, parameters));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(inbreng) => <Filled inbreng={inbreng} parameters={parameters} />}
    </PageState>
  );
}

function Filled({ inbreng, parameters }: { inbreng: Inbreng; parameters: Readonly<Record<string, string>> }) {
  const { programma, aantallen } = inbreng;
  const { ingediend, gekozen, nietGekozen, indieners } = aantallen;
  return (
    <Page title={text.title}>
      <Opening
        above={<Link href={`/programmas/${programma.id}`}>{programma.naam}</Link>}
        lead={text.rest(nietGekozen, ingediend - gekozen - nietGekozen)}
      >
        <strong>{ingediend > 0 ? text.opening(ingediend, gekozen, indieners) : text.openingNone}</strong>
      </Opening>
      <Stack gap="loose">
        <Swot inbreng={inbreng} />
        <Voorstellen inbreng={inbreng} parameters={parameters} />
      </Stack>
    </Page>
  );
}

function Voorstellen({
  inbreng,
  parameters,
}: {
  inbreng: Inbreng;
  parameters: Readonly<Record<string, string>>;
}) {
  const { gebruiker } = useSession();
  const [open, setOpen] = useState<Programmavoorstel | "new" | null>(null);
  const { pagina: _pagina, ...chosen } = parameters;
  const mayChange = scopesOf(gebruiker, "change", "doel").length > 0;
  const { voorstellen: words } = text;
  const close = () => setOpen(null);
  return (
    <>
      <Row apart>
        <Heading level={2}>{words.heading}</Heading>
        {mayChange && (
          <Button kind="secondary" icon="plus" onPress={() => setOpen("new")}>
            {words.add}
          </Button>
        )}
      </Row>
      <FilteredList
        path={`/programmas/${inbreng.programma.id}/inbreng`}
        found={inbreng.voorstellen}
        filtersLabel={words.filters}
        filters={[
          { id: "status", label: words.status, emptyLabel: words.all, options: optionsOf(words.statuses) },
          {
            id: "clusterId",
            label: words.cluster,
            emptyLabel: words.all,
            options: inbreng.clusters.map(({ id, naam }) => ({ value: id, label: naam })),
          },
        ]}
        chosen={chosen}
        result={words.result(inbreng.voorstellen.totaal)}
        empty={<EmptyState heading={words.empty}>{words.emptyText}</EmptyState>}
      >
        {(rijen) => <VoorstellenTable rijen={rijen} {...(mayChange && { onDecide: setOpen })} />}
      </FilteredList>
      {open === "new" && <AddVoorstelDialog inbreng={inbreng} onClose={close} />}
      {open !== null && open !== "new" && (
        <DecideVoorstelDialog inbreng={inbreng} voorstel={open} onClose={close} />
      )}
    </>
  );
}
