import { type Definitie, type Vraag, vragenVan } from "../../../modules/beeld/definitie.ts";
import { List, Paragraph, Provenance, Section, Stack, Text } from "../../nlds/index.ts";
import { text } from "../VragenlijstenPage.text.ts";

/** All questions of a version, to be read. */
export function Questions({ definitie }: { definitie: Definitie }) {
  const { inleiding, bron, geldigMaanden, isHerhaalbaar, schrijft, secties } = definitie;
  const all = vragenVan(definitie);
  return (
    <>
      <Section>
        <Stack gap="dense">
          <Paragraph>{inleiding}</Paragraph>
          <Paragraph soft>
            {text.validFor(geldigMaanden)} {isHerhaalbaar && text.repeats}{" "}
            {schrijft.length > 0 && text.writes(schrijft.map(({ veld }) => veld).join(", "))}
          </Paragraph>
        </Stack>
      </Section>
      {secties.map(({ titel, toelichting, vragen }) => (
        <Section key={titel} heading={titel}>
          <Stack>
            {toelichting && <Paragraph soft>{toelichting}</Paragraph>}
            {vragen.map((vraag) => (
              <Question key={vraag.code} vraag={vraag} others={all} />
            ))}
          </Stack>
        </Section>
      ))}
      {bron && <Provenance>{text.source(bron)}</Provenance>}
    </>
  );
}

type QuestionProps = { vraag: Vraag; others: readonly Vraag[] };

export const Question = ({ vraag, others }: QuestionProps) => (
  <Stack gap="dense">
    <Text strong>{vraag.vraag}</Text>
    {vraag.uitleg && <Text>{vraag.uitleg}</Text>}
    <Text soft small>
      {[
        `${text.kinds[vraag.soort]}${vraag.eenheid ? ` (${vraag.eenheid})` : ""}, ${vraag.isVerplicht ? text.required : text.mayEmpty}`,
        ...conditionOf(vraag, others),
      ].join(". ")}
    </Text>
    {vraag.opties.length > 0 && (
      <List>
        {vraag.opties.map(({ code, label }) => (
          <span key={code}>{label}</span>
        ))}
      </List>
    )}
  </Stack>
);

/** In the words of the question that it hangs on. */
function conditionOf({ als }: Vraag, others: readonly Vraag[]): string[] {
  const on = als && others.find(({ code }) => code === als.vraag);
  if (!on) return [];
  const label = (code: string) => on.opties.find((optie) => optie.code === code)?.label ?? code;
  return [text.onlyIf(on.vraag, als.is.map(label).join(", ").toLowerCase())];
}
