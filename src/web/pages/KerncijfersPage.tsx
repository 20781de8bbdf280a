import { useQuery } from "@tanstack/react-query";
import type { Kerncijfer } from "../../modules/sturing/kerncijfer.ts";
import { csvOf, download } from "../csv.ts";
import { Button, EmptyState, Link, Opening, Page, Row, Sheet, Stack, TabList } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { KerncijfersGroup } from "./KerncijfersGroup.tsx";
import { text } from "./KerncijfersPage.text.ts";
import { themesOf } from "./kerncijfers-themas.ts";
import { type Kerncijfers, kerncijfersQuery } from "./sturing.queries.ts";

/** Every published figure, beside what we count ourselves. */
export function KerncijfersPage() {
  const kerncijfers = useQuery(kerncijfersQuery);
  return (
    <PageState
      query={kerncijfers}
      title={text.title}
      loading={text.loading}
      isEmpty={({ kerncijfers }) => kerncijfers.length === 0}
      empty={<Nothing />}
    >
      {(data) => <Filled data={data} />}
    </PageState>
  );
}

function Filled({ data }: { data: Kerncijfers }) {
  const { kerncijfers } = data;
  const counted = kerncijfers.filter(({ geteld }) => geteld !== null);
  const same = counted.filter(({ verschilt }) => !verschilt);
  const { strong, rest } = text.opening(counted.length, same.length);
  return (
    <Page title={text.title}>
      <Opening above={text.above}>
        <strong>{strong}</strong> {rest}
      </Opening>
      <Stack gap="loose">
        <Row apart>
          <Link href="/definities">{text.definitions}</Link>
          <Button icon="download" kind="subtle" dense onPress={() => save(kerncijfers)}>
            {text.download}
          </Button>
        </Row>
        <Sheet>
          <TabList
            label={text.themes}
            tabs={themesOf(data).map((theme) => ({
              id: theme.id,
              label: theme.heading,
              content: <KerncijfersGroup theme={theme} />,
            }))}
          />
        </Sheet>
      </Stack>
    </Page>
  );
}

const Nothing = () => (
  <Page title={text.title}>
    <Opening>
      <strong>{text.openingNone.strong}</strong> {text.openingNone.rest}
    </Opening>
    <EmptyState heading={text.openingNone.strong}>{text.openingNone.rest}</EmptyState>
  </Page>
);

function save(kerncijfers: readonly Kerncijfer[]): void {
  const header = [text.name, text.unit, text.published, text.own, text.date, text.source];
  const body = kerncijfers.map(({ naam, eenheid, waarde, geteld, peildatum, bron }) => [
    naam,
    eenheid,
    waarde,
    geteld ?? "",
    peildatum,
    bron,
  ]);
  download("kerncijfers.csv", csvOf([header, ...body]));
}
