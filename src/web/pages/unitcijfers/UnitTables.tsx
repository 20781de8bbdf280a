import { dateAndTime, number, wholeEuros } from "../../format.ts";
import {
  ButtonLink,
  type Column,
  Details,
  GroupHead,
  Link,
  Paragraph,
  Row,
  SheetPart,
  Stack,
  StatusBadge,
  SUPPRESSED,
  Table,
  Text,
} from "../../nlds/index.ts";
import { text as page } from "../UnitCijfersPage.text.ts";
import { text as work } from "../werk/werk.text.ts";
import { maandkop, maandnaam } from "./maand-words.ts";
import type { Unitcijfers, Unitstanden } from "./unitcijfers.queries.ts";

type Props = { cijfers: Unitcijfers };
type Vorm = Unitcijfers["werkvormen"][number];
type Maand = Unitcijfers["maanden"][number];

export const vormnaam = (werkvorm: string): string =>
  (work.werkvormen as Readonly<Record<string, string>>)[werkvorm] ?? werkvorm;

/** Who works here, by group; small counts are held back for who may not know the people. */
export function UnitMix({ cijfers: { mix } }: Props) {
  const text = page.mix;
  return (
    <>
      <GroupHead heading={text.heading} first />
      <SheetPart>
        <Paragraph>
          {mix?.totaal ? <strong>{text.conclusion(peopleText(mix.totaal))} </strong> : mix ? null : text.none}{" "}
          <Text soft>{text.note}</Text>
        </Paragraph>
      </SheetPart>
      {mix && (
        <Table
          caption={text.heading}
          captionHidden
          columns={[
            {
              id: "groep",
              header: text.groep,
              rowHeader: true,
              cell: ({ groep }) => text.groepen[groep] ?? groep,
            },
            {
              id: "mensen",
              header: text.mensen,
              numeric: true,
              cell: ({ mensen }) => (mensen === null ? SUPPRESSED : number(mensen)),
            },
          ]}
          rows={mix.groepen}
          rowKey={({ groep }) => groep}
        />
      )}
      {mix?.isBeschermd && (
        <SheetPart>
          <Paragraph small soft>
            {text.held}
          </Paragraph>
        </SheetPart>
      )}
    </>
  );
}

const peopleText = (all: number) => (all === 1 ? "1 mens" : `${number(all)} mensen`);

/** What each form of work adds, beside each other. */
export function UnitForms({ cijfers: { werkvormen, jaar } }: Props) {
  const text = page.forms;
  const amount = (value: number | null) => (value === null ? null : wholeEuros(value));
  const columns: readonly Column<Vorm>[] = [
    { id: "werkvorm", header: text.werkvorm, rowHeader: true, cell: ({ werkvorm }) => vormnaam(werkvorm) },
    { id: "fte", header: text.fte, numeric: true, cell: ({ fte }) => number(fte, 1) },
    { id: "omzet", header: text.omzet, numeric: true, cell: ({ omzet }) => wholeEuros(omzet) },
    {
      id: "perFte",
      header: text.perFte,
      numeric: true,
      strong: true,
      cell: (vorm) => amount(vorm.toegevoegdeWaardePerFte),
    },
    { id: "resultaat", header: text.resultaat, numeric: true, cell: (vorm) => amount(vorm.resultaat) },
  ];
  return (
    <>
      <GroupHead heading={text.heading} first />
      <SheetPart>
        <Paragraph small soft>
          {text.note}
        </Paragraph>
      </SheetPart>
      <Table
        caption={text.heading}
        captionHidden
        wide
        columns={columns}
        rows={werkvormen}
        rowKey={({ werkvorm }) => werkvorm}
        total={{
          werkvorm: text.total,
          fte: number(jaar.fte, 1),
          omzet: wholeEuros(jaar.omzet),
          perFte: amount(jaar.toegevoegdeWaardePerFte),
          resultaat: wholeEuros(jaar.resultaat),
        }}
      />
    </>
  );
}

const RECENT = 12;

/** Every month, the last one first, with whether a person closed it. */
export function UnitMonths({ cijfers, mayChange }: Props & { mayChange: boolean }) {
  const text = page.months;
  const columns = monthColumns(cijfers.id, mayChange);
  const newest = cijfers.maanden.toReversed();
  const [recent, earlier] = [newest.slice(0, RECENT), newest.slice(RECENT)];
  return (
    <>
      <GroupHead heading={text.heading} first>
        {mayChange && (
          <Row>
            <ButtonLink kind="primary" href={`/units/${cijfers.id}/cijfers/invullen`}>
              {text.add}
            </ButtonLink>
            <ButtonLink href="/units/cijfers/bestand">{text.import}</ButtonLink>
          </Row>
        )}
      </GroupHead>
      <Table
        caption={text.heading}
        captionHidden
        wide
        columns={columns}
        rows={recent}
        rowKey={({ maand }) => maand}
      />
      {earlier.length > 0 && (
        <SheetPart>
          <Details summary={text.earlier}>
            <Table
              caption={text.earlier}
              captionHidden
              wide
              columns={columns}
              rows={earlier}
              rowKey={({ maand }) => maand}
            />
          </Details>
        </SheetPart>
      )}
    </>
  );
}

function monthColumns(unitId: string, mayChange: boolean): readonly Column<Maand>[] {
  const text = page.months;
  const amount = (
    id: "omzet" | "directeKosten" | "toegevoegdeWaarde" | "overigeKosten" | "resultaat",
    header: string,
  ): Column<Maand> => ({
    id,
    header,
    numeric: true,
    strong: id === "resultaat",
    cell: (maand) => wholeEuros(maand[id]),
  });
  return [
    { id: "maand", header: text.maand, rowHeader: true, cell: ({ maand }) => maandkop(maand) },
    amount("omzet", text.omzet),
    amount("directeKosten", text.direct),
    amount("toegevoegdeWaarde", text.added),
    amount("overigeKosten", text.other),
    amount("resultaat", text.resultaat),
    { id: "fte", header: text.fte, numeric: true, cell: ({ fte }) => number(fte, 1) },
    {
      id: "stand",
      header: text.stand,
      cell: ({ afgesloten }) => (
        <StatusBadge kind={afgesloten ? "ok" : "waiting"}>{afgesloten ? text.closed : text.open}</StatusBadge>
      ),
    },
    ...(mayChange ? [changeColumn(unitId)] : []),
  ];
}

const changeColumn = (unitId: string): Column<Maand> => ({
  id: "doe",
  header: page.months.action,
  cell: ({ maand }) => (
    <Link
      href={`/units/${unitId}/cijfers/invullen?maand=${maand}`}
      label={page.months.changeOf(maandnaam(maand))}
    >
      {page.months.change}
    </Link>
  ),
});

/** What stood there before, by whom it was changed and why. */
export function UnitHistory({ standen: { rijen } }: { standen: Unitstanden }) {
  const text = page.history;
  return (
    <>
      <GroupHead heading={text.heading} first />
      <SheetPart>
        {rijen.length === 0 && <Paragraph soft>{text.none}</Paragraph>}
        <Stack>
          {rijen.map(
            ({ werkvorm, maand, nummer, omzet, directeKosten, overigeKosten, reden, door, tijdstip }) => (
              <Stack key={`${werkvorm}/${maand}/${nummer}`} gap="dense">
                <Text strong>{text.line(vormnaam(werkvorm), maandnaam(maand))}</Text>
                <Text>
                  {reden ?? text.noReason}{" "}
                  <Text soft>
                    {text.was(wholeEuros(omzet), wholeEuros(omzet - directeKosten - overigeKosten))}
                  </Text>
                </Text>
                <Text small soft>
                  {text.by(door, dateAndTime(tijdstip))}
                </Text>
              </Stack>
            ),
          )}
        </Stack>
      </SheetPart>
    </>
  );
}
