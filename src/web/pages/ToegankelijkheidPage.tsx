import { longDate } from "../format.ts";
import {
  Details,
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
import { pages } from "../pages.ts";
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
        <Tested />
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
  const { status, norm, onderzocht, meting } = verklaring;
  const words = text.status(status, text.statuses[status] ?? "");
  return (
    <Section heading={text.statusHeading}>
      <SummaryList
        facts={[
          { term: text.statusTerm, value: <StatusBadge kind="active">{words}</StatusBadge> },
          { term: text.norm, value: norm },
          { term: text.checked, value: longDate(onderzocht) },
          {
            term: text.how,
            value: text.howText(meting.paginas.length, meting.staten, meting.themas.length),
          },
          { term: text.found, value: text.foundText(meting.overtredingen) },
          { term: text.validUntil, value: longDate(yearsAfter(onderzocht)) },
        ]}
      />
    </Section>
  );
}

/** Every page of the app is named here or above, so that nothing was left out in silence. */
function Tested() {
  const tested = new Set(verklaring.meting.paginas.map(shapeOf));
  const missing = pages.map(({ path }) => path).filter((path) => !tested.has(shapeOf(path)));
  return (
    <Section heading={text.testedHeading}>
      <Stack>
        <Paragraph>{missing.length === 0 ? text.allTested : text.notTested(missing.map(shapeOf))}</Paragraph>
        <Details summary={text.testedList(verklaring.meting.paginas.length)}>
          <List>
            {verklaring.meting.paginas.map((pad) => (
              <span key={pad}>{pad}</span>
            ))}
          </List>
        </Details>
      </Stack>
    </Section>
  );
}

/** `/inwoners/$id` and `/inwoners/:id` are the same page; so is each onderwerp of the mogelijkheden. */
const shapeOf = (path: string) => path.replace(/[$:]id/g, "…").replace(/(\/mogelijkheden)\/[^/]+$/, "$1/…");

const yearsAfter = (day: string) => `${Number(day.slice(0, 4)) + VALID_FOR_YEARS}${day.slice(4)}`;
