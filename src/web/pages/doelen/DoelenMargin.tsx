import { millions, number } from "../../format.ts";
import { Link, Margin, Paragraph, Section, Stack } from "../../nlds/index.ts";
import { text } from "../DoelenPage.text.ts";
import type { Doelenjaar } from "./doelen.queries.ts";

const { levers, normal, check, more } = text;

export function DoelenMargin({ doelen }: { doelen: Doelenjaar }) {
  return (
    <Margin label={text.margin}>
      <Levers doelen={doelen} />
      <Normal doelen={doelen} />
      <Check doelen={doelen} />
      <Section heading={more.heading}>
        <Stack gap="dense">
          {doelen.programmas.map(({ id, naam, budgetInCenten }) => (
            <Paragraph key={id}>
              <Link href={`/programmas/${id}`}>{more.programma(naam, millions(budgetInCenten))}</Link>
            </Paragraph>
          ))}
          <Paragraph>
            <Link href="/programmas">{more.programmas}</Link>
          </Paragraph>
          <Paragraph>
            <Link href="/besluitkalender">{more.kalender}</Link>
          </Paragraph>
        </Stack>
      </Section>
    </Margin>
  );
}

/** More people within the jobs there are, or more jobs. */
function Levers({ doelen: { banenafspraak } }: { doelen: Doelenjaar }) {
  if (!banenafspraak) return null;
  const { doel, mensen, mensenMetBaan } = banenafspraak;
  return (
    <Section heading={levers.heading}>
      <Stack gap="dense">
        {mensen !== null && mensenMetBaan !== null && (
          <Paragraph>{levers.within(mensen - mensenMetBaan)}</Paragraph>
        )}
        {doel.tekort !== null && <Paragraph>{levers.create(doel.tekort)}</Paragraph>}
        {mensen !== null && mensenMetBaan !== null && (
          <Paragraph small soft>
            {levers.note(mensenMetBaan, mensen)}
          </Paragraph>
        )}
      </Stack>
    </Section>
  );
}

/** Instead of red and green: whether a month says anything at all. */
function Normal({ doelen: { plaatsingen } }: { doelen: Doelenjaar }) {
  const { schommeling } = plaatsingen;
  return (
    <Section heading={normal.heading}>
      <Paragraph>
        {schommeling
          ? schommeling.signaal
            ? normal.outside(schommeling.laatste.naam, schommeling.laatste.waarde, schommeling.signaal)
            : normal.within(
                schommeling.laatste.naam,
                schommeling.laatste.waarde,
                schommeling.laag,
                schommeling.hoog,
              )
          : normal.short}
      </Paragraph>
    </Section>
  );
}

function Check({ doelen: { jaar, plaatsingen } }: { doelen: Doelenjaar }) {
  const { doel, geteld, inGeenDoel, totaal, dubbel } = plaatsingen;
  if (doel === 0) return null;
  return (
    <Section heading={check.heading}>
      <Stack gap="dense">
        <Paragraph>
          {totaal === null
            ? check.few
            : geteld === null || inGeenDoel === null
              ? check.hidden(totaal)
              : check.once(number(geteld), number(inGeenDoel), totaal)}
        </Paragraph>
        {dubbel !== null && dubbel > 0 && <Paragraph>{check.double(dubbel)}</Paragraph>}
        <Paragraph>
          <Link href={`/sturing/rapport?jaar=${jaar}`}>{check.link}</Link>
        </Paragraph>
      </Stack>
    </Section>
  );
}
