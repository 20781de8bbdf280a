import { Details } from "../../../web/nlds/Figure.tsx";
import { Section, Stack } from "../../../web/nlds/Layout.tsx";
import { StatusBadge } from "../../../web/nlds/Status.tsx";
import { SummaryList } from "../../../web/nlds/SummaryList.tsx";
import { Paragraph } from "../../../web/nlds/Typography.tsx";
import { longDate } from "../../../web/format.ts";
import { text } from "../../uitleg/toegankelijkheid.ts";
import type { Verklaring } from "../../uitleg/verklaring.ts";
import type { PaginaProps } from "../Pagina.tsx";
import { Deel, Uitleg, Zinnen } from "./Uitleg.tsx";

export type ToegankelijkheidProps = PaginaProps & { readonly verklaring: Verklaring };

/** The statement that the Besluit digitale toegankelijkheid overheid asks for. */
export function ToegankelijkheidView({ verklaring, ...props }: ToegankelijkheidProps) {
  const { opgesteld, punten, onderzochtePaden, nietOnderzocht } = verklaring;
  return (
    <Uitleg {...props} deel="toegankelijk">
      <Section heading={text.above(longDate(opgesteld))} level={3}>
        <Stand verklaring={verklaring} />
      </Section>
      <Section heading={text.testedHeading} level={3}>
        <Stack>
          <Paragraph>
            {nietOnderzocht.length === 0 ? text.allTested : text.notTested(nietOnderzocht)}
          </Paragraph>
          <Details summary={text.testedList(onderzochtePaden.length)}>
            <Zinnen zinnen={onderzochtePaden} />
          </Details>
        </Stack>
      </Section>
      <Section heading={text.issuesHeading} level={3}>
        <Stack gap="loose">
          {punten.map(({ wat, gevolg, plan }) => (
            <div key={wat}>
              <Paragraph>
                <b>{wat}</b>
              </Paragraph>
              <SummaryList
                facts={[
                  { term: text.consequence, value: gevolg },
                  { term: text.plan, value: plan },
                ]}
              />
            </div>
          ))}
        </Stack>
      </Section>
      <Deel kop={text.doneHeading} zinnen={text.done} />
      <Section heading={text.reportHeading} level={3}>
        <Stack>
          <Paragraph>{text.report}</Paragraph>
          <Paragraph>{text.complain}</Paragraph>
        </Stack>
      </Section>
    </Uitleg>
  );
}

const Stand = ({ verklaring }: { verklaring: Verklaring }) => {
  const { status, norm, onderzocht, geldigTot, staten, themas, overtredingen, onderzochtePaden } = verklaring;
  return (
    <SummaryList
      facts={[
        {
          term: text.statusTerm,
          value: <StatusBadge kind="active">{text.status(status, text.statuses[status] ?? "")}</StatusBadge>,
        },
        { term: text.norm, value: norm },
        { term: text.checked, value: longDate(onderzocht) },
        { term: text.how, value: text.howText(onderzochtePaden.length, staten, themas) },
        { term: text.found, value: text.foundText(overtredingen) },
        { term: text.validUntil, value: longDate(geldigTot) },
      ]}
    />
  );
};
