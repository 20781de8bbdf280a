import { type Column, GroupHead, Paragraph, SheetPart, Table } from "../../nlds/index.ts";
import { text } from "../ScenarioPage.text.ts";
import { naamVan, perHefboom, waardenVan } from "./hefboomwaarden.ts";
import type { Bewaard } from "./overgang.queries.ts";

type Regels = Bewaard["regels"];

/** What a scenario decides otherwise, in words. */
export function ScenarioChoices({ regels }: { regels: Regels }) {
  const { choices } = text;
  return (
    <>
      <GroupHead heading={choices.heading} first>
        {choices.lead}
      </GroupHead>
      {regels.length === 0 ? (
        <SheetPart>
          <Paragraph>{choices.none}</Paragraph>
        </SheetPart>
      ) : (
        <Table
          stacked
          caption={choices.caption}
          captionHidden
          rows={perHefboom(regels)}
          rowKey={({ hefboom }) => hefboom}
          columns={COLUMNS}
        />
      )}
    </>
  );
}

const COLUMNS: readonly Column<ReturnType<typeof perHefboom>[number]>[] = [
  {
    id: "naam",
    header: text.choices.column.naam,
    rowHeader: true,
    cell: ({ hefboom }) => naamVan(hefboom),
  },
  {
    id: "waarde",
    header: text.choices.column.waarde,
    cell: ({ hefboom, waarden }) => waardenVan(hefboom, waarden),
  },
];
