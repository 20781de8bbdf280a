import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { queryText } from "../api.ts";
import { capital, longDate, month, number } from "../format.ts";
import { useSearchParameters } from "../location.ts";
import {
  type Column,
  EmptyState,
  Grid,
  Link,
  Margin,
  Opening,
  Page,
  Pagination,
  Paragraph,
  Section,
  Sheet,
  Stack,
  SummaryList,
  Table,
  Text,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { text } from "./PlaatsingenrapportPage.text.ts";
import { celQuery, type Rapportcel } from "./sturing.queries.ts";

type Celregel = Rapportcel["rijen"][number];
type Parameters = Readonly<Record<string, string>>;

/** B2: what is behind one number of the report, as far as this role may see it. */
export function PlaatsingenrapportPage() {
  const parameters = Object.fromEntries(useSearchParameters());
  return "jaar" in parameters ? <OneNumber parameters={parameters} /> : <WithoutNumber />;
}

/** Who came here without a number in the report. */
const WithoutNumber = () => (
  <Page title={text.title}>
    <Opening>{text.title}</Opening>
    <Sheet>
      <EmptyState heading={text.choose}>
        <Link href="/sturing">{text.chooseThere}</Link>
      </EmptyState>
    </Sheet>
  </Page>
);

function OneNumber({ parameters }: { parameters: Parameters }) {
  const cel = useQuery({ ...celQuery(parameters), placeholderData: keepPreviousData });
  return (
    <PageState query={cel} title={text.title} loading={text.loading}>
      {(cel) => <Filled cel={cel} parameters={parameters} />}
    </PageState>
  );
}

function Filled({ cel, parameters }: { cel: Rapportcel; parameters: Parameters }) {
  const year = parameters["jaar"] ?? "";
  const where = cel.gemeente ?? text.region;
  const group = cel.groep ?? text.allGroups;
  const { strong, rest } =
    cel.aantal === null ? text.openingHeld(where, group, year) : text.opening(cel.aantal, where, group, year);
  return (
    <Page title={text.title}>
      <Opening above={text.above(longDate(cel.peildatum), cel.stand)}>
        <strong>{strong}</strong> {rest}
      </Opening>
      <Grid>
        <Stack gap="loose">
          <Sheet full={cel.rijen.length > 0}>
            <Behind cel={cel} />
          </Sheet>
          <Pagination
            page={cel.pagina}
            pages={Math.ceil(cel.totaal / cel.perPagina)}
            href={(pagina) => `/sturing/plaatsingen${queryText({ ...parameters, pagina })}`}
          />
        </Stack>
        <Margin label={text.margin}>
          <Section heading={text.originHeading}>
            <SummaryList
              narrow
              facts={[
                { term: text.definition, value: capital(cel.definitie) },
                { term: text.source, value: cel.bron },
              ]}
            />
            <Link href="/definities">{text.definitions}</Link>
          </Section>
          <Section heading={text.visibleHeading}>
            <Paragraph>
              <Text strong>{text.visible(cel.totaal, cel.aantal)}</Text>
            </Paragraph>
            <Paragraph small>{text.visibleNote}</Paragraph>
          </Section>
          <Section>
            <Link
              href={`/sturing/rapport${queryText({ jaar: year, stand: parameters["stand"] })}`}
              icon="back"
            >
              {text.back}
            </Link>
          </Section>
        </Margin>
      </Grid>
    </Page>
  );
}

function Behind({ cel }: { cel: Rapportcel }) {
  if (cel.rijen.length === 0)
    return (
      <EmptyState heading={text.visible(cel.totaal, cel.aantal)}>{text.visibleNone(cel.aantal)}</EmptyState>
    );
  const rows = cel.rijen.map((regel, at) => ({
    ...regel,
    nummer: (cel.pagina - 1) * cel.perPagina + at + 1,
  }));
  return (
    <Table
      caption={text.list}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ nummer }) => number(nummer)}
    />
  );
}

const columns: readonly Column<Celregel>[] = [
  { id: "maand", header: text.month, cell: ({ maand }) => month(`${maand}-01`) },
  {
    id: "inwoner",
    header: text.person,
    rowHeader: true,
    cell: ({ inwoner }) =>
      inwoner ? (
        <Link href={`/inwoners/${inwoner.id}`} quiet>
          {inwoner.naam}
        </Link>
      ) : (
        <Text soft>{text.hidden}</Text>
      ),
  },
  { id: "functie", header: text.work, cell: ({ functie }) => functie },
  { id: "werkvorm", header: text.form, cell: ({ werkvorm }) => werkvorm },
];
