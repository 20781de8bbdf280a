import { longDate } from "../../format.ts";
import { Provenance, Section, Stack, SummaryList, Table } from "../../nlds/index.ts";
import { text } from "../CertificaatPage.text.ts";
import type { Uitslag } from "./certificaten.queries.ts";
import { text as words } from "./certificaten.text.ts";

/** Of a verklaring that holds: what was given, in the words that were signed. */
export function CertificaatUitslag({ verklaring }: { verklaring: NonNullable<Uitslag["verklaring"]> }) {
  return (
    <Stack gap="loose">
      <SummaryList
        facts={[
          { term: text.wie, value: verklaring.naam },
          { term: text.waar, value: verklaring.leerbedrijf },
          {
            term: text.wanneer,
            value: text.periode(longDate(verklaring.begonnenOp), longDate(verklaring.uitgegevenOp)),
          },
        ]}
      />
      <Section heading={text.taken}>
        <Table
          caption={text.caption}
          captionHidden
          columns={[
            { id: "taak", header: text.taak, rowHeader: true, cell: ({ naam }) => naam },
            { id: "laatZien", header: text.laatZien, cell: ({ laatZien }) => laatZien },
            { id: "hoe", header: text.hoe, cell: ({ niveau }) => words.niveaus[niveau] },
          ]}
          rows={verklaring.taken}
          rowKey={({ naam }) => naam}
        />
      </Section>
      <Provenance>{text.papier}</Provenance>
    </Stack>
  );
}
