import type { Regiobeeld } from "../../modules/sturing/regio/regiobeeld.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { number, dateAndTime } from "../format.ts";
import { Link, List, Margin, Paragraph, Section, SummaryList } from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { text } from "./RegioPage.text.ts";
import { FIRST_YEAR } from "./sturing.queries.ts";

/** What else belongs beside the figures: who they are about, where two sources differ, where they come from. */
export function RegioMargin({ beeld: { bord, banenafspraak, geteld } }: { beeld: Regiobeeld }) {
  const people = bord.find(({ sleutel }) => sleutel === "banenafspraak_met_betaalde_baan")?.waarde ?? null;
  const { gebruiker } = useSession();
  const { differ, origin, more } = text;
  return (
    <Margin label={text.margin}>
      <Section heading={more.heading}>
        <List plain>
          {scopesOf(gebruiker, "read", "doel").length > 0 && <Link href="/doelen">{more.targets}</Link>}
          <Link href="/sturing/bestand">{more.file}</Link>
          <Link href="/sturing/rapport">{more.report}</Link>
          <Link href={`/sturing/rapport?jaar=${FIRST_YEAR}`}>{more.first(FIRST_YEAR)}</Link>
          <Link href="/voor-de-raad">{more.council}</Link>
        </List>
      </Section>
      {banenafspraak && people !== null && (
        <Section heading={differ.heading}>
          <Paragraph>{differ.text(number(people), number(banenafspraak.banen.waarde))}</Paragraph>
          <Paragraph>
            <Link href="/kerncijfers">{differ.link}</Link>
          </Paragraph>
        </Section>
      )}
      <Section heading={origin.heading}>
        <SummaryList
          narrow
          facts={[
            { term: origin.counted, value: dateAndTime(geteld) },
            { term: origin.source, value: origin.sourceText },
            { term: origin.small, value: origin.smallText },
          ]}
        />
        <Paragraph>
          <Link href="/definities">{origin.definitions}</Link>
        </Paragraph>
      </Section>
    </Margin>
  );
}
