import { useQuery } from "@tanstack/react-query";
import { longDate, percent } from "../format.ts";
import { usePathParameter } from "../location.ts";
import {
  ButtonLink,
  type Column,
  Details,
  EmptyState,
  GroupHead,
  Link,
  List,
  Opening,
  Paragraph,
  Section,
  Sheet,
  SheetPart,
  Stack,
  Table,
} from "../nlds/index.ts";
import { PageState, PartState } from "../PageState.tsx";
import {
  opdrachtenQuery,
  type Opdrachten,
  planningQuery,
  unitQuery,
  type UnitInFull,
  type Unitplanning,
} from "./bezetting/bezetting.queries.ts";
import { text as words, werksoort } from "./bezetting/bezetting.text.ts";
import { OpdrachtTable } from "./bezetting/OpdrachtTable.tsx";
import { UnitFrame, useMayChange } from "./bezetting/UnitFrame.tsx";
import { text } from "./UnitOpdrachtenPage.text.ts";

type Werkplanning = Unitplanning["planning"][number];
type Week = Werkplanning["weken"][number];

/** The orders of one unit, and whether there are hours enough for them. */
export function UnitOpdrachtenPage() {
  const id = usePathParameter("id");
  const unit = useQuery(unitQuery(id));
  const opdrachten = useQuery(opdrachtenQuery({ unitId: id, perPagina: 50 }));
  return (
    <PageState query={opdrachten} title={text.title} loading={text.loading}>
      {(opdrachten) => (
        <PageState query={unit} title={text.title} loading={text.loading}>
          {(unit) => <Filled unit={unit} opdrachten={opdrachten} />}
        </PageState>
      )}
    </PageState>
  );
}

function Filled({ unit, opdrachten: { rijen } }: { unit: UnitInFull; opdrachten: Opdrachten }) {
  const planning = useQuery(planningQuery(unit.id));
  const mayChange = useMayChange(unit, "opdracht");
  const having = (status: string) => rijen.filter((een) => een.status === status).length;
  const short = (planning.data?.planning ?? []).filter(({ eersteTekort }) => eersteTekort !== null);
  const isHeld = planning.data?.planning.some(({ weken }) => weken.some(({ tekort }) => tekort === null));
  return (
    <UnitFrame unit={unit} title={text.unitTitle(unit.naam)} at="/opdrachten">
      <Opening above={<Link href="/opdrachten">{text.title}</Link>} lead={text.lead}>
        <strong>{text.unitOpening(having("aangevraagd"), having("aangenomen"))}</strong>{" "}
        {planning.data &&
          (short.length > 0
            ? text.short(short.map((een) => werksoort(een.werksoort)).join(", "))
            : !isHeld && text.enough)}
      </Opening>
      <Stack gap="loose">
        <Sheet full>
          <GroupHead heading={words.opdrachten} first>
            {mayChange && (
              <ButtonLink kind="primary" href={`/units/${unit.id}/opdracht`}>
                {text.add}
              </ButtonLink>
            )}
          </GroupHead>
          {rijen.length === 0 && (
            <SheetPart>
              <EmptyState heading={text.empty}>{text.emptyText}</EmptyState>
            </SheetPart>
          )}
          {rijen.length > 0 && <OpdrachtTable rijen={rijen} />}
        </Sheet>
        <Sheet>
          <Section heading={text.planning}>
            <PartState query={planning} part={text.planningPart}>
              {(planning) => <Planning planning={planning} />}
            </PartState>
          </Section>
        </Sheet>
      </Stack>
    </UnitFrame>
  );
}

function Planning({ planning: { planning, inzetbaar, zekerheid } }: { planning: Unitplanning }) {
  return (
    <Stack>
      <Paragraph soft>{text.planningText(percent(inzetbaar * 10_000), zekerheid)}</Paragraph>
      <List>
        {planning.map((een) => (
          <span key={een.werksoort}>{conclusionOf(een)}</span>
        ))}
      </List>
      {planning.map(({ werksoort: soort, weken }) => (
        <Details key={soort} summary={text.planningOf(werksoort(soort))}>
          <Table
            caption={text.planningOf(werksoort(soort))}
            captionHidden
            even
            columns={WEEKS}
            rows={weken}
            rowKey={({ week }) => week}
          />
        </Details>
      ))}
    </Stack>
  );
}

function conclusionOf({ werksoort: soort, weken, eersteTekort }: Werkplanning): string {
  if (weken.every(({ tekort }) => tekort === null)) return text.held(werksoort(soort));
  const most = Math.max(0, ...weken.map(({ tekort }) => tekort ?? 0));
  return text.conclusion(werksoort(soort), eersteTekort && longDate(eersteTekort), words.hours(most));
}

const hours = (id: keyof Week, header: string, strong = false): Column<Week> => ({
  id,
  header,
  numeric: true,
  strong,
  cell: (week) => (week[id] === null ? text.few : words.hours(Number(week[id]))),
});

const WEEKS: readonly Column<Week>[] = [
  { id: "week", header: text.week, rowHeader: true, cell: ({ week }) => longDate(week) },
  hours("beschikbaar", text.available),
  hours("nodig", text.needed),
  hours("gevraagd", text.askedFor),
  hours("tekort", text.shortage, true),
];
