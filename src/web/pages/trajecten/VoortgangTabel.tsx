import type { Voortgang } from "../../../modules/trajecten/waarneming.ts";
import { type Column, Paragraph, Stack, Table, Text } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "../DeelnamePage.text.ts";
import { text as words } from "./trajecten.text.ts";

/** Each skill by its days, with skills to be at work first: words, no number of a person. */
export function VoortgangTabel({ voortgang }: { voortgang: readonly Voortgang[] }) {
  const { vandaag } = useSession();
  const rows = voortgang.toSorted((a, b) => -a.soort.localeCompare(b.soort));
  return (
    <Stack>
      <Paragraph soft small>
        {text.vaardighedenUitleg}
      </Paragraph>
      <Table
        caption={text.vaardigheden}
        captionHidden
        columns={columnsOn(vandaag)}
        rows={rows}
        rowKey={({ code }) => code}
      />
    </Stack>
  );
}

const columnsOn = (vandaag: string): readonly Column<Voortgang>[] => [
  {
    id: "naam",
    header: text.column.naam,
    rowHeader: true,
    cell: ({ naam, soort }) => (
      <Stack gap="dense">
        <span>{naam}</span>
        <Text small soft>
          {words.soort[soort]}
        </Text>
      </Stack>
    ),
  },
  { id: "eerst", header: text.column.eerst, cell: ({ waarnemingen: [eerst] }) => said(eerst, vandaag) },
  {
    id: "laatst",
    header: text.column.laatst,
    cell: ({ waarnemingen }) => said(waarnemingen.at(-1), vandaag),
  },
  {
    id: "alle",
    header: text.column.tussen,
    cell: ({ waarnemingen }) =>
      waarnemingen.length === 0
        ? text.nietGezien
        : words.niveaus
            .map((naam, at) => ({
              naam,
              keer: waarnemingen.filter(({ niveau }) => niveau === at + 1).length,
            }))
            .filter(({ keer }) => keer > 0)
            .map(({ naam, keer }) => words.keer(keer, naam))
            .join(", "),
  },
];

const said = (een: Voortgang["waarnemingen"][number] | undefined, vandaag: string) =>
  een ? text.keer(words.niveaus[een.niveau - 1] ?? "", een.dag, vandaag) : null;
