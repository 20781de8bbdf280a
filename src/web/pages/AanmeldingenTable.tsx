import type { OntvangenAanmelding } from "../../modules/inwoners/ontvangen-aanmelding.ts";
import { shortDate } from "../format.ts";
import { Button, type Column, Paragraph, Row, StatusBadge, type StatusKind, Table } from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { text } from "./AanmeldingenPage.text.ts";

type Aanmelding = OntvangenAanmelding;
type Choose = ((aanmelding: Aanmelding) => void) | undefined;

const LOOK: Readonly<Record<Aanmelding["status"], StatusKind>> = {
  open: "waiting",
  opgepakt: "ok",
  beantwoord: "ok",
};

export function AanmeldingenTable({
  rows,
  onTakeUp,
  onAnswer,
}: {
  rows: readonly Aanmelding[];
  onTakeUp: Choose;
  onAnswer: Choose;
}) {
  const { vandaag } = useSession();
  const acts = onTakeUp && onAnswer && rows.some(({ status }) => status === "open");
  return (
    <Table
      stacked
      caption={text.caption}
      captionHidden
      columns={[...columnsOn(vandaag), ...(acts ? [actions(onTakeUp, onAnswer)] : [])]}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}

const columnsOn = (vandaag: string): readonly Column<Aanmelding>[] => [
  {
    id: "wie",
    header: text.column.wie,
    rowHeader: true,
    cell: ({ naam, geboortedatum }) => (
      <>
        {naam}{" "}
        {geboortedatum && (
          <Paragraph small soft>
            {text.born(geboortedatum)}
          </Paragraph>
        )}
      </>
    ),
  },
  {
    id: "wat",
    header: text.column.wat,
    cell: (aanmelding) => (
      <>
        {text.what(aanmelding)}
        {aanmelding.antwoord && (
          <Paragraph>{text.answerFrom(aanmelding.afgehandeldDoor ?? "", aanmelding.antwoord)}</Paragraph>
        )}
      </>
    ),
  },
  {
    id: "gemeld",
    header: text.column.gemeld,
    cell: ({ gemeldOp, doorNaam, bron }) => (
      <>
        {shortDate(gemeldOp, vandaag)}{" "}
        <Paragraph small soft>
          {text.by(doorNaam, bron)}
        </Paragraph>
      </>
    ),
  },
  {
    id: "stand",
    header: text.column.voor,
    cell: ({ status, isTeLaat, reageerVoor, afgehandeldDoor, afgehandeldOp }) => {
      if (status === "open" && isTeLaat) return <StatusBadge kind="error">{text.tooLate}</StatusBadge>;
      if (status === "open") return shortDate(reageerVoor, vandaag);
      return (
        <>
          <StatusBadge kind={LOOK[status]}>{text.states[status]}</StatusBadge>{" "}
          {afgehandeldDoor && afgehandeldOp && (
            <Paragraph small soft>
              {text.handled(afgehandeldDoor, shortDate(afgehandeldOp, vandaag))}
            </Paragraph>
          )}
        </>
      );
    },
  },
];

const actions = (onTakeUp: NonNullable<Choose>, onAnswer: NonNullable<Choose>): Column<Aanmelding> => ({
  id: "actie",
  header: text.column.actie,
  cell: (aanmelding) =>
    aanmelding.status === "open" && (
      <Row>
        {aanmelding.inwonerId && (
          <Button
            kind="secondary"
            dense
            onPress={() => onTakeUp(aanmelding)}
            label={`${text.takeUp}: ${aanmelding.naam}`}
          >
            {text.takeUp}
          </Button>
        )}
        <Button dense onPress={() => onAnswer(aanmelding)} label={`${text.answer}: ${aanmelding.naam}`}>
          {text.answer}
        </Button>
      </Row>
    ),
});
