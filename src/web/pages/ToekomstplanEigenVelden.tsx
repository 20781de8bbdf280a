import { VELDEN, type Veldnaam } from "#toekomstplan/eigen-velden";
import type { Wrong } from "../checks.ts";
import { AssumedBlock, Button, NumberField, Paragraph, Row, Stack, Text, TextField } from "../nlds/index.ts";
import { type Formulier, type Gemeenterij, gevraagd, legeGemeente } from "../toekomstplan/eigen.ts";
import { text } from "./ToekomstplanEigenCijfersPage.text.ts";

type Props = { form: Formulier; wrong: Wrong; onChange: (form: Formulier) => void };

/** What is left open is striped, with what is taken in its place. */
export function ToekomstplanEigenVelden({ form, wrong, onChange }: Props) {
  return gevraagd(form).map((veld) => {
    const field = (
      <VeldField
        key={veld}
        veld={veld}
        value={form.velden[veld]}
        error={wrong[veld]}
        onChange={(value) => onChange({ ...form, velden: { ...form.velden, [veld]: value } })}
      />
    );
    return form.velden[veld].trim() === "" ? <AssumedBlock key={veld}>{field}</AssumedBlock> : field;
  });
}

function VeldField({
  veld,
  value,
  error,
  onChange,
}: {
  veld: Veldnaam;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}) {
  const { naam, uitleg, eenheid, anders } = VELDEN[veld];
  return (
    <Stack gap="dense">
      <NumberField
        id={veld}
        label={naam}
        description={uitleg}
        unit={eenheid}
        error={error}
        value={value}
        onChange={onChange}
      />
      {value.trim() === "" && (
        <Text small soft>
          {anders.label === "aanname" ? text.assumed(anders.ref) : text.derived(anders.ref)}
        </Text>
      )}
    </Stack>
  );
}

export function ToekomstplanEigenGemeenten({ form, wrong, onChange }: Props) {
  const { gemeenten } = form;
  const change = (at: number, rij: Gemeenterij) =>
    onChange({ ...form, gemeenten: gemeenten.map((each, nth) => (nth === at ? rij : each)) });
  return (
    <>
      <Paragraph soft>{text.municipalitiesNote}</Paragraph>
      {gemeenten.map((rij, at) => {
        const field = (veld: keyof Gemeenterij) => ({
          id: `gemeenten-${at}-${veld}`,
          value: rij[veld],
          error: wrong[`gemeenten-${at}-${veld}`],
          onChange: (value: string) => change(at, { ...rij, [veld]: value }),
        });
        return (
          // the place is what a row is known by: two can have no name yet
          // oxlint-disable-next-line react/no-array-index-key
          <Row key={at} end>
            <TextField label={text.name(at + 1)} width="medium" autoComplete="off" {...field("naam")} />
            <NumberField label={text.inhabitants} {...field("inwoners")} />
            <NumberField label={text.wsw} {...field("wsw")} />
            <NumberField label={text.welfare} {...field("bijstand")} />
            <Button
              kind="subtle"
              dense
              label={text.remove(rij.naam)}
              onPress={() => onChange({ ...form, gemeenten: gemeenten.filter((_, nth) => nth !== at) })}
            >
              {text.removeShort}
            </Button>
          </Row>
        );
      })}
      <div>
        <Button
          kind="secondary"
          onPress={() => onChange({ ...form, gemeenten: [...gemeenten, legeGemeente] })}
        >
          {text.add}
        </Button>
      </div>
    </>
  );
}
