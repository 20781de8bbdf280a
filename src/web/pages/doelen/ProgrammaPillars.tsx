import { number } from "../../format.ts";
import { Details, Paragraph, Section, Stack, Table } from "../../nlds/index.ts";
import { text } from "../ProgrammaPage.text.ts";
import type { Programma } from "./doelen.queries.ts";

const { pillars } = text;

/** Communicating vessels: the pillars overlap, and the last row counts each goal once. */
export function ProgrammaPillars({ samenhang }: { samenhang: Programma["samenhang"] }) {
  const { pijlers, samen, dubbel, bijMeerPijlers } = samenhang;
  return (
    <Section heading={pillars.heading}>
      <Stack>
        <Paragraph>{pillars.lead(bijMeerPijlers, samen.doelen, samen.plaatsingen)}</Paragraph>
        <Details summary={pillars.show} openWhenWide>
          <Table
            stacked
            caption={pillars.caption}
            captionHidden
            rows={pijlers}
            rowKey={({ nummer }) => String(nummer)}
            columns={[
              {
                id: "naam",
                header: pillars.name,
                rowHeader: true,
                cell: ({ nummer, naam }) => `${nummer}. ${naam}`,
              },
              { id: "doelen", header: pillars.goals, numeric: true, cell: ({ doelen }) => doelen },
              {
                id: "plaatsingen",
                header: pillars.placements,
                numeric: true,
                cell: ({ plaatsingen }) => number(plaatsingen),
              },
            ]}
            total={{
              naam: pillars.together,
              doelen: number(samen.doelen),
              plaatsingen: number(samen.plaatsingen),
            }}
          />
        </Details>
        {dubbel.doelen > 0 && (
          <Paragraph small soft>
            {pillars.doubleLine(dubbel.doelen, dubbel.plaatsingen)}
          </Paragraph>
        )}
      </Stack>
    </Section>
  );
}
