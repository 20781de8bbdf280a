import { useQuery } from "@tanstack/react-query";
import type { MijnWerkgever } from "../../modules/netwerk/mijn-werkgever.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { FilteredList } from "../FilteredList.tsx";
import { shortDate } from "../format.ts";
import { useSearchParameters } from "../location.ts";
import {
  ButtonLink,
  type Column,
  EmptyState,
  Link,
  Opening,
  Page,
  PhoneLink,
  Row,
  Stack,
  StatusBadge,
  Table,
  Text,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./MijnWerkgeversPage.text.ts";
import { mijnWerkgeversQuery } from "./netwerk/netwerk.queries.ts";
import { text as words } from "./netwerk/netwerk.text.ts";
import { optionsOf } from "./werk/werk.text.ts";

const PATH = "/mijn-werkgevers";

/** A1: whom to call today, the last contact, and what waits. */
export function MijnWerkgeversPage() {
  const asked = Object.fromEntries(useSearchParameters());
  const { pagina: _, ...chosen } = asked;
  const { gebruiker, vandaag } = useSession();
  const mayAdd = scopesOf(gebruiker, "change", "werkgever").length > 0;
  const query = useQuery(mijnWerkgeversQuery(asked));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => (
        <Page title={text.title}>
          <Opening lead={text.lead}>
            <strong>{text.opening(found.vandaag)}</strong>
          </Opening>
          <Stack gap="loose">
            <Row>
              {mayAdd && (
                <ButtonLink href="/werkgevers/nieuw" kind="secondary" icon="plus">
                  {text.add}
                </ButtonLink>
              )}
              <ButtonLink href="/netwerk/vacatures" kind="secondary">
                {text.vacatures}
              </ButtonLink>
              {scopesOf(gebruiker, "read", "bedrijfsvraag").length > 0 && (
                <ButtonLink href="/van-werkgevers" kind="subtle">
                  {text.questions}
                </ButtonLink>
              )}
              <ButtonLink href="/netwerk" kind="subtle">
                {text.network}
              </ButtonLink>
              <ButtonLink href="/campagnes" kind="subtle">
                {text.campagnes}
              </ButtonLink>
            </Row>
            <FilteredList
              path={PATH}
              found={found}
              filters={[{ id: "toon", label: text.toon, options: optionsOf(text.options), required: true }]}
              filtersLabel={text.filters}
              chosen={{ toon: "alle", ...chosen }}
              result={text.result(found.totaal)}
              empty={
                <EmptyState
                  heading={text.emptyHeading}
                  action={<ButtonLink href={PATH}>{text.clear}</ButtonLink>}
                >
                  {text.emptyText}
                </EmptyState>
              }
            >
              {(rijen) => (
                <Table
                  stacked
                  caption={text.caption}
                  captionHidden
                  columns={columnsOn(vandaag)}
                  rows={rijen}
                  rowKey={({ id }) => id}
                />
              )}
            </FilteredList>
          </Stack>
        </Page>
      )}
    </PageState>
  );
}

const columnsOn = (vandaag: string): readonly Column<MijnWerkgever>[] => [
  { id: "naam", header: text.column.naam, rowHeader: true, cell: Naam },
  {
    id: "bel",
    header: text.column.bel,
    cell: ({ belOp }) =>
      belOp && (
        <Stack gap="dense">
          <Text>{shortDate(belOp, vandaag)}</Text>
          {belOp < vandaag && <StatusBadge kind="warning">{text.late}</StatusBadge>}
        </Stack>
      ),
  },
  {
    id: "waarom",
    header: text.column.waarom,
    cell: ({ belreden, volgendeStap }) =>
      belreden && (
        <Stack gap="dense">
          <Text>{belreden === "volgende stap" ? volgendeStap : words.belredenen[belreden]}</Text>
          {belreden === "volgende stap" && (
            <Text small soft>
              {words.belredenen[belreden]}
            </Text>
          )}
        </Stack>
      ),
  },
  {
    id: "contact",
    header: text.column.contact,
    cell: ({ laatsteContact }) => (laatsteContact ? shortDate(laatsteContact, vandaag) : text.never),
  },
  {
    id: "wacht",
    header: text.column.wacht,
    cell: ({ openPlekken, langOpen }) => (
      <Stack gap="dense">
        <Text>{openPlekken === 0 ? text.nothing : text.open(openPlekken)}</Text>
        {langOpen > 0 && <StatusBadge kind="waiting">{text.tooLong(langOpen)}</StatusBadge>}
      </Stack>
    ),
  },
];

function Naam({ id, naam, plaats, contactpersoon, telefoon, isKeyAccount, isAmbassadeur }: MijnWerkgever) {
  const soort = isAmbassadeur ? text.ambassadeur : isKeyAccount ? text.key : null;
  return (
    <Stack gap="dense">
      <Link href={`/werkgevers/${id}`} quiet>
        {naam}
      </Link>
      <Text small soft>
        {[plaats, contactpersoon, soort].filter(Boolean).join(" · ")}
      </Text>
      {telefoon && <PhoneLink number={telefoon} />}
    </Stack>
  );
}
