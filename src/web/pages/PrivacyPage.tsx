import { useQuery } from "@tanstack/react-query";
import {
  List,
  Opening,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  Sheet,
  Stack,
  SummaryList,
} from "../nlds/index.ts";
import { PartState } from "../PageState.tsx";
import { registerQuery } from "./logboek.queries.ts";
import { text } from "./PrivacyPage.text.ts";

/** For what personal data are used, by whom, and what people may ask; open to everyone. */
export function PrivacyPage() {
  return (
    <Page title={text.title} narrow>
      <Opening>
        <strong>{text.strong}</strong> {text.rest}
      </Opening>
      <Sheet>
        <Points heading={text.lookedHeading} lines={text.looked} />
        <Points heading={text.whoHeading} lines={text.who} />
        <Points heading={text.rightsHeading} lines={text.rights} />
        <Section heading={text.registerHeading}>
          <Stack gap="loose">
            <Paragraph>{text.registerLead}</Paragraph>
            <Register />
          </Stack>
        </Section>
        <Section heading={text.askHeading}>
          <Paragraph>{text.ask}</Paragraph>
          <PhoneLink number={text.phone} />
        </Section>
      </Sheet>
    </Page>
  );
}

const Points = ({ heading, lines }: { heading: string; lines: readonly string[] }) => (
  <Section heading={heading}>
    <List>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </List>
  </Section>
);

function Register() {
  const query = useQuery(registerQuery);
  return (
    <PartState query={query} part={text.part} lines={6}>
      {(register) =>
        register.map(({ id, naam, doel, grondslag }) => (
          <Section key={id} heading={naam} level={3} joined>
            <SummaryList
              facts={[
                { term: text.goal, value: doel },
                { term: text.ground, value: grondslag },
              ]}
            />
          </Section>
        ))
      }
    </PartState>
  );
}
