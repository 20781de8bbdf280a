import { longDate, wholeEuros } from "../../format.ts";
import { List, Margin, Paragraph, Section, Stack, StatusBadge, SummaryList } from "../../nlds/index.ts";
import { text } from "../BijdragenPage.text.ts";
import { inWords } from "./BijdragenModellen.tsx";
import { FinancienLinks } from "./FinancienLinks.tsx";
import type { Bijdragen, Modeluitkomst } from "./financien.queries.ts";
import { text as shared } from "./financien.text.ts";

/** Whether a model is fair, what is paid together, and what was decided before. */
export function BijdragenMargin({
  found,
  uitkomst,
}: {
  found: Bijdragen;
  uitkomst: Modeluitkomst | undefined;
}) {
  return (
    <Margin label={text.margin}>
      <Section heading={text.eerlijk}>
        <Stack>
          <Paragraph small>{text.eerlijkText}</Paragraph>
          {uitkomst && <Groepen uitkomst={uitkomst} />}
        </Stack>
      </Section>
      <Section heading={text.posten}>
        <SummaryList
          split
          facts={found.posten.map(({ naam, bedragInCenten }) => ({
            term: naam,
            value: wholeEuros(bedragInCenten),
          }))}
        />
      </Section>
      {found.besluiten.length > 0 && (
        <Section heading={text.besluiten}>
          <List plain>
            {found.besluiten.map((besluit, at) => (
              <span key={besluit.id}>
                {text.besluit(
                  shared.modelNaam(besluit.model, besluit.naam),
                  longDate(besluit.beslotenOp),
                  besluit.besluit,
                )}{" "}
                {at === 0 && <StatusBadge kind="ok">{text.nu}</StatusBadge>}
              </span>
            ))}
          </List>
        </Section>
      )}
      <FinancienLinks />
    </Margin>
  );
}

function Groepen({ uitkomst: { beterAf, aantalBeterAf } }: { uitkomst: Modeluitkomst }) {
  if (beterAf.length === 0) return <Paragraph>{text.geenGroepen}</Paragraph>;
  const rest = aantalBeterAf - beterAf.length;
  return (
    <>
      <Paragraph>
        <b>{text.groepen}</b>
      </Paragraph>
      <List>
        {beterAf.map(({ gemeenten, voordeelInCenten }) => (
          <span key={gemeenten.join()}>{text.groep(inWords(gemeenten), wholeEuros(voordeelInCenten))}</span>
        ))}
      </List>
      {rest > 0 && <Paragraph small>{text.meer(rest)}</Paragraph>}
    </>
  );
}
