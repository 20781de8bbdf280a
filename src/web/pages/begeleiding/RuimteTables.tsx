import type { Coachruimte, Specialismeruimte } from "../../../modules/begeleiding/ruimte.ts";
import { capital, hoursInWords, number } from "../../format.ts";
import { Button, type Column, Paragraph, StatusBadge, Table } from "../../nlds/index.ts";
import { text } from "../BegeleidingsruimtePage.text.ts";

type Edit = ((coach: Coachruimte) => void) | undefined;

export function CoachTable({ rows, onEdit }: { rows: readonly Coachruimte[]; onEdit: Edit }) {
  return (
    <Table
      caption={text.coachesCaption}
      captionHidden
      columns={coachColumns(onEdit)}
      rows={rows}
      rowKey={({ coachId, naam }) => coachId ?? naam}
    />
  );
}

const coachColumns = (onEdit: Edit): readonly Column<Coachruimte>[] => [
  {
    id: "wie",
    header: text.column.wie,
    rowHeader: true,
    cell: (coach) => (
      <>
        {coach.naam}{" "}
        <Paragraph small soft>
          {[...coach.specialismen, ...(coach.isNoloc ? [text.nolocShort] : [])].join(", ")}
        </Paragraph>
        {onEdit && coach.coachId && coach.versie !== null && (
          <Button dense onPress={() => onEdit(coach)} label={text.editFor(coach.naam)}>
            {text.edit}
          </Button>
        )}
      </>
    ),
  },
  { id: "mensen", header: text.column.mensen, numeric: true, cell: ({ plaatsingen }) => number(plaatsingen) },
  { id: "gepland", header: text.column.gepland, numeric: true, cell: ({ gepland }) => hoursInWords(gepland) },
  {
    id: "uren",
    header: text.column.uren,
    numeric: true,
    cell: ({ urenPerWeek }) => (urenPerWeek === null ? text.noHours : hoursInWords(urenPerWeek)),
  },
  {
    id: "over",
    header: text.column.over,
    numeric: true,
    cell: ({ urenPerWeek, gepland }) => (urenPerWeek === null ? "" : hoursInWords(urenPerWeek - gepland)),
  },
];

/** Where there are too few people for a coach of their own, in words and in the order of the register. */
export function SpecialismeTable({ rows }: { rows: readonly Specialismeruimte[] }) {
  return (
    <Table
      caption={text.specialismenCaption}
      captionHidden
      columns={SPECIALISME_COLUMNS}
      rows={rows}
      rowKey={({ specialisme }) => specialisme}
    />
  );
}

const SPECIALISME_COLUMNS: readonly Column<Specialismeruimte>[] = [
  {
    id: "specialisme",
    header: text.column.specialisme,
    rowHeader: true,
    cell: ({ specialisme }) => capital(specialisme),
  },
  { id: "mensen", header: text.column.mensen, numeric: true, cell: ({ plaatsingen }) => number(plaatsingen) },
  { id: "gepland", header: text.column.gepland, numeric: true, cell: ({ gepland }) => hoursInWords(gepland) },
  {
    id: "uren",
    header: text.column.uren,
    numeric: true,
    cell: ({ urenPerWeek }) => hoursInWords(urenPerWeek),
  },
  { id: "nodig", header: text.column.nodig, cell: (row) => neededOf(row) },
];

function neededOf({ nodig, plaatsingen }: Specialismeruimte) {
  if (nodig === null) return <StatusBadge kind="unknown">{text.unknown}</StatusBadge>;
  return plaatsingen >= nodig ? (
    <StatusBadge kind="ok">{text.enough(nodig)}</StatusBadge>
  ) : (
    <StatusBadge kind="warning">{text.short(nodig, nodig - plaatsingen)}</StatusBadge>
  );
}
