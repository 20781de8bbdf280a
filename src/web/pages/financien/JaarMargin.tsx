import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { longDate } from "../../format.ts";
import { ButtonLink, Link, List, Margin, Paragraph, Section, Stack, SummaryList } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "../FinancienPage.text.ts";
import { FinancienLinks, useMayChangeMoney } from "./FinancienLinks.tsx";
import type { Jaarrekening } from "./financien.queries.ts";

/** What stands out, where the figures come from, and the way to the other pages. */
export function JaarMargin({ found }: { found: Jaarrekening }) {
  const { bevindingen, stukken, controle } = found;
  const mayChange = useMayChangeMoney();
  const maySeeAmounts = scopesOf(useSession().gebruiker, "read", "bedrag").length > 0;
  return (
    <Margin label={text.margin}>
      <Section heading={text.opvallend}>
        {bevindingen.length === 0 ? (
          <Paragraph>{text.nietsOpvallend}</Paragraph>
        ) : (
          <List>
            {bevindingen.map(({ zin }) => (
              <span key={zin}>{zin}</span>
            ))}
          </List>
        )}
      </Section>
      <Section heading={text.herkomst}>
        <Stack>
          <Paragraph>{text.controle(controle.gelijk, controle.van)}</Paragraph>
          {stukken.map((stuk) => (
            <SummaryList
              key={stuk.id}
              narrow
              facts={[
                { term: text.stuk[stuk.soort], value: stuk.bron },
                { term: text.peildatum, value: longDate(stuk.peildatum) },
                {
                  term: text.vastgesteld,
                  value: stuk.vastgesteldOp === null ? text.nietVastgesteld : longDate(stuk.vastgesteldOp),
                },
              ]}
            />
          ))}
          {mayChange && (
            <ButtonLink icon="upload" href="/financien/inlezen">
              {text.inlezen}
            </ButtonLink>
          )}
        </Stack>
      </Section>
      <FinancienLinks />
      {maySeeAmounts && (
        <Section>
          <Link href="/bedragen">{text.bedragen}</Link>
        </Section>
      )}
    </Margin>
  );
}
