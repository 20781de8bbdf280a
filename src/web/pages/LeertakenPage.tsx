import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { FilteredList } from "../FilteredList.tsx";
import { capital, shortDate } from "../format.ts";
import { useSearchParameters } from "../location.ts";
import {
  Alert,
  Button,
  ButtonLink,
  type Column,
  EmptyState,
  Link,
  Opening,
  Page,
  Row,
  Stack,
  StatusBadge,
  Table,
  Text,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { type Leertaak, leertakenQuery } from "./certificaten/certificaten.queries.ts";
import { sectorenOf } from "./certificaten/leertaak-terms.ts";
import { VervaltDialog } from "./certificaten/VervaltDialog.tsx";
import { text } from "./LeertakenPage.text.ts";
import { optionsOf } from "./werk/werk.text.ts";

const PER_PAGE = 20;

/** The catalogue: what can be learned at work, by sector. */
export function LeertakenPage() {
  const query = useQuery(leertakenQuery);
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {({ rijen }) => <Filled taken={rijen} />}
    </PageState>
  );
}

function Filled({ taken }: { taken: readonly Leertaak[] }) {
  const { gebruiker, vandaag } = useSession();
  const { pagina: page = "1", ...chosen } = Object.fromEntries(useSearchParameters());
  const [asked, setAsked] = useState<Leertaak | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const mayChange = scopesOf(gebruiker, "change", "instrument").length > 0;
  const found = taken.filter((taak) => fits(taak, chosen));
  const pagina = Math.max(1, Number(page) || 1);
  const rijen = found.slice((pagina - 1) * PER_PAGE, pagina * PER_PAGE);
  const filters = [
    { id: "zoek", label: text.zoek },
    {
      id: "sector",
      label: text.sector,
      options: sectorenOf(taken).map((sector) => ({ value: sector, label: capital(sector) })),
    },
    { id: "stand", label: text.stand, options: optionsOf(text.standen) },
  ];
  return (
    <Page title={text.title}>
      <Opening
        lead={
          <>
            {text.lead} <Link href="/leerbedrijven">{text.leerbedrijven}</Link>
          </>
        }
      >
        <strong>
          {text.opening(taken.length, taken.filter(({ vervallenOp }) => vervallenOp !== null).length)}
        </strong>
      </Opening>
      <Stack gap="loose">
        {done && <Alert kind="ok" focus heading={done} />}
        {mayChange && (
          <Row>
            <ButtonLink kind="primary" href="/leertaken/nieuw">
              {text.nieuw}
            </ButtonLink>
          </Row>
        )}
        <FilteredList
          path="/leertaken"
          found={{ rijen, totaal: found.length, pagina, perPagina: PER_PAGE }}
          filters={filters}
          filtersLabel={text.filters}
          chosen={chosen}
          result={text.result(found.length)}
          empty={<EmptyState heading={text.leeg}>{text.leegTekst}</EmptyState>}
        >
          {(rows) => (
            <Table
              caption={text.caption}
              captionHidden
              columns={columnsOn(vandaag, mayChange ? setAsked : undefined)}
              rows={rows}
              rowKey={({ id }) => id}
            />
          )}
        </FilteredList>
      </Stack>
      {asked && (
        <VervaltDialog
          taak={asked}
          onClose={() => setAsked(null)}
          onDone={(said) => {
            setAsked(null);
            setDone(said);
          }}
        />
      )}
    </Page>
  );
}

function fits({ naam, code, sector, vervallenOp }: Leertaak, chosen: Readonly<Record<string, string>>) {
  const { zoek = "", sector: asked = sector, stand } = chosen;
  const isStand = stand === undefined || (stand === "vervallen") === (vervallenOp !== null);
  return asked === sector && isStand && `${code} ${naam}`.toLowerCase().includes(zoek.toLowerCase());
}

const columnsOn = (
  vandaag: string,
  onAsk: ((taak: Leertaak) => void) | undefined,
): readonly Column<Leertaak>[] => [
  {
    id: "naam",
    header: text.column.naam,
    rowHeader: true,
    cell: (taak) => (
      <Stack gap="dense">
        {onAsk ? (
          <Link href={`/leertaken/${taak.id}/wijzig`} quiet label={text.van(text.wijzig, taak.naam)}>
            {taak.naam}
          </Link>
        ) : (
          <span>{taak.naam}</span>
        )}
        <Text small soft>
          {taak.code}
        </Text>
      </Stack>
    ),
  },
  { id: "laatZien", header: text.column.laatZien, cell: ({ laatZien }) => laatZien },
  { id: "sector", header: text.column.sector, cell: ({ sector }) => capital(sector) },
  { id: "soort", header: text.column.soort, cell: ({ soort }) => text.soorten[soort] },
  {
    id: "stand",
    header: text.column.stand,
    cell: (taak) => (
      <Stack gap="dense">
        {taak.vervallenOp === null ? (
          <span>{text.inGebruik}</span>
        ) : (
          <div>
            <StatusBadge kind="open">{text.vervallen(shortDate(taak.vervallenOp, vandaag))}</StatusBadge>
          </div>
        )}
        <Text small soft>
          {[taak.erkendDoor && text.erkend(taak.erkendDoor), taak.isVoorbeeld && text.voorbeeld]
            .filter(Boolean)
            .join(", ")}
        </Text>
        {onAsk && <Retire taak={taak} onAsk={onAsk} />}
      </Stack>
    ),
  },
];

function Retire({ taak, onAsk }: { taak: Leertaak; onAsk: (taak: Leertaak) => void }) {
  const act = taak.vervallenOp === null ? text.vervalt : text.weer;
  return (
    <div>
      <Button dense label={text.van(act, taak.naam)} onPress={() => onAsk(taak)}>
        {act}
      </Button>
    </div>
  );
}
