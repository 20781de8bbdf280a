import {
  Details,
  Grid,
  Link,
  List,
  Opening,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  Sheet,
  Stack,
} from "../nlds/index.ts";
import { text } from "./HoeKiezenWijPage.text.ts";

/** P5: how the match is made, what it never sees, who decides and where to object. */
export function HoeKiezenWijPage() {
  return (
    <Page title={text.title} narrow>
      <Opening lead={text.lead}>
        <strong>{text.strong}</strong> {text.rest}
      </Opening>
      <Sheet>
        {text.steps.map(({ heading, text: words }) => (
          <Section key={heading} heading={heading}>
            <Paragraph>{words}</Paragraph>
          </Section>
        ))}
        <Section heading={text.conditionsHeading}>
          <Stack gap="loose">
            <Paragraph>{text.conditionsLead}</Paragraph>
            <Grid kind="half">
              {text.conditions.map(({ heading, names }) => (
                <Section key={heading} heading={heading} level={3} joined>
                  <Names names={names} />
                </Section>
              ))}
              <Section heading={text.wishesHeading} level={3} joined>
                <Names names={text.wishes} />
              </Section>
            </Grid>
          </Stack>
        </Section>
        <Section heading={text.notHeading}>
          <Stack>
            <Paragraph>{text.notLead}</Paragraph>
            <Names names={text.not} />
          </Stack>
        </Section>
        <Section heading={text.rondeHeading}>
          <Stack>
            <Paragraph>{text.rondeLead}</Paragraph>
            <Names names={text.ronde} />
          </Stack>
        </Section>
        <Section heading={text.decidesHeading}>
          <Names names={text.decides} />
        </Section>
        <Section heading={text.stopHeading}>
          <Paragraph>{text.stop}</Paragraph>
        </Section>
        <Section heading={text.objectHeading}>
          <Stack>
            <Names names={text.object} />
            <PhoneLink number={text.phone} />
          </Stack>
        </Section>
        <Section heading={text.questionsHeading}>
          <Stack>
            <Paragraph>{text.questionsLead}</Paragraph>
            {text.questions.map(({ question, answer }) => (
              <Details key={question} summary={question}>
                <Paragraph>{answer}</Paragraph>
              </Details>
            ))}
          </Stack>
        </Section>
        <Section heading={text.moreHeading}>
          <Stack>
            <Paragraph>{text.more}</Paragraph>
            {text.documents.map(({ href, label }) => (
              <div key={href}>
                <Link href={href} download icon="download">
                  {label}
                </Link>
              </div>
            ))}
          </Stack>
        </Section>
      </Sheet>
    </Page>
  );
}

const Names = ({ names }: { names: readonly string[] }) => (
  <List>
    {names.map((name) => (
      <span key={name}>{name}</span>
    ))}
  </List>
);
