import { type Definitie, type Vraag, vragenVan } from "../../../modules/beeld/definitie.ts";
import { List, Paragraph, Provenance, Section, Stack, Text } from "../../nlds/index.ts";
import { text } from "../VragenlijstenPage.text.ts";

/** All questions of a version, to be read. */
export function Questions({ definitie }: { definitie: Definitie }) {
  const { inleiding, bron, geldigMaanden, isHerhaalbaar, schrijft, secties } = definitie;
  const labels = new Map(vragenVan(definitie).map(({ code, vraag }) => [code, vraag]));
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
              <Question key={vraag.code} vraag={vraag} labels={labels} />
            ))}
          </Stack>
        </Section>
      ))}
      {bron && <Provenance>{text.source(bron)}</Provenance>}
    </>
  );
}

type QuestionProps = { vraag: Vraag; labels: ReadonlyMap<string, string> };

export const Question = ({ vraag, labels }: QuestionProps) => (
  <Stack gap="dense">
    <Text strong>{vraag.vraag}</Text>
    {vraag.uitleg && <Text>{vraag.uitleg}</Text>}
    <Text soft small>
      {[
        `${text.kinds[vraag.soort]}${vraag.eenheid ? ` (${vraag.eenheid})` : ""}, ${vraag.isVerplicht ? text.required : text.mayEmpty}`,
        ...(vraag.als
          ? [text.onlyIf(labels.get(vraag.als.vraag) ?? vraag.als.vraag, vraag.als.is.join(", "))]
          : []),
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
