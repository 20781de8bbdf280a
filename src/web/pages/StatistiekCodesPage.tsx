import { useQuery } from "@tanstack/react-query";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { FilteredList } from "../FilteredList.tsx";
import { useSearchParameters } from "../location.ts";
import { ButtonLink, EmptyState, Link, Opening, Page, Row, Stack } from "../nlds/index.ts";
import { PageState, PartState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./StatistiekCodesPage.text.ts";
import { Codetabel } from "./statistiek/Codetabel.tsx";
import { codesQuery, type Vormen, vormenQuery } from "./statistiek/statistiek.queries.ts";
import { Vormtabel } from "./statistiek/Vormtabel.tsx";
import { optionsOf } from "./werk/werk.text.ts";

const FILTERS = [
  { id: "stand", label: text.stand, emptyLabel: text.all, options: optionsOf(text.standen) },
  { id: "soort", label: text.soort, emptyLabel: text.all, options: optionsOf(text.soorten) },
];

/** Which code each of our own forms gets, on what ground, and what was decided before. */
export function StatistiekCodesPage() {
  const parameters = Object.fromEntries(useSearchParameters());
  const query = useQuery(vormenQuery(parameters));
  const { pagina: _pagina, ...chosen } = parameters;
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => <Filled found={found} chosen={chosen} />}
    </PageState>
  );
}

function Filled({ found, chosen }: { found: Vormen; chosen: Readonly<Record<string, string>> }) {
  const { gebruiker } = useSession();
  const codes = useQuery(codesQuery);
  const mayChange = scopesOf(gebruiker, "change", "statistiekcode").length > 0;
  const seesMonths = scopesOf(gebruiker, "read", "statistiek").length > 0;
  return (
    <Page title={text.title}>
      <Opening above={seesMonths && <Link href="/statistiek">{text.back}</Link>} lead={text.lead}>
        <strong>{text.opening(found.samen["nog geen besluit"])}</strong>
      </Opening>
      <Stack gap="loose">
        <FilteredList
          path="/statistiek/codes"
          found={found}
          filters={FILTERS}
          filtersLabel={text.filters}
          chosen={chosen}
          result={text.result(found.totaal)}
          empty={<EmptyState heading={text.empty}>{text.emptyText}</EmptyState>}
        >
          {(rijen) => <Vormtabel rijen={rijen} mayChange={mayChange} />}
        </FilteredList>
        <PartState query={codes} part={text.codes}>
          {({ codes }) => (
            <Codetabel
              codes={codes}
              action={
                mayChange && (
                  <Row>
                    <ButtonLink icon="plus" href="/statistiek/codes/nieuw">
                      {text.add}
                    </ButtonLink>
                  </Row>
                )
              }
            />
          )}
        </PartState>
      </Stack>
    </Page>
  );
}
