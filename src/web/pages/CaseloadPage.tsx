import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { type Caseloadrij, STANDEN } from "../../modules/inwoners/caseload.ts";
import { DOELGROEPEN, doelgroepBij } from "../../modules/doelgroepen/doelgroepen.ts";
import { UITKERINGEN } from "../../modules/inwoners/inwoner.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { get, post, queryText } from "../api.ts";
import { capital } from "../format.ts";
import { useListParameters } from "../gemeente.ts";
import { useGo, useSearchParameters } from "../location.ts";
import {
  Button,
  ButtonLink,
  EmptyState,
  type Filter,
  FilterList,
  type FilterValues,
  Link,
  Opening,
  Page,
  Pagination,
  Paragraph,
  Row,
  SearchField,
  Sheet,
  Stack,
  Text,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { searchPerson, usePersonSearch } from "../person-search.ts";
import { useSession } from "../session.tsx";
import { text } from "./CaseloadPage.text.ts";
import { CaseloadTable } from "./CaseloadTable.tsx";

type Lijst = { totaal: number; pagina: number; perPagina: number; rijen: Caseloadrij[] };

const optionsOf = (values: readonly string[]) => values.map((value) => ({ value, label: value }));

const FILTERS: readonly Filter[] = [
  { id: "stand", label: text.filter.stand, options: optionsOf(STANDEN) },
  { id: "uitkering", label: text.filter.uitkering, options: optionsOf(UITKERINGEN) },
  {
    id: "doelgroep",
    label: text.filter.doelgroep,
    options: DOELGROEPEN.map(({ naam }) => ({ value: naam, label: capital(naam) })),
  },
  {
    id: "zonderContact",
    label: text.filter.zonderContact,
    options: [{ value: "true", label: text.filter.zonderContactOptie }],
  },
];

/** A name goes in the body of the question: it may not stand in an address. */
const caseloadQuery = (parameters: Readonly<Record<string, string>>, zoek: string) =>
  queryOptions({
    queryKey: ["caseload", parameters, zoek],
    queryFn: ({ signal }) =>
      zoek === ""
        ? get<Lijst>(`/caseload${queryText(parameters)}`, signal)
        : post<Lijst>("/caseload/_zoek", typed({ ...parameters, zoek })).then(({ data }) => data),
  });

/** K2: the inwoners for whom this user works. */
export function CaseloadPage() {
  const parameters = Object.fromEntries(useSearchParameters());
  const zoek = usePersonSearch();
  const asked = useListParameters();
  const lijst = useQuery({ ...caseloadQuery(asked, zoek), placeholderData: keepPreviousData });
  const go = useGo();
  const { pagina: _, sorteer, ...chosen } = parameters;
  const isFiltered = "gemeente" in asked || Object.keys(chosen).length > 0;
  const to = (change: Readonly<Record<string, string | number | undefined>>) =>
    `/caseload${queryText({ ...parameters, pagina: undefined, ...change })}`;
  const show = (filters: FilterValues) => go(`/caseload${queryText({ ...filters, sorteer })}`);
  const clear = () => {
    searchPerson("");
    go("/caseload");
  };
  return (
    <PageState query={lijst} title={text.title} loading={text.loading}>
      {(lijst) => (
        <Page title={text.title}>
          <CaseloadOpening total={lijst.totaal} zoek={zoek} isFiltered={isFiltered} />
          <Stack gap="loose">
            <SearchOrRegister
              zoek={zoek}
              onSearch={(term) => {
                searchPerson(term);
                go(to({}));
              }}
            />
            <FilterList
              key={JSON.stringify(chosen)}
              label={text.filters}
              filters={FILTERS}
              value={chosen}
              onApply={show}
              result={text.result(lijst.totaal)}
            />
            {chosen["doelgroep"] !== undefined && (
              <AboutGroup
                naam={chosen["doelgroep"]}
                byDistance={sorteer === "afstand"}
                href={to({ sorteer: sorteer === "afstand" ? undefined : "afstand" })}
              />
            )}
            {lijst.totaal === 0 ? (
              <NobodyHere isFiltered={zoek !== "" || isFiltered} clear={clear} />
            ) : (
              <Sheet full>
                <CaseloadTable
                  rows={lijst.rijen}
                  sorteer={sorteer}
                  onSort={(column) => go(to({ sorteer: column }))}
                />
              </Sheet>
            )}
            <Pagination
              page={lijst.pagina}
              pages={Math.ceil(lijst.totaal / lijst.perPagina)}
              href={(pagina) => to({ pagina })}
            />
          </Stack>
        </Page>
      )}
    </PageState>
  );
}

function CaseloadOpening({ total, zoek, isFiltered }: { total: number; zoek: string; isFiltered: boolean }) {
  const sentence = zoek
    ? text.openingFound(total, zoek)
    : isFiltered
      ? text.openingFiltered(total)
      : text.opening(total);
  return (
    <Opening lead={text.lead}>
      <strong>{sentence}</strong>
    </Opening>
  );
}

/** What the word means, and who of the group is furthest from work. */
function AboutGroup({ naam, byDistance, href }: { naam: string; byDistance: boolean; href: string }) {
  return (
    <Paragraph>
      <Text strong>{capital(naam)}.</Text> {doelgroepBij(naam).wat}{" "}
      <Link href={href}>{byDistance ? text.byName : text.byDistance}</Link>
    </Paragraph>
  );
}

function SearchOrRegister({ zoek, onSearch }: { zoek: string; onSearch: (term: string) => void }) {
  const { gebruiker } = useSession();
  return (
    <Row apart end>
      <SearchField key={zoek} id="caseload-zoek" label={text.search} value={zoek} onSearch={onSearch} />
      <Row>
        {scopesOf(gebruiker, "read", "begeleiding").length > 0 && (
          <Link href="/begeleiding">{text.guidance}</Link>
        )}
        {scopesOf(gebruiker, "change", "beeld").length > 0 && (
          <Link href="/caseload/ontbreekt">{text.missing}</Link>
        )}
        {scopesOf(gebruiker, "change", "aanmelding").length > 0 && (
          <Link href="/aanmeldingen">{text.reported}</Link>
        )}
        {scopesOf(gebruiker, "read", "terugbelverzoek").length > 0 && (
          <Link href="/terugbellen">{text.callBack}</Link>
        )}
        {scopesOf(gebruiker, "change", "aanmelding").length > 0 && (
          <ButtonLink href="/inwoners/aanmelden" kind="secondary" icon="person">
            {text.register}
          </ButtonLink>
        )}
      </Row>
    </Row>
  );
}

const NobodyHere = ({ isFiltered, clear }: { isFiltered: boolean; clear: () => void }) =>
  isFiltered ? (
    <EmptyState heading={text.emptyHeading} action={<Button onPress={clear}>{text.clear}</Button>}>
      {text.emptyText}
    </EmptyState>
  ) : (
    <EmptyState heading={text.emptyCaseload}>{text.emptyCaseloadText}</EmptyState>
  );

/** Parameters as their types: what is text in an address is a number or a yes in a body. */
const typed = (parameters: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      value === "true" ? true : name === "pagina" || name === "perPagina" ? Number(value) : value,
    ]),
  );
