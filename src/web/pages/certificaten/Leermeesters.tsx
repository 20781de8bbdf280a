import { useState } from "react";
import { shortDate } from "../../format.ts";
import {
  Button,
  type Column,
  EmptyState,
  GroupHead,
  Row,
  Sheet,
  SheetPart,
  Stack,
  StatusBadge,
  Table,
} from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "../LeerbedrijfPage.text.ts";
import type { Leerbedrijf, Leermeester } from "./certificaten.queries.ts";
import { LeermeesterDialog, StoptDialog } from "./LeermeesterDialogs.tsx";

type Props = { leerbedrijf: Leerbedrijf; mayChange: boolean; onDone: (said: string) => void };
type Asked = { readonly act: "add" } | { readonly act: "change" | "end"; readonly meester: Leermeester };

/** Who teaches here, and who did. */
export function Leermeesters({ leerbedrijf, mayChange, onDone }: Props) {
  const { vandaag } = useSession();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const done = (said: string) => {
    close();
    onDone(said);
  };
  return (
    <Sheet full>
      <GroupHead heading={text.meesters} first>
        {mayChange && (
          <Button kind="primary" onPress={() => setAsked({ act: "add" })}>
            {text.voegToe}
          </Button>
        )}
      </GroupHead>
      <Table
        stacked
        caption={text.meestersCaption}
        captionHidden
        columns={columnsOn(vandaag, mayChange ? setAsked : undefined)}
        rows={leerbedrijf.leermeesters}
        rowKey={({ id }) => id}
        empty={
          <SheetPart>
            <EmptyState heading={text.geenMeesters}>{text.geenMeestersTekst}</EmptyState>
          </SheetPart>
        }
      />
      {asked?.act === "end" && <StoptDialog meester={asked.meester} onClose={close} onDone={done} />}
      {asked && asked.act !== "end" && (
        <LeermeesterDialog
          leerbedrijfId={leerbedrijf.id}
          meester={asked.act === "change" ? asked.meester : null}
          onClose={close}
          onDone={done}
        />
      )}
    </Sheet>
  );
}

const columnsOn = (
  vandaag: string,
  onAsk: ((asked: Asked) => void) | undefined,
): readonly Column<Leermeester>[] => [
  {
    id: "naam",
    header: text.column.naam,
    rowHeader: true,
    cell: (meester) => (
      <Stack gap="dense">
        <span>{meester.naam}</span>
        {onAsk && <Acts meester={meester} onAsk={onAsk} />}
      </Stack>
    ),
  },
  { id: "functie", header: text.column.functie, cell: ({ functie }) => functie },
  {
    id: "opleiding",
    header: text.column.opleiding,
    cell: ({ opleiding, opgeleidOp }) =>
      opleiding && text.opgeleid(opleiding, opgeleidOp && shortDate(opgeleidOp, vandaag)),
  },
  {
    id: "tot",
    header: text.column.tot,
    cell: ({ tot, isNu }) => {
      if (tot === null) return text.nu;
      const dag = shortDate(tot, vandaag);
      return isNu ? text.eindigt(dag) : <StatusBadge kind="open">{text.gestopt(dag)}</StatusBadge>;
    },
  },
];

function Acts({ meester, onAsk }: { meester: Leermeester; onAsk: (asked: Asked) => void }) {
  return (
    <Row>
      <Button dense label={text.wijzigVan(meester.naam)} onPress={() => onAsk({ act: "change", meester })}>
        {text.wijzig}
      </Button>
      {meester.tot === null && (
        <Button
          dense
          kind="subtle"
          label={text.stoptVan(meester.naam)}
          onPress={() => onAsk({ act: "end", meester })}
        >
          {text.stopt}
        </Button>
      )}
    </Row>
  );
}
