import { longDate, number } from "../../format.ts";
import {
  type Column,
  Details,
  List,
  Paragraph,
  Stack,
  SummaryList,
  SUPPRESSED,
  Table,
  Text,
} from "../../nlds/index.ts";
import { text } from "../WerksoortenPage.text.ts";
import type { Buiten } from "./bezetting.queries.ts";

type Rij = Buiten["rijen"][number];

const shown = (aantal: number | null) => (aantal === null ? SUPPRESSED : number(aantal));
const share = (procent: number | null) => (procent === null ? SUPPRESSED : `${number(procent, 1)}%`);

const inWords = (aantal: number | null) => (aantal === null ? text.aFew : number(aantal));

/** The share of people with werkgevers, with how it is counted and what others say of theirs. */
export function Buitendeel({ buiten }: { buiten: Buiten }) {
  const { rijen, detachering, peildatum, formule, populatie, valkuil, verwijzingen } = buiten;
  return (
    <Stack>
      {rijen.map(
        ({ organisatie, procent, bijWerkgevers }) =>
          procent !== null &&
          bijWerkgevers !== null && (
            <Paragraph key={organisatie}>
              {text.outsideConclusion(organisatie, `${number(procent, 1)}%`, number(bijWerkgevers))}
            </Paragraph>
          ),
      )}
      <Table
        caption={text.outside}
        captionHidden
        columns={COLUMNS}
        rows={rijen}
        rowKey={({ organisatie }) => organisatie}
      />
      <List>
        {detachering.map(({ organisatie, wsw, anderen }) => (
          <span key={organisatie}>{text.lent(organisatie, inWords(wsw), inWords(anderen))}</span>
        ))}
      </List>
      <Details summary={text.definition}>
        <SummaryList
          facts={[
            { term: text.formula, value: formule },
            { term: text.population, value: populatie },
            { term: text.pitfall, value: valkuil },
            { term: text.day, value: longDate(peildatum) },
          ]}
        />
      </Details>
      <Details summary={text.others}>
        <List>
          {verwijzingen.map(({ naam, tekst, bron }) => (
            <span key={tekst}>
              {naam}: {tekst}{" "}
              <Text small soft>
                {text.source(bron)}
              </Text>
            </span>
          ))}
        </List>
      </Details>
    </Stack>
  );
}

const COLUMNS: readonly Column<Rij>[] = [
  { id: "organisatie", header: text.organisation, rowHeader: true, cell: ({ organisatie }) => organisatie },
  { id: "mensen", header: text.people, numeric: true, cell: ({ mensen }) => shown(mensen) },
  {
    id: "werkgevers",
    header: text.atEmployers,
    numeric: true,
    cell: ({ bijWerkgevers }) => shown(bijWerkgevers),
  },
  { id: "locatie", header: text.onSite, numeric: true, cell: ({ opLocatie }) => shown(opLocatie) },
  { id: "intern", header: text.inside, numeric: true, cell: ({ intern }) => shown(intern) },
  { id: "deel", header: text.share, numeric: true, strong: true, cell: ({ procent }) => share(procent) },
  {
    id: "samen",
    header: text.shareWithSite,
    numeric: true,
    cell: ({ procentMetLocatie }) => share(procentMetLocatie),
  },
];
