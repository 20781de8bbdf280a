import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Koppeling, STANDEN } from "../../modules/koppelingen/koppeling.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { dateAndTime, longDate } from "../format.ts";
import {
  Button,
  ButtonLink,
  type Column,
  EmptyState,
  FilterList,
  type FilterValues,
  Link,
  Opening,
  Page,
  Row,
  Sheet,
  SheetPart,
  Stack,
  StatusBadge,
  Table,
  Text,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { words } from "./gebruiker.text.ts";
import { LOOK, standen } from "./koppelingen/koppeling.text.ts";
import { type Koppelingen, koppelingenQuery } from "./koppelingen/koppeling.queries.ts";
import { text } from "./KoppelingenPage.text.ts";

const FILTERS = [
  { id: "stand", label: text.stand, options: STANDEN.map((value) => ({ value, label: standen[value] })) },
];

/** Which programs use the API, whose rights they borrow, and until when. */
export function KoppelingenPage() {
  const [asked, setAsked] = useState<FilterValues>({});
  const [pagina, setPagina] = useState(1);
  const query = useQuery(koppelingenQuery(asked["stand"] ?? "", pagina));
  const chosen = STANDEN.find((stand) => stand === asked["stand"]);
  const show = (next: FilterValues) => {
    setAsked(next);
    setPagina(1);
  };
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => (
        <Page title={text.title}>
          <Opening lead={text.lead}>
            <strong>
              {chosen ? text.openingChosen(found.totaal, standen[chosen]) : text.opening(found.totaal)}
            </strong>
          </Opening>
          <Stack gap="loose">
            <Actions />
            <FilterList
              key={JSON.stringify(asked)}
              label={text.filters}
              filters={FILTERS}
              value={asked}
              onApply={show}
              result={text.result(found.totaal)}
            />
            <Found found={found} clear={() => show({})} />
            <Pages found={found} onPage={setPagina} />
          </Stack>
        </Page>
      )}
    </PageState>
  );
}

function Actions() {
  const { gebruiker } = useSession();
  const mayAdd = scopesOf(gebruiker, "change", "koppeling").length > 0;
  const seesMeldingen = scopesOf(gebruiker, "read", "abonnement").length > 0;
  return (
    <Row>
      {mayAdd && (
        <ButtonLink href="/koppelingen/nieuw" kind="primary">
          {text.add}
        </ButtonLink>
      )}
      {seesMeldingen && <Link href="/koppelingen/meldingen">{text.meldingen}</Link>}
      <Link href="/ontwikkelaars">{text.developers}</Link>
    </Row>
  );
}

function Found({ found: { totaal, rijen }, clear }: { found: Koppelingen; clear: () => void }) {
  return (
    <Sheet full>
      {totaal === 0 ? (
        <SheetPart>
          <EmptyState heading={text.empty} action={<Button onPress={clear}>{text.clear}</Button>}>
            {text.emptyText}
          </EmptyState>
        </SheetPart>
      ) : (
        <Table
          stacked
          caption={text.caption}
          captionHidden
          columns={COLUMNS}
          rows={rijen}
          rowKey={({ id }) => id}
        />
      )}
    </Sheet>
  );
}

function Pages({ found, onPage }: { found: Koppelingen; onPage: (page: number) => void }) {
  const { pagina, perPagina, totaal } = found;
  const pages = Math.ceil(totaal / perPagina);
  if (pages <= 1) return null;
  return (
    <Row>
      {pagina > 1 && <Button onPress={() => onPage(pagina - 1)}>{text.previous}</Button>}
      <Text soft>{text.page(pagina, pages)}</Text>
      {pagina < pages && <Button onPress={() => onPage(pagina + 1)}>{text.next}</Button>}
    </Row>
  );
}

const COLUMNS: readonly Column<Koppeling>[] = [
  {
    id: "naam",
    header: text.column.naam,
    rowHeader: true,
    cell: ({ id, naam }) => (
      <Link href={`/koppelingen/${id}`} quiet>
        {naam}
      </Link>
    ),
  },
  { id: "organisatie", header: text.column.organisatie, cell: ({ organisatie }) => organisatie.naam },
  { id: "rol", header: text.column.rol, cell: ({ rol }) => words.rollen[rol] },
  {
    id: "gebruikt",
    header: text.column.gebruikt,
    cell: ({ laatstGebruikt }) => (laatstGebruikt ? dateAndTime(laatstGebruikt) : text.never),
  },
  { id: "geldigTot", header: text.column.geldigTot, cell: ({ geldigTot }) => longDate(geldigTot) },
  {
    id: "stand",
    header: text.column.stand,
    cell: ({ stand }) => <StatusBadge kind={LOOK[stand]}>{standen[stand]}</StatusBadge>,
  },
];
