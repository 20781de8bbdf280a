import { useQuery } from "@tanstack/react-query";
import type { Inwoner } from "../../modules/inwoners/inwoner.ts";
import type { Plaatsing, Stand } from "../../modules/plaatsingen/plaatsing.ts";
import { longDate, number, shortDate } from "../format.ts";
import { usePathParameter, useSearchParameters } from "../location.ts";
import {
  ButtonLink,
  type Column,
  EmptyState,
  Link,
  Opening,
  Pagination,
  Sheet,
  Stack,
  StatusBadge,
  type StatusKind,
  Table,
  Text,
} from "../nlds/index.ts";
import { PartState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./DossierPlaatsingenPage.text.ts";
import { DossierFrame, nameOf } from "./dossier/DossierFrame.tsx";
import { type Plaatsingen, plaatsingenQuery } from "./dossier/dossier.queries.ts";
import { OpenProposals } from "./dossier/OpenProposals.tsx";
import { DossierOverstappen } from "./overstap/DossierOverstappen.tsx";

const LOOK: Readonly<Record<Stand, StatusKind>> = {
  "begint nog": "waiting",
  loopt: "active",
  "eindigt binnenkort": "warning",
  beëindigd: "open",
};

/** Every plaatsing of one inwoner, the last one first. */
export function DossierPlaatsingenPage() {
  const id = usePathParameter("id");
  return (
    <DossierFrame id={id} current="plaatsingen">
      {(inwoner) => <Placements inwoner={inwoner} />}
    </DossierFrame>
  );
}

function Placements({ inwoner }: { inwoner: Inwoner }) {
  const query = useQuery(plaatsingenQuery(inwoner.id, Object.fromEntries(useSearchParameters())));
  return (
    <PartState opens query={query} part={text.part} lines={6}>
      {(plaatsingen) => <Filled plaatsingen={plaatsingen} inwoner={inwoner} />}
    </PartState>
  );
}

function Filled({ plaatsingen, inwoner }: { plaatsingen: Plaatsingen; inwoner: Inwoner }) {
  const { vandaag } = useSession();
  const { rijen, totaal, pagina, perPagina } = plaatsingen;
  const here = `/inwoners/${inwoner.id}`;
  const running = rijen.filter(({ stand }) => stand === "loopt" || stand === "eindigt binnenkort").length;
  const next = rijen.findLast(({ stand }) => stand === "begint nog"); // the last of the later ones comes first
  const ended = rijen.filter(({ stand }) => stand === "beëindigd").length + totaal - rijen.length;
  return (
    <>
      <Opening>
        <strong>
          {next && running === 0
            ? text.starts(inwoner.voornaam, longDate(next.startdatum))
            : text.opening(inwoner.voornaam, running)}
        </strong>{" "}
        {text.before(ended)}
      </Opening>
      <Stack gap="loose">
        <OpenProposals inwoner={inwoner} kind="sheet" />
        <DossierOverstappen inwoner={inwoner} />
        {totaal === 0 ? (
          <Sheet>
            <EmptyState
              heading={text.emptyHeading(inwoner.voornaam)}
              action={
                <ButtonLink href={`${here}/plekken`} kind="secondary">
                  {text.toPlaces}
                </ButtonLink>
              }
            >
              {text.emptyText}
            </EmptyState>
          </Sheet>
        ) : (
          <Sheet full>
            <Table
              stacked
              caption={text.caption(nameOf(inwoner))}
              captionHidden
              columns={columnsOn(vandaag)}
              rows={rijen}
              rowKey={({ id }) => id}
            />
          </Sheet>
        )}
        <Pagination
          page={pagina}
          pages={Math.ceil(totaal / perPagina)}
          href={(page) => `${here}/plaatsingen?pagina=${page}`}
        />
      </Stack>
    </>
  );
}

const columnsOn = (vandaag: string): readonly Column<Plaatsing>[] => [
  {
    id: "functie",
    header: text.column.functie,
    rowHeader: true,
    cell: ({ id, functie }) => (
      <Link href={`/plaatsingen/${id}`} quiet>
        {functie}
      </Link>
    ),
  },
  {
    id: "waar",
    header: text.column.waar,
    cell: ({ werkgever, unit, organisatie }) =>
      werkgever ? (
        <Link href={`/werkgevers/${werkgever.id}`} quiet>
          {werkgever.naam}
        </Link>
      ) : (
        (unit?.naam ?? organisatie)
      ),
  },
  { id: "werkvorm", header: text.column.werkvorm, cell: ({ werkvorm }) => werkvorm },
  {
    id: "uren",
    header: text.column.uren,
    numeric: true,
    cell: ({ urenPerWeek }) => number(urenPerWeek, Number.isInteger(urenPerWeek) ? 0 : 2),
  },
  {
    id: "periode",
    header: text.column.periode,
    cell: ({ startdatum, einddatum }) =>
      einddatum
        ? text.period(shortDate(startdatum, vandaag), shortDate(einddatum, vandaag))
        : text.from(shortDate(startdatum, vandaag)),
  },
  {
    id: "stand",
    header: text.column.stand,
    cell: ({ stand, redenEinde }) => (
      <>
        <StatusBadge kind={LOOK[stand]}>{text.stand[stand]}</StatusBadge>
        {stand === "beëindigd" && redenEinde && (
          <>
            <br />
            <Text soft small>
              {redenEinde}
            </Text>
          </>
        )}
      </>
    ),
  },
];
