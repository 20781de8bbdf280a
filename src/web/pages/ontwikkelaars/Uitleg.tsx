import { useQuery } from "@tanstack/react-query";
import { longDate } from "../../format.ts";
import {
  Code,
  type Column,
  Details,
  Link,
  List,
  Paragraph,
  Section,
  Stack,
  SummaryList,
  Table,
  Term,
} from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { text } from "../OntwikkelaarsPage.text.ts";
import { type Wijzigingen, wijzigingenQuery } from "./ontwikkelaars.queries.ts";
import { samples } from "./voorbeelden.ts";

export const What = ({ origin }: { origin: string }) => (
  <Section heading={text.what.heading} headingId="wat">
    <Stack>
      <Paragraph>{text.what.text}</Paragraph>
      <SummaryList
        facts={[
          { term: text.what.facts.base, value: <Term>{`${origin}/api/v1`}</Term> },
          {
            term: text.what.facts.document,
            value: (
              <Link href="/api/v1/openapi.json" newWindow>
                /api/v1/openapi.json
              </Link>
            ),
          },
          {
            term: text.what.facts.metadata,
            value: (
              <Link href="/.well-known/oauth-authorization-server" newWindow>
                /.well-known/oauth-authorization-server
              </Link>
            ),
          },
        ]}
      />
    </Stack>
  </Section>
);

export const Key = ({ isBeheerder }: { isBeheerder: boolean }) => (
  <Section heading={text.key.heading} headingId="sleutel">
    <Stack>
      <List ordered>
        {text.key.steps.map((step) => (
          <span key={step}>{step}</span>
        ))}
      </List>
      <Details summary={text.key.show} openWhenWide>
        <Code label={text.key.sample}>{samples.key}</Code>
      </Details>
      <Paragraph soft>{text.key.kinds}</Paragraph>
      {isBeheerder && (
        <Paragraph>
          <Link href="/koppelingen">{text.key.toKoppelingen}</Link>
        </Paragraph>
      )}
    </Stack>
  </Section>
);

export const Token = ({ origin }: { origin: string }) => (
  <Section heading={text.token.heading} headingId="token">
    <Stack>
      <Paragraph>{text.token.text}</Paragraph>
      <Details summary={text.token.inNode} openWhenWide>
        <Code label={text.token.node}>{samples.node(origin)}</Code>
      </Details>
      <Details summary={text.token.inCurl}>
        <Code label={text.token.curl}>{samples.curl(origin)}</Code>
      </Details>
    </Stack>
  </Section>
);

export const Rules = () => (
  <Section heading={text.rules.heading} headingId="lijsten">
    <Stack>
      <Details summary={text.rules.all(text.rules.items.length)} openWhenWide>
        <List>
          {text.rules.items.map((item) => (
            <span key={item}>{item}</span>
          ))}
        </List>
      </Details>
      <Details summary={text.rules.show}>
        <Code label={text.rules.sample}>{samples.change}</Code>
      </Details>
    </Stack>
  </Section>
);

type Row = (typeof text.errors.rows)[number];
const COLUMNS: readonly Column<Row>[] = [
  { id: "status", header: text.errors.column.status, rowHeader: true, cell: ([status]) => status },
  { id: "means", header: text.errors.column.means, cell: ([, means]) => means },
  { id: "act", header: text.errors.column.act, cell: ([, , act]) => act },
];

export const Errors = () => (
  <Section heading={text.errors.heading} headingId="fouten">
    <Stack>
      <Paragraph>{text.errors.text}</Paragraph>
      <Details summary={text.errors.show} openWhenWide>
        <Code label={text.errors.sample}>{samples.problem}</Code>
      </Details>
      <Details summary={text.errors.caption}>
        <Table
          stacked
          caption={text.errors.caption}
          captionHidden
          columns={COLUMNS}
          rows={text.errors.rows}
          rowKey={([status]) => status}
        />
      </Details>
    </Stack>
  </Section>
);

export const Limits = () => (
  <Section heading={text.limits.heading} headingId="limieten">
    <Details summary={text.limits.all(text.limits.items.length)} openWhenWide>
      <List>
        {text.limits.items.map((item) => (
          <span key={item}>{item}</span>
        ))}
      </List>
    </Details>
  </Section>
);

export function Changes() {
  const query = useQuery(wijzigingenQuery);
  const words = text.changes;
  return (
    <Section heading={words.heading} headingId="wijzigingen">
      <PartState query={query} part={words.part} loading={words.loading}>
        {({ regel, versies }) => (
          <Stack>
            <Details summary={words.rule} openWhenWide>
              <Paragraph>{regel}</Paragraph>
            </Details>
            {versies.map((version) => (
              <Version key={version.versie} version={version} />
            ))}
          </Stack>
        )}
      </PartState>
    </Section>
  );
}

function Version({ version }: { version: Wijzigingen["versies"][number] }) {
  const { versie, datum, toegevoegd, gewijzigd, vervallen } = version;
  return (
    <Details summary={text.changes.version(versie, longDate(datum))}>
      <Stack gap="dense">
        <Lines heading={text.changes.added} lines={toegevoegd} />
        <Lines heading={text.changes.changed} lines={gewijzigd} />
        <Lines heading={text.changes.gone} lines={vervallen} />
      </Stack>
    </Details>
  );
}

function Lines({ heading, lines }: { heading: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <Paragraph small>{heading}</Paragraph>
      <List>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </List>
    </div>
  );
}
