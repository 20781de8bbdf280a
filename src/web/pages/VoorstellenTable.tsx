import type { Voorstel } from "../../modules/voorstellen/voorstel.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { shortDate } from "../format.ts";
import {
  Button,
  ButtonLink,
  type Column,
  Link,
  Row,
  StatusBadge,
  type StatusKind,
  Table,
} from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { redenTekst } from "./geen-match/geen-match.text.ts";
import { text } from "./VoorstellenPage.text.ts";

const LOOK: Readonly<Record<Voorstel["status"], StatusKind>> = {
  voorgesteld: "waiting",
  akkoord: "warning",
  geplaatst: "ok",
  afgewezen: "open",
  ingetrokken: "open",
};

export function VoorstellenTable({
  rows,
  onAnswer,
}: {
  rows: readonly Voorstel[];
  onAnswer: (voorstel: Voorstel) => void;
}) {
  const { gebruiker, vandaag } = useSession();
  const mayAnswer = scopesOf(gebruiker, "change", "voorstel").length > 0;
  const mayStart = scopesOf(gebruiker, "change", "plaatsing").length > 0;
  const columns = columnsFor({ vandaag, mayAnswer, mayStart, onAnswer });
  return (
    <Table
      stacked
      caption={text.caption}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}

type Shown = {
  readonly vandaag: string;
  readonly mayAnswer: boolean;
  readonly mayStart: boolean;
  readonly onAnswer: (voorstel: Voorstel) => void;
};

const columnsFor = ({ vandaag, mayAnswer, mayStart, onAnswer }: Shown): readonly Column<Voorstel>[] => [
  {
    id: "inwoner",
    header: text.column.inwoner,
    rowHeader: true,
    cell: ({ inwonerId, inwonernaam }) =>
      inwonernaam ? (
        <Link href={`/inwoners/${inwonerId}`} quiet>
          {inwonernaam}
        </Link>
      ) : (
        text.unnamed
      ),
  },
  {
    id: "plek",
    header: text.column.plek,
    cell: ({ plekId, titel, werkgever }) => (
      <>
        <Link href={`/plekken/${plekId}`} quiet>
          {titel ?? ""}
        </Link>
        {werkgever && `, ${werkgever.naam}`}
      </>
    ),
  },
  {
    id: "stand",
    header: text.column.stand,
    cell: (voorstel) => <StatusBadge kind={LOOK[voorstel.status]}>{standOf(voorstel, mayStart)}</StatusBadge>,
  },
  {
    id: "waarom",
    header: text.column.waarom,
    cell: ({ waarom, antwoord, geenMatch }) =>
      [antwoord ? text.said(antwoord) : waarom, geenMatch && text.because(redenTekst(geenMatch.reden))]
        .filter(Boolean)
        .join(" "),
  },
  {
    id: "datum",
    header: text.column.datum,
    cell: ({ voorgesteldOp, doorNaam }) => text.by(shortDate(voorgesteldOp, vandaag), doorNaam),
  },
  {
    id: "doen",
    header: text.column.doen,
    cell: (voorstel) => (
      <Actions voorstel={voorstel} mayAnswer={mayAnswer} mayStart={mayStart} onAnswer={onAnswer} />
    ),
  },
];

/** Who waits for whom. */
function standOf({ status, isNietDeze, inwonernaam }: Voorstel, mayStart: boolean): string {
  if (isNietDeze) return text.setAside;
  if (status === "voorgesteld") return text.waitsFor(inwonernaam?.split(" ")[0] ?? text.person);
  if (status === "akkoord" && mayStart) return text.waitsForYou;
  return text.states[status];
}

function Actions({
  voorstel,
  mayAnswer,
  mayStart,
  onAnswer,
}: {
  voorstel: Voorstel;
  mayAnswer: boolean;
  mayStart: boolean;
  onAnswer: (voorstel: Voorstel) => void;
}) {
  const { id, status, inwonernaam, plaatsingId } = voorstel;
  const about = (action: string) => `${action}: ${inwonernaam ?? text.person}`;
  const canAnswer = mayAnswer && (status === "voorgesteld" || status === "akkoord");
  const canStart = mayStart && status === "akkoord";
  if (plaatsingId)
    return (
      <Link href={`/plaatsingen/${plaatsingId}`} label={about(text.placement)}>
        {text.placement}
      </Link>
    );
  if (status === "afgewezen" || status === "ingetrokken")
    return (
      <Link href={`/voorstellen/${id}`} label={about(text.whatNow)}>
        {text.whatNow}
      </Link>
    );
  if (!canAnswer && !canStart) return null;
  const word = status === "voorgesteld" ? text.answer : text.changeAnswer;
  return (
    <Row>
      {canStart && (
        <ButtonLink href={`/voorstellen/${id}/plaatsing`} kind="secondary" dense label={about(text.start)}>
          {text.start}
        </ButtonLink>
      )}
      {canAnswer && (
        <Button
          kind={status === "voorgesteld" ? "secondary" : "subtle"}
          dense
          label={about(word)}
          onPress={() => onAnswer(voorstel)}
        >
          {word}
        </Button>
      )}
    </Row>
  );
}
