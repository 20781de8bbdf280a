import { useQuery } from "@tanstack/react-query";
import { hoursInWords, shortDate } from "../format.ts";
import {
  ButtonLink,
  type Column,
  EmptyState,
  Opening,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  Sheet,
  Stack,
  StatusBadge,
  type StatusKind,
  Table,
  Text,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import {
  type EigenPlaatsingen,
  eigenPlaatsingenQuery,
  type Plaatsingsregelingen,
  type Regeling,
} from "./mijn-bedrijf.queries.ts";
import { text as words, UW_STAP } from "./mijn-bedrijf/regeling.text.ts";
import { text } from "./MijnRegelingenPage.text.ts";

/** W4: per employee each arrangement, who has to do something, and what the company must do. */
export function MijnRegelingenPage() {
  const query = useQuery(eigenPlaatsingenQuery);
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => (
        <Page title={text.title}>
          <Filled found={found} />
        </Page>
      )}
    </PageState>
  );
}

function Filled({ found: { rijen, totaal } }: { found: EigenPlaatsingen }) {
  const waiting = rijen
    .flatMap(({ regelingen }) => regelingen)
    .filter(({ wachtOp }) => wachtOp === "werkgever");
  const first = rijen.find(canAsk);
  return (
    <>
      <Opening lead={text.lead}>
        <strong>{text.opening(totaal, waiting.length)}</strong>
      </Opening>
      <Stack gap="loose">
        {rijen.length === 0 && (
          <Sheet>
            <EmptyState heading={text.opening(0, 0)}>{text.empty}</EmptyState>
          </Sheet>
        )}
        {rijen.map((rij) => (
          <Sheet key={rij.plaatsingId}>
            <Employee rij={rij} primary={rij === first} />
          </Sheet>
        ))}
        <Contact />
      </Stack>
    </>
  );
}

function Employee({ rij, primary }: { rij: Plaatsingsregelingen; primary: boolean }) {
  const { vandaag } = useSession();
  const { plaatsingId, naam, functie, urenPerWeek, startdatum, begeleider, regelingen } = rij;
  return (
    <Section
      heading={naam}
      action={
        canAsk(rij) && (
          <ButtonLink
            kind={primary ? "primary" : "secondary"}
            href={`/mijn-regelingen/${plaatsingId}/aanvraag`}
            label={text.askAllFor(naam)}
          >
            {text.askAll}
          </ButtonLink>
        )
      }
    >
      <Stack>
        <Paragraph>{text.at(functie, hoursInWords(urenPerWeek), shortDate(startdatum, vandaag))}</Paragraph>
        {begeleider && (
          <Paragraph small soft>
            {text.coach(begeleider)}
          </Paragraph>
        )}
        <Table
          stacked
          caption={text.caption(naam)}
          captionHidden
          columns={columnsOn(vandaag)}
          rows={regelingen}
          rowKey={({ soort }) => soort}
        />
      </Stack>
    </Section>
  );
}

const canAsk = ({ regelingen }: Plaatsingsregelingen) =>
  regelingen.some(({ stand }) => stand === "nog niet gevraagd");

const KINDS: Readonly<Record<Regeling["stand"], StatusKind>> = {
  "nog niet gevraagd": "open",
  gevraagd: "waiting",
  "in behandeling": "waiting",
  toegekend: "ok",
  afgewezen: "error",
  "niet nodig": "open",
};

const columnsOn = (vandaag: string): readonly Column<Regeling>[] => [
  {
    id: "soort",
    header: text.column.soort,
    rowHeader: true,
    cell: ({ soort }) => (
      <Stack gap="dense">
        <Text>{words.namen[soort]}</Text>
        <Text small soft>
          {words.uitleg[soort]}
        </Text>
      </Stack>
    ),
  },
  {
    id: "stand",
    header: text.column.stand,
    cell: ({ stand, wachtOp }) => (
      <Stack gap="dense">
        <StatusBadge kind={wachtOp === "werkgever" ? "warning" : KINDS[stand]}>
          {words.standen[stand]}
        </StatusBadge>
        {wachtOp && <Text small>{words.wachtOp[wachtOp]}</Text>}
      </Stack>
    ),
  },
  { id: "datum", header: text.column.datum, cell: (regeling) => dayOf(regeling, vandaag) },
  { id: "doen", header: text.column.doen, cell: toDo },
];

function dayOf({ stand, gevraagdOp, uiterlijk, geldtVanaf, geldtTot }: Regeling, vandaag: string): string {
  if (geldtVanaf)
    return text.period(shortDate(geldtVanaf, vandaag), geldtTot && shortDate(geldtTot, vandaag));
  if (uiterlijk)
    return (stand === "nog niet gevraagd" ? text.askBefore : text.before)(shortDate(uiterlijk, vandaag));
  return gevraagdOp ? text.asked(shortDate(gevraagdOp, vandaag)) : "";
}

function toDo({ soort, stand, wachtOp }: Regeling): string {
  if (stand === "nog niet gevraagd") return text.ask;
  if (stand === "afgewezen") return text.refused;
  return stand === "toegekend" || wachtOp === "werkgever" ? UW_STAP[soort] : text.nothing;
}

const Contact = () => (
  <Stack gap="dense">
    <Paragraph>{text.call}</Paragraph>
    <PhoneLink number={text.phone} />
  </Stack>
);
