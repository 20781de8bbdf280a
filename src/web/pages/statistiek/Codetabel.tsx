import type { ReactNode } from "react";
import { longDate } from "../../format.ts";
import { Paragraph, Section, Sheet, Stack, Table } from "../../nlds/index.ts";
import { text } from "../StatistiekCodesPage.text.ts";
import type { Codes } from "./statistiek.queries.ts";

/** The codes that can be chosen, each with where it stands. */
export function Codetabel({ codes, action }: { codes: Codes["codes"]; action: ReactNode }) {
  const { codesColumn } = text;
  return (
    <Sheet>
      <Section heading={text.codes}>
        <Stack>
          <Paragraph>{text.codesNote}</Paragraph>
          {action}
          <Table
            stacked
            caption={text.codesCaption}
            captionHidden
            rows={codes}
            rowKey={({ code }) => code}
            columns={[
              { id: "code", header: codesColumn.code, rowHeader: true, cell: ({ code }) => code },
              { id: "label", header: codesColumn.label, cell: ({ label }) => label },
              {
                id: "geldig",
                header: codesColumn.geldig,
                cell: ({ geldigVan, geldigTot }) =>
                  text.valid(longDate(geldigVan), geldigTot && longDate(geldigTot)),
              },
              { id: "bron", header: codesColumn.bron, cell: ({ bron }) => bron.replace(/: https.*/, "") },
              {
                id: "zekerheid",
                header: codesColumn.zekerheid,
                cell: ({ zekerheid }) => text.standen[zekerheid],
              },
            ]}
          />
        </Stack>
      </Section>
    </Sheet>
  );
}
