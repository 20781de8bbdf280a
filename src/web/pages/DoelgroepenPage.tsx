import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Doelgroepen } from "../../modules/doelgroepen/list-doelgroepen.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { capital, longDate, number } from "../format.ts";
import { useListParameters } from "../gemeente.ts";
import {
  Button,
  type Column,
  Link,
  Opening,
  Page,
  Paragraph,
  Section,
  Sheet,
  SheetPart,
  Stack,
  Table,
  Text,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { ChooseDialog } from "./doelgroepen/ChooseDialog.tsx";
import { doelgroepenQuery } from "./doelgroepen/doelgroepen.queries.ts";
import { text } from "./DoelgroepenPage.text.ts";

type Rij = Doelgroepen["rijen"][number];

/** What the region means by each group, who goes first, and for who sees reports how many people there are. */
export function DoelgroepenPage() {
  const { gemeente } = useListParameters();
  const query = useQuery(doelgroepenQuery(gemeente ? { gemeente } : {}));
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

function Filled({ found: { rijen, isGeteld } }: { found: Doelgroepen }) {
  const { gebruiker } = useSession();
  const [chosen, setChosen] = useState<string | null>(null);
  const mayChoose = scopesOf(gebruiker, "change", "instrument").length > 0;
  const hasCaseload = scopesOf(gebruiker, "read", "situatie").includes("eigen-caseload");
  const voorrang = rijen.filter(({ keuzes }) => keuzes.some(({ keuze }) => keuze === "voorrang"));
  const columns = columnsFor({ isGeteld, hasCaseload, onChoose: mayChoose ? setChosen : null });
  const aboutNow = columns.filter(({ id }) => id !== "voorrang"); // being available is no reason to go first
  return (
    <>
      <Opening lead={text.lead}>
        <strong>{text.opening(rijen.length)}</strong> {text.openingVoorrang(voorrang.map(({ naam }) => naam))}
      </Opening>
      <Stack gap="loose">
        {isGeteld && <Paragraph soft>{text.counted}</Paragraph>}
        {[...Map.groupBy(rijen, ({ thema }) => thema)].map(([thema, groepen]) => (
          <Sheet full key={thema}>
            <SheetPart>
              <Section heading={capital(thema)}>
                <Table
                  caption={capital(thema)}
                  captionHidden
                  rows={groepen}
                  rowKey={({ naam }) => naam}
                  columns={thema === "beschikbaarheid" ? aboutNow : columns}
                />
              </Section>
            </SheetPart>
          </Sheet>
        ))}
      </Stack>
      {chosen !== null && <ChooseDialog groep={chosen} onClose={() => setChosen(null)} />}
    </>
  );
}

type Shown = { isGeteld: boolean; hasCaseload: boolean; onChoose: ((groep: string) => void) | null };

const columnsFor = ({ isGeteld, hasCaseload, onChoose }: Shown): readonly Column<Rij>[] => [
  { id: "groep", header: text.column.groep, rowHeader: true, cell: ({ naam }) => capital(naam) },
  {
    id: "wat",
    header: text.column.wat,
    cell: ({ wat, bron }) => (
      <Stack gap="dense">
        {wat}
        <Text soft small>
          {text.source(bron)}
        </Text>
      </Stack>
    ),
  },
  ...(isGeteld ? COUNTS : []),
  {
    id: "voorrang",
    header: text.column.voorrang,
    cell: (rij) => <Choices rij={rij} onChoose={onChoose} />,
  },
  {
    id: "acties",
    header: text.column.acties,
    cell: ({ naam, instrumenten }) => (
      <Stack gap="dense">
        {instrumenten !== null && (
          <Link href={`/instrumenten?doelgroep=${instrumenten}`} label={text.instrumentsLabel(naam)}>
            {text.instruments}
          </Link>
        )}
        {hasCaseload && (
          <Link href={`/caseload?doelgroep=${encodeURIComponent(naam)}`} label={text.caseloadLabel(naam)}>
            {text.caseload}
          </Link>
        )}
      </Stack>
    ),
  },
];

const counted = (value: number | null) => (value === null ? text.few : number(value));
const COUNTS: readonly Column<Rij>[] = [
  { id: "mensen", header: text.column.mensen, numeric: true, cell: ({ mensen }) => counted(mensen) },
  { id: "begeleid", header: text.column.begeleid, numeric: true, cell: ({ begeleid }) => counted(begeleid) },
  { id: "werk", header: text.column.werk, numeric: true, cell: ({ aanHetWerk }) => counted(aanHetWerk) },
];

/** What was chosen for the region and for gemeenten, with the reason. */
function Choices({ rij: { naam, keuzes }, onChoose }: { rij: Rij; onChoose: Shown["onChoose"] }) {
  return (
    <Stack gap="dense">
      {keuzes.length === 0 && <Text soft>{text.unchosen}</Text>}
      {keuzes.map(({ gemeente, gemeentenaam, keuze, reden, vanaf, doorNaam }) => (
        <div key={gemeente ?? ""}>
          <Paragraph>
            {text.choice(text.choices[keuze], gemeentenaam ?? text.region, longDate(vanaf))}
          </Paragraph>
          <Paragraph soft small>
            {text.why(reden, doorNaam)}
          </Paragraph>
        </div>
      ))}
      {onChoose && (
        <Button dense kind="subtle" label={text.chooseLabel(naam)} onPress={() => onChoose(naam)}>
          {text.choose}
        </Button>
      )}
    </Stack>
  );
}
