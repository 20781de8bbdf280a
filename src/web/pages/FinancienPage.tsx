import { useQuery } from "@tanstack/react-query";
import { queryText } from "../api.ts";
import { wholeEuros } from "../format.ts";
import { useGo, useSearchParameters } from "../location.ts";
import { ButtonLink, FilterList, Grid, Opening, Page, Sheet, Stack } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { EigenWoorden } from "./duidingen/EigenWoorden.tsx";
import { useMayChangeMoney } from "./financien/FinancienLinks.tsx";
import { type Jaarbeeld, type Jaarrekening, jaarrekeningQuery } from "./financien/financien.queries.ts";
import { JaarFigures } from "./financien/JaarFigures.tsx";
import { JaarMargin } from "./financien/JaarMargin.tsx";
import { JaarTables, Stromen } from "./financien/JaarTables.tsx";
import { text } from "./FinancienPage.text.ts";

/** The four streams of money of a company through the years, and one year in its documents. */
export function FinancienPage() {
  const parameters = Object.fromEntries(useSearchParameters());
  const query = useQuery(jaarrekeningQuery(parameters));
  return (
    <PageState
      query={query}
      title={text.title}
      loading={text.loading}
      isEmpty={({ reeks }) => reeks.length === 0}
      empty={<Nothing />}
    >
      {(found) => <Filled found={found} />}
    </PageState>
  );
}

function Nothing() {
  const mayChange = useMayChangeMoney();
  return (
    <Page title={text.title}>
      <Opening lead={text.emptyLead}>
        <strong>{text.emptyOpening}</strong>
      </Opening>
      {mayChange && (
        <ButtonLink kind="primary" icon="upload" href="/financien/inlezen">
          {text.inlezen}
        </ButtonLink>
      )}
    </Page>
  );
}

function Filled({ found }: { found: Jaarrekening }) {
  const beeld = found.reeks.find(({ jaar }) => jaar === found.jaar) ?? found.reeks.at(-1);
  if (!beeld) return <Nothing />;
  return (
    <Page title={text.title}>
      <Opening
        above={text.above(found.bedrijf ?? "", beeld.jaar, text.stuk[beeld.soort].toLowerCase())}
        lead={text.lead(
          signedEuros(beeld.subsidieresultaatInCenten),
          signedEuros(beeld.bedrijfsvoeringInCenten),
        )}
      >
        <strong>{sentenceOf(beeld)}</strong>
      </Opening>
      <Stack gap="loose">
        <Choice found={found} beeld={beeld} />
        {found.isEigen && <EigenWoorden onderwerp={`financien/${beeld.jaar}`} />}
        <Sheet full>
          <Stromen beeld={beeld} />
        </Sheet>
        <Sheet full>
          <JaarTables found={found} beeld={beeld} />
        </Sheet>
        <Grid>
          <Sheet>
            <JaarFigures found={found} />
          </Sheet>
          <JaarMargin found={found} />
        </Grid>
      </Stack>
    </Page>
  );
}

function Choice({ found: { bedrijf, bedrijven, reeks }, beeld }: { found: Jaarrekening; beeld: Jaarbeeld }) {
  const go = useGo();
  return (
    <FilterList
      key={`${bedrijf}/${beeld.jaar}`}
      label={text.filters}
      value={{ bedrijf: bedrijf ?? "", jaar: String(beeld.jaar) }}
      filters={[
        {
          id: "bedrijf",
          label: text.bedrijf,
          required: true,
          options: bedrijven.map(({ naam, isEigen }) => ({
            value: naam,
            label: isEigen ? text.eigen(naam) : naam,
          })),
        },
        {
          id: "jaar",
          label: text.jaar,
          required: true,
          options: reeks
            .map(({ jaar }) => ({ value: String(jaar), label: String(jaar) }))
            .toSorted((a, b) => b.value.localeCompare(a.value)),
        },
      ]}
      onApply={(chosen) =>
        go(
          `/financien${queryText(
            chosen["bedrijf"] === bedrijf ? chosen : { bedrijf: chosen["bedrijf"] }, // another company has other years
          )}`,
        )
      }
      result={text.result(reeks.length)}
    />
  );
}

function sentenceOf({ jaar, totaalInCenten }: Jaarbeeld): string {
  if (totaalInCenten === 0) return text.gelijk(jaar);
  const amount = wholeEuros(Math.abs(totaalInCenten));
  return totaalInCenten > 0 ? text.over(jaar, amount) : text.tekort(jaar, amount);
}

const signedEuros = (amount: number): string => `${amount > 0 ? "+" : ""}${wholeEuros(amount)}`;
