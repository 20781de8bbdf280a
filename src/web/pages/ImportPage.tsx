import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { dateAndTime } from "../format.ts";
import { usePathParameter, useSearchParameters } from "../location.ts";
import { CountList, Grid, Link, Margin, Opening, Page, Section, Stack, SummaryList } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { ImportActions } from "./ImportActions.tsx";
import { ImportNietsGelezen } from "./ImportNietsGelezen.tsx";
import { ImportDifferences, ImportRefusals } from "./ImportTables.tsx";
import { text } from "./ImportPage.text.ts";
import { ImportWork } from "./ImportWork.tsx";
import { text as importeren } from "./ImporterenPage.text.ts";
import { type ImportDetail, importQuery } from "./import.queries.ts";
import { number } from "../format.ts";

/** C7: one file: what it changes, what cannot be read, and apply or undo. */
export function ImportPage() {
  const id = usePathParameter("id");
  const parameters = Object.fromEntries(useSearchParameters());
  const query = useQuery({ ...importQuery(id, parameters), placeholderData: keepPreviousData });
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => <Filled found={found} />}
    </PageState>
  );
}

function Filled({ found }: { found: ImportDetail }) {
  const { strong, rest } = sentenceOf(found);
  return (
    <Page title={`${text.title} ${found.bestandsnaam}`}>
      <Opening above={text.above(importeren.kinds[found.soort], found.bestandsnaam)}>
        <strong>{strong}</strong> {rest}
      </Opening>
      <Grid>
        <Stack gap="loose">
          <ImportWork found={found} />
          <ImportNietsGelezen found={found} />
          <ImportActions found={found} />
          {found.status !== "ingelezen" && (
            <>
              {found.meldingen.totaal > 0 && <ImportRefusals found={found} />}
              {!isNothing(found) && <ImportDifferences found={found} />}
            </>
          )}
        </Stack>
        <Outcome found={found} />
      </Grid>
    </Page>
  );
}

/** A dry run with nothing but refusals: there is no difference to look for. */
const isNothing = ({ status, aantallen: { nieuw, gewijzigd } }: ImportDetail) =>
  status === "proef" && nieuw + gewijzigd === 0;

function Outcome({ found: { aantallen, gemaakt, toegepast, teruggedraaid } }: { found: ImportDetail }) {
  const facts = [
    { term: text.made, value: dateAndTime(gemaakt) },
    ...(toegepast ? [{ term: text.applied, value: dateAndTime(toegepast) }] : []),
    ...(teruggedraaid ? [{ term: text.undone, value: dateAndTime(teruggedraaid) }] : []),
  ];
  return (
    <Margin label={text.margin}>
      <Section heading={text.counts}>
        <CountList
          label={text.counts}
          lines={(["gelezen", "nieuw", "gewijzigd", "gelijk", "geweigerd"] as const).map((kind) => ({
            label: text.countLines[kind],
            value: number(aantallen[kind]),
          }))}
        />
      </Section>
      <Section heading={text.history}>
        <SummaryList narrow facts={facts} />
      </Section>
      <Section>
        <Link href="/importeren" icon="back">
          {text.back}
        </Link>
      </Section>
    </Margin>
  );
}

function sentenceOf({
  status,
  opgeruimd,
  aantallen: { gelezen, nieuw, gewijzigd, geweigerd },
}: ImportDetail) {
  if (status === "ingelezen") return text.openings.ingelezen(gelezen);
  if (status === "toegepast")
    return { ...text.openings.toegepast(nieuw, gewijzigd), ...(opgeruimd && text.openings.opgeruimd) };
  if (status !== "proef") return text.openings[status];
  return nieuw + gewijzigd === 0
    ? text.openings.geenWijziging(geweigerd)
    : text.openings.proef(nieuw, gewijzigd);
}
