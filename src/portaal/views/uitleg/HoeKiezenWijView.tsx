import { Details } from "../../../web/nlds/Figure.tsx";
import { Section, Stack } from "../../../web/nlds/Layout.tsx";
import { Link } from "../../../web/nlds/Link.tsx";
import { Paragraph } from "../../../web/nlds/Typography.tsx";
import { text } from "../../uitleg/hoe-kiezen-wij.ts";
import { adresVan } from "../adres.ts";
import type { PaginaProps } from "../Pagina.tsx";
import { Deel, Uitleg, Zinnen } from "./Uitleg.tsx";

/** P5: how the match is made, what it never sees, who decides and where to object. */
export const HoeKiezenWijView = (props: PaginaProps) => (
  <Uitleg {...props} deel="hoe" metBezwaar>
    <Section heading={text.strong} level={3}>
      <Paragraph>{text.lead}</Paragraph>
    </Section>
    {text.steps.map(({ heading, text: words }) => (
      <Section key={heading} heading={heading} level={3}>
        <Paragraph>{words}</Paragraph>
      </Section>
    ))}
    <Section heading={text.conditionsHeading} level={3}>
      <Stack gap="loose">
        <Paragraph>{text.conditionsLead}</Paragraph>
        {[...text.conditions, { heading: text.wishesHeading, names: text.wishes }].map(
          ({ heading, names }) => (
            <div key={heading}>
              <Paragraph>
                <b>{heading}</b>
              </Paragraph>
              <Zinnen zinnen={names} />
            </div>
          ),
        )}
      </Stack>
    </Section>
    <Section heading={text.notHeading} level={3}>
      <Stack>
        <Paragraph>{text.notLead}</Paragraph>
        <Zinnen zinnen={text.not} />
      </Stack>
    </Section>
    <Section heading={text.rondeHeading} level={3}>
      <Stack>
        <Paragraph>{text.rondeLead}</Paragraph>
        <Zinnen zinnen={text.ronde} />
      </Stack>
    </Section>
    <Deel kop={text.decidesHeading} zinnen={text.decides} />
    <Section heading={text.stopHeading} level={3}>
      <Paragraph>{text.stop}</Paragraph>
    </Section>
    <Deel kop={text.objectHeading} zinnen={text.object} />
    <Section heading={text.questionsHeading} level={3}>
      <Stack>
        <Paragraph>{text.questionsLead}</Paragraph>
        {text.questions.map(({ question, answer }) => (
          <Details key={question} summary={question}>
            <Paragraph>{answer}</Paragraph>
          </Details>
        ))}
      </Stack>
    </Section>
    <Section heading={text.moreHeading} level={3}>
      <Stack>
        <Paragraph>{text.more}</Paragraph>
        {text.documents.map(({ href, label }) => (
          <div key={href}>
            <Link href={href} download icon="download">
              {label}
            </Link>
          </div>
        ))}
        <Link href={adresVan("/algoritmeregister", props.plaats.taal)}>{text.register}</Link>
      </Stack>
    </Section>
  </Uitleg>
);
