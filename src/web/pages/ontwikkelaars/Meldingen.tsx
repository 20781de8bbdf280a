import { useQuery } from "@tanstack/react-query";
import type { Gebeurtenistype } from "../../../modules/abonnementen/gebeurtenis.ts";
import { scopeOf } from "../../../modules/toegang/scopes.ts";
import {
  Code,
  type Column,
  Details,
  Link,
  List,
  Paragraph,
  Section,
  Stack,
  Table,
  Term,
} from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { gebeurtenistypenQuery } from "../abonnementen/abonnementen.queries.ts";
import { text } from "../OntwikkelaarsPage.text.ts";
import { samples } from "./voorbeelden.ts";

const words = text.notices;

/** How to hear of what happens instead of asking again and again. */
export const Meldingen = ({ isBeheerder }: { isBeheerder: boolean }) => (
  <Section heading={words.heading} headingId="meldingen">
    <Stack>
      <Paragraph>{words.text}</Paragraph>
      <Details summary={words.allRules(words.rules.length)} openWhenWide>
        <List>
          {words.rules.map((rule) => (
            <span key={rule}>{rule}</span>
          ))}
        </List>
      </Details>
      <Kinds />
      <Details summary={words.show}>
        <Paragraph>{words.verify}</Paragraph>
        <Code label={words.sample}>{samples.melding}</Code>
      </Details>
      {isBeheerder && (
        <Paragraph>
          <Link href="/koppelingen/meldingen">{words.link}</Link>
        </Paragraph>
      )}
    </Stack>
  </Section>
);

function Kinds() {
  const query = useQuery(gebeurtenistypenQuery);
  return (
    <PartState query={query} part={words.part} loading={words.loading}>
      {({ rijen }) => (
        <Details summary={words.kinds(rijen.length)}>
          <Table
            stacked
            caption={words.part}
            captionHidden
            columns={COLUMNS}
            rows={rijen}
            rowKey={({ soort }) => soort}
          />
        </Details>
      )}
    </PartState>
  );
}

const COLUMNS: readonly Column<Gebeurtenistype>[] = [
  { id: "type", header: words.column.type, rowHeader: true, cell: ({ type }) => <Term>{type}</Term> },
  { id: "uitleg", header: words.column.uitleg, cell: ({ uitleg }) => uitleg },
  {
    id: "scope",
    header: words.column.scope,
    cell: ({ dataklasse }) => <Term>{scopeOf("read", dataklasse)}</Term>,
  },
];
