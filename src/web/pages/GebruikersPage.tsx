import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Gebruiker, STANDEN } from "../../modules/toegang/gebruiker.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { shortDate } from "../format.ts";
import {
  Button,
  ButtonLink,
  type Column,
  EmptyState,
  type Filter,
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
import { LOOK, roleNames, words } from "./gebruiker.text.ts";
import { type Gebruikers, gebruikersQuery } from "./gebruiker.queries.ts";
import { text } from "./GebruikersPage.text.ts";

/** Who is not shown here has his rights from a dossier. */
const SHOWN = Object.entries(words.rollen).filter(
  ([rol]) => rol !== "inwoner" && rol !== "vertegenwoordiger",
);

const FILTERS: readonly Filter[] = [
  { id: "zoek", label: text.zoek },
  { id: "rol", label: text.rol, options: SHOWN.map(([value, label]) => ({ value, label })) },
  {
    id: "stand",
    label: text.stand,
    options: STANDEN.map((value) => ({ value, label: words.standen[value] })),
  },
];

/** C2: who can sign in, with which rights, and whose rights ask for a review. */
export function GebruikersPage() {
  const [asked, setAsked] = useState<FilterValues>({});
  const [pagina, setPagina] = useState(1);
  const query = useQuery(gebruikersQuery(asked, pagina));
  const show = (next: FilterValues) => {
    setAsked(next);
    setPagina(1);
  };
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => (
        <Page title={text.title}>
          <Opening lead={text.lead}>
            <strong>{text.opening(found.totaal)}</strong> {asksOf(found)}
          </Opening>
          <Stack gap="loose">
            <Add />
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

const asksOf = ({ aantallen: { beoordelen, opgeschort } }: Gebruikers): string =>
  beoordelen + opgeschort === 0
    ? text.allGood
    : [text.review(beoordelen), text.suspended(opgeschort)].filter(Boolean).join(" ");

function Add() {
  const { gebruiker } = useSession();
  if (scopesOf(gebruiker, "change", "gebruiker").length === 0) return null;
  return (
    <Row>
      <ButtonLink href="/gebruikers/nieuw" kind="primary" icon="person">
        {text.add}
      </ButtonLink>
    </Row>
  );
}

function Found({ found: { totaal, rijen }, clear }: { found: Gebruikers; clear: () => void }) {
  const { gebruiker, vandaag } = useSession();
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
          columns={columnsFor(vandaag, gebruiker.gemeenten.length)}
          rows={rijen}
          rowKey={({ id }) => id}
        />
      )}
    </Sheet>
  );
}

/** Not in the address: a name that was looked for would come along. */
function Pages({ found, onPage }: { found: Gebruikers; onPage: (page: number) => void }) {
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

const columnsFor = (vandaag: string, all: number): readonly Column<Gebruiker>[] => [
  {
    id: "naam",
    header: text.column.naam,
    rowHeader: true,
    cell: ({ id, naam }) => (
      <Link href={`/gebruikers/${id}`} quiet>
        {naam}
      </Link>
    ),
  },
  { id: "rol", header: text.column.rol, cell: ({ rollen }) => roleNames(rollen) },
  { id: "organisatie", header: text.column.organisatie, cell: ({ organisatie }) => organisatie.naam },
  { id: "waarvoor", header: text.column.waarvoor, cell: (user) => words.scope(user, all) || null },
  {
    id: "aangemeld",
    header: text.column.aangemeld,
    cell: ({ laatstAangemeld }) => (laatstAangemeld ? shortDate(laatstAangemeld, vandaag) : text.never),
  },
  {
    id: "beoordeeld",
    header: text.column.beoordeeld,
    cell: ({ beoordeeldOp }) => shortDate(beoordeeldOp, vandaag),
  },
  {
    id: "stand",
    header: text.column.stand,
    cell: ({ stand }) => <StatusBadge kind={LOOK[stand]}>{words.standen[stand]}</StatusBadge>,
  },
];
