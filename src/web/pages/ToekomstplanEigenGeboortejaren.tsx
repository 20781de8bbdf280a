import { shortDate } from "../format.ts";
import { Button, LiveRegion, Paragraph, Stack } from "../nlds/index.ts";
import { type Formulier, metGeboortejaren, zonderGeboortejaren } from "../toekomstplan/eigen.ts";
import type { Regioplan } from "../toekomstplan/toekomstplan.queries.ts";
import { text } from "./ToekomstplanEigenCijfersPage.text.ts";

type Props = {
  ingelezen: Regioplan["wswGeboortejaren"];
  form: Formulier;
  onChange: (form: Formulier) => void;
};

/** What beheer read in of years of birth takes the place of a number, a mean age and a share. */
export function ToekomstplanEigenGeboortejaren({ ingelezen, form, onChange }: Props) {
  if (!ingelezen) return null;
  const { groepen, peildatum, bron } = ingelezen;
  const mensen = groepen.reduce((sum, { aantal }) => sum + aantal, 0);
  const isUsed = form.geboortejaren !== undefined;
  return (
    <Stack gap="dense">
      <Paragraph>{text.births(mensen, shortDate(peildatum), bron)}</Paragraph>
      <LiveRegion>{isUsed && text.birthsUsed}</LiveRegion>
      <div>
        <Button
          kind="secondary"
          onPress={() => onChange(isUsed ? zonderGeboortejaren(form) : metGeboortejaren(form, groepen))}
        >
          {isUsed ? text.birthsWithout : text.birthsUse}
        </Button>
      </div>
    </Stack>
  );
}
