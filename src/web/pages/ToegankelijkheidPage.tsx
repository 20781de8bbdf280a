import { longDate } from "../format.ts";
import {
  List,
  Opening,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  Sheet,
  Stack,
  StatusBadge,
  SummaryList,
} from "../nlds/index.ts";
import { text } from "./ToegankelijkheidPage.text.ts";
import { verklaring } from "./toegankelijkheid.data.ts";

/** At most three years after the last inquiry, by law. */
const VALID_FOR_YEARS = 3;

/** The statement that the Besluit digitale toegankelijkheid overheid asks for. */
export function ToegankelijkheidPage() {
  return (
    <Page title={text.title} narrow>
      <Opening above={text.above(longDate(verklaring.opgesteld))}>
        <strong>{text.strong}</strong> {text.rest}
      </Opening>
      <Sheet>
        <Status />
        <Section heading={text.issuesHeading}>
          <Stack gap="loose">
            {verklaring.punten.map(({ wat, gevolg, plan }) => (
              <Section key={wat} heading={wat} level={3} joined>
                <SummaryList
                  facts={[
                    { term: text.consequence, value: gevolg },
                    { term: text.plan, value: plan },
                  ]}
                />
              </Section>
            ))}
          </Stack>
        </Section>
        <Section heading={text.doneHeading}>
          <List>
            {text.done.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </List>
        </Section>
        <Section heading={text.reportHeading}>
          <Stack>
            <Paragraph>{text.report}</Paragraph>
            <PhoneLink number={text.phone} />
            <Paragraph>{text.complain}</Paragraph>
          </Stack>
        </Section>
      </Sheet>
    </Page>
  );
}

function Status() {
  const { status, norm, onderzocht, gecontroleerd } = verklaring;
  const words = text.status(status, text.statuses[status] ?? "");
  return (
    <Section heading={text.statusHeading}>
      <SummaryList
        facts={[
          { term: text.statusTerm, value: <StatusBadge kind="active">{words}</StatusBadge> },
          { term: text.norm, value: norm },
          { term: text.checked, value: longDate(onderzocht) },
          { term: text.how, value: gecontroleerd },
          { term: text.validUntil, value: longDate(yearsAfter(onderzocht)) },
        ]}
      />
    </Section>
  );
}

const yearsAfter = (day: string) => `${Number(day.slice(0, 4)) + VALID_FOR_YEARS}${day.slice(4)}`;
