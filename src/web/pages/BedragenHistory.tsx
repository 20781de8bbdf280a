import { useState } from "react";
import { longDate } from "../format.ts";
import { Button, Dialog, Paragraph, Stack, Table } from "../nlds/index.ts";
import { BedragenCorrect } from "./BedragenCorrect.tsx";
import { text } from "./BedragenPage.text.ts";
import type { Bedrag } from "./bedragen.queries.ts";
import { shownValue } from "./bedragen.ts";

type Props = { bedrag: Bedrag; mayCorrect: boolean; onClose: () => void };
type Added = Bedrag["toegevoegd"][number];

/** Every value of one amount over time, each with its source; what the region added can be put right. */
export function BedragenHistory({ bedrag, mayCorrect, onClose }: Props) {
  const [correcting, setCorrecting] = useState<Added | null>(null);
  const { naam, eenheid, waarden, toegevoegd } = bedrag;
  const inForce = toegevoegd.filter(({ isVervangen, waarde }) => !isVervangen && waarde !== null);
  if (correcting) return <BedragenCorrect bedrag={bedrag} added={correcting} onClose={onClose} />;
  return (
    <Dialog
      open
      onClose={onClose}
      heading={text.history(naam)}
      actions={
        <>
          {mayCorrect &&
            inForce.map((added) => (
              <Button key={added.id} kind="secondary" onPress={() => setCorrecting(added)}>
                {`${text.correct}: ${longDate(added.vanaf)}`}
              </Button>
            ))}
          <Button onPress={onClose}>{text.close}</Button>
        </>
      }
    >
      <Stack>
        <Table
          caption={text.history(naam)}
          captionHidden
          rows={waarden.toReversed()}
          rowKey={({ vanaf, herkomst }) => vanaf + herkomst}
          columns={[
            {
              id: "vanaf",
              header: text.columns.vanaf,
              rowHeader: true,
              cell: ({ vanaf }) => longDate(vanaf),
            },
            {
              id: "waarde",
              header: text.columns.waarde,
              numeric: true,
              cell: ({ waarde }) => (waarde === null ? text.noValue : shownValue(waarde, eenheid)),
            },
            {
              id: "bron",
              header: text.source,
              cell: ({ bron, zekerheid, herkomst }) =>
                `${bron} (${zekerheid}${herkomst === "regio" ? `, ${text.ours}` : ""})`,
            },
          ]}
        />
        {toegevoegd
          .filter(({ vervangt }) => vervangt !== null)
          .map(({ id, doorNaam, reden }) => (
            <Paragraph key={id} small soft>
              {text.replaced(doorNaam, reden ?? "")}
            </Paragraph>
          ))}
      </Stack>
    </Dialog>
  );
}
