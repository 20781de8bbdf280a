import { useQuery } from "@tanstack/react-query";
import type { SchetsInFull } from "../../modules/functiecreatie/schets.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { keepDraft } from "../draft.ts";
import { hoursInWords, longDate, number } from "../format.ts";
import { useGo, usePathParameter, useSearchParameters } from "../location.ts";
import {
  Button,
  ButtonLink,
  type Column,
  EmptyState,
  Link,
  Opening,
  Page,
  Pagination,
  Row,
  Section,
  Sheet,
  Stack,
  Table,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { FunctiecreatieUitkomst } from "./FunctiecreatieUitkomst.tsx";
import { text } from "./FunctieschetsenPage.text.ts";
import { type Schetsen, schetsenQuery, schetsQuery } from "./functiecreatie/functiecreatie.queries.ts";
import { veldenVan } from "./functiecreatie/vraag.ts";

/** The kept sketches: how often tasks were talked about, with whom, and what came of it. */
export function FunctieschetsenPage() {
  const pagina = Number(useSearchParameters().get("pagina") ?? 1);
  const query = useQuery(schetsenQuery({ pagina }));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {({ rijen, totaal, perPagina }) => (
        <Page title={text.title}>
          <Opening above={text.above} lead={text.lead}>
            <strong>{text.opening(totaal)}</strong>
          </Opening>
          <Sheet>
            <Section heading={text.list} headingId="schetsen" headingHidden>
              {totaal === 0 ? (
                <EmptyState
                  heading={text.empty}
                  action={<ButtonLink href="/werkgevers">{text.toEmployers}</ButtonLink>}
                >
                  {text.emptyText}
                </EmptyState>
              ) : (
                <Stack>
                  <Table
                    stacked
                    labelledBy="schetsen"
                    rows={rijen}
                    rowKey={({ id }) => id}
                    columns={COLUMNS}
                  />
                  <Pagination
                    page={pagina}
                    pages={Math.ceil(totaal / perPagina)}
                    href={(page) => `/functiecreatie?pagina=${page}`}
                  />
                </Stack>
              )}
            </Section>
          </Sheet>
        </Page>
      )}
    </PageState>
  );
}

/** A sketch as it was kept. */
export function FunctieschetsPage() {
  const query = useQuery(schetsQuery(usePathParameter("id")));
  const mayChange = scopesOf(useSession().gebruiker, "change", "plek").length > 0;
  return (
    <PageState query={query} title={text.oneTitle} loading={text.oneLoading}>
      {({ naam, werkgevers, vrijeUren, doorNaam, tijdstip, vraag, uitkomst }) => (
        <Page title={naam}>
          <Opening
            above={text.made(doorNaam, longDate(tijdstip))}
            lead={text.oneLead(werkgevers.join(", "), vrijeUren)}
          >
            <strong>{text.oneOpening(naam)}</strong>
          </Opening>
          <Stack gap="loose">
            <Row>
              <ButtonLink href="/functiecreatie" kind="subtle">
                {text.back}
              </ButtonLink>
              <GoOn vraag={vraag} werkgevers={werkgevers} />
            </Row>
            <FunctiecreatieUitkomst vraag={vraag} voorstel={uitkomst} mayChange={mayChange} />
          </Stack>
        </Page>
      )}
    </PageState>
  );
}

/** The board of today opens with the question of then: what was kept stays as it is. */
function GoOn({ vraag, werkgevers }: Pick<SchetsInFull, "vraag" | "werkgevers">) {
  const go = useGo();
  const [werkgeverId] = vraag.werkgeverIds;
  const open = () => {
    keepDraft(`functiecreatie/${werkgeverId}`, veldenVan(vraag, werkgevers));
    go(`/werkgevers/${werkgeverId}/functiecreatie`);
  };
  return (
    <Button kind="secondary" onPress={open}>
      {text.goOn}
    </Button>
  );
}

const COLUMNS: readonly Column<Schetsen["rijen"][number]>[] = [
  {
    id: "naam",
    header: text.columns.naam,
    rowHeader: true,
    cell: ({ id, naam }) => <Link href={`/functiecreatie/${id}`}>{naam}</Link>,
  },
  { id: "werkgevers", header: text.columns.werkgevers, cell: ({ werkgevers }) => werkgevers.join(", ") },
  { id: "banen", header: text.columns.banen, numeric: true, cell: ({ banen }) => number(banen) },
  { id: "vrij", header: text.columns.vrij, numeric: true, cell: ({ vrijeUren }) => hoursInWords(vrijeUren) },
  { id: "door", header: text.columns.door, cell: ({ doorNaam }) => doorNaam },
  { id: "op", header: text.columns.op, cell: ({ tijdstip }) => longDate(tijdstip) },
];
