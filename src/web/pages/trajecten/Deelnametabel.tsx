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
    cell: (deelname) => <Stand deelname={deelname} vandaag={vandaag} onAnswer={onAnswer} />,
  },
  { id: "sinds", header: text.column.sinds, cell: ({ startdatum }) => text.sinds(startdatum, vandaag) },
  { id: "doel", header: text.column.doel, cell: ({ leerdoel }) => leerdoel },
];

type StandProps = { deelname: Deelname; vandaag: string; onAnswer: DeelnametabelProps["onAnswer"] };

function Stand({ deelname, vandaag, onAnswer }: StandProps) {
  const { status, fasenaam, plaatsInRij, redenEinde, groep } = deelname;
  const act = actOn(deelname, vandaag);
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
      {act && onAnswer && (
        <div>
          <Button dense kind="secondary" label={`${act}: ${groep}`} onPress={() => onAnswer(deelname)}>
            {act}
          </Button>
        </div>
      )}
    </Stack>
  );
}

/** What can be said of a place now: until someone begins, that he does not. */
function actOn({ status, startdatum }: Deelname, vandaag: string): string | null {
  if (status === "aangeboden") return text.antwoord;
  if (status === "wacht") return text.af;
  return status === "doet mee" && startdatum > vandaag ? text.trekIn : null;
}
