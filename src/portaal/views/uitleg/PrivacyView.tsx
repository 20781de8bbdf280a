import { Section, Stack } from "../../../web/nlds/Layout.tsx";
import { SummaryList } from "../../../web/nlds/SummaryList.tsx";
import { Link } from "../../../web/nlds/Link.tsx";
import { Paragraph } from "../../../web/nlds/Typography.tsx";
import { text } from "../../uitleg/privacy.ts";
import { adresVan } from "../adres.ts";
import type { PaginaProps } from "../Pagina.tsx";
import { Deel, Uitleg, Zinnen } from "./Uitleg.tsx";

export type PrivacyProps = PaginaProps & {
  /** The register of processing activities. */
  readonly register: readonly {
    readonly id: string;
    readonly naam: string;
    readonly doel: string;
    readonly grondslag: string;
  }[];
};

/** For what personal data are used, by whom, what the website keeps, and what people may ask; open to everyone. */
export const PrivacyView = ({ register, ...props }: PrivacyProps) => (
  <Uitleg
    {...props}
    deel="privacy"
    metBezwaar
    tussen={
      <Section heading={props.t("uitleg.privacy.websiteKop")}>
        <Zinnen zinnen={props.t("uitleg.privacy.website", { returnObjects: true }) as readonly string[]} />
      </Section>
    }
  >
    <Deel kop={text.lookedHeading} zinnen={text.looked} />
    <Deel kop={text.whoHeading} zinnen={text.who} />
    <Deel kop={text.rightsHeading} zinnen={text.rights} />
    <Section heading={text.registerHeading} level={3}>
      <Stack gap="loose">
        <Paragraph>{text.registerLead}</Paragraph>
        {register.map(({ id, naam, doel, grondslag }) => (
          <div key={id}>
            <Paragraph>
              <b>{naam}</b>
            </Paragraph>
            <SummaryList
              facts={[
                { term: text.goal, value: doel },
                { term: text.ground, value: grondslag },
              ]}
            />
          </div>
        ))}
        <Link href={adresVan("/verwerkingsregister", props.plaats.taal)}>{text.registerMore}</Link>
      </Stack>
    </Section>
    <Section heading={text.askHeading} level={3}>
      <Paragraph>{text.ask}</Paragraph>
    </Section>
  </Uitleg>
);
