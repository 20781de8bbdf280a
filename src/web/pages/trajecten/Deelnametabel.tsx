import type { Deelname } from "../../../modules/trajecten/deelname.ts";
import { Button, type Column, Link, Stack, StatusBadge, Table, Text } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "../DossierInstrumentenPage.text.ts";
import { STATUS_LOOK, text as words } from "./trajecten.text.ts";

export type DeelnametabelProps = {
  rijen: readonly Deelname[];
  /** Undefined where this user may not decide. */
  onAnswer: ((deelname: Deelname) => void) | undefined;
};

/** The last one first. */
export function Deelnametabel({ rijen, onAnswer }: DeelnametabelProps) {
  const { vandaag } = useSession();
  return (
    <Table
      caption={text.caption}
      captionHidden
      columns={columnsOn(vandaag, onAnswer)}
      rows={rijen}
      rowKey={({ id }) => id}
    />
  );
}

const columnsOn = (
  vandaag: string,
  onAnswer: DeelnametabelProps["onAnswer"],
): readonly Column<Deelname>[] => [
  {
    id: "traject",
    header: text.column.traject,
    rowHeader: true,
    cell: ({ id, traject, groep }) => (
      <Stack gap="dense">
        <Link href={`/deelnames/${id}`} quiet>
          {traject}
        </Link>
        <Text small soft>
          {groep}
        </Text>
      </Stack>
    ),
  },
  {
    id: "stand",
    header: text.column.stand,
    cell: (deelname) => <Stand deelname={deelname} onAnswer={onAnswer} />,
  },
  { id: "sinds", header: text.column.sinds, cell: ({ startdatum }) => text.sinds(startdatum, vandaag) },
  { id: "doel", header: text.column.doel, cell: ({ leerdoel }) => leerdoel },
];

function Stand({ deelname, onAnswer }: { deelname: Deelname; onAnswer: DeelnametabelProps["onAnswer"] }) {
  const { status, fasenaam, plaatsInRij, redenEinde, groep } = deelname;
  const isAsked = status === "aangeboden" || status === "wacht";
  const note =
    plaatsInRij === null ? (redenEinde ? words.reden[redenEinde] : fasenaam) : text.rij(plaatsInRij);
  return (
    <Stack gap="dense">
      <div>
        <StatusBadge kind={STATUS_LOOK[status]}>{words.status[status]}</StatusBadge>
      </div>
      <Text small soft>
        {note}
      </Text>
      {isAsked && onAnswer && (
        <div>
          <Button
            dense
            kind="secondary"
            label={`${status === "wacht" ? text.af : text.antwoord}: ${groep}`}
            onPress={() => onAnswer(deelname)}
          >
            {status === "wacht" ? text.af : text.antwoord}
          </Button>
        </div>
      )}
    </Stack>
  );
}
