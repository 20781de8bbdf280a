import { useState } from "react";
import { number, numberFrom } from "../format.ts";
import { Button, List, NumberField, Paragraph, Row, Select, Stack, Text } from "../nlds/index.ts";
import { begonnenMet, MEEST_EENMALIG, MILLE } from "../toekomstplan/bedrijfskeuzes.ts";
import { JAREN } from "../toekomstplan/keuzes.ts";
import { text } from "./ToekomstplanBedrijf.text.ts";
import type { SlidersProps } from "./ToekomstplanSliders.tsx";

const { once } = text;

/** What changing costs once, by year. */
export function ToekomstplanEenmalig(props: SlidersProps) {
  const { uitgangspunten, keuzes, onChoose } = props;
  const { beginjaar } = uitgangspunten.begin;
  const [jaar, setJaar] = useState(String(beginjaar + 1));
  const [bedrag, setBedrag] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const kosten = eenmaligVan(props);
  const put = (when: string, mille: number) =>
    onChoose({ ...keuzes, eenmalig: { ...keuzes.eenmalig, [when]: mille * MILLE } });
  const add = () => {
    const typed = numberFrom(bedrag);
    const isRight = typed !== null && Number.isInteger(typed) && typed >= 1 && typed <= MEEST_EENMALIG;
    setIsWrong(!isRight);
    if (!isRight) return;
    put(jaar, typed);
    setBedrag("");
  };
  const options = Array.from({ length: JAREN }, (_, nth) => String(beginjaar + nth));
  return (
    <Stack gap="dense">
      <Paragraph small soft>
        {once.note}
      </Paragraph>
      {kosten.length === 0 ? (
        <Text small>{once.none}</Text>
      ) : (
        <Lines kosten={kosten} onRemove={(when) => put(when, 0)} />
      )}
      <Row end>
        <Select
          id="eenmalig-jaar"
          label={once.year}
          options={options.map((value) => ({ value, label: value }))}
          value={jaar}
          onChange={setJaar}
        />
        <NumberField
          id="eenmalig-bedrag"
          label={once.amount}
          unit={once.unit}
          value={bedrag}
          error={isWrong ? once.wrong(number(MEEST_EENMALIG)) : undefined}
          onChange={setBedrag}
        />
      </Row>
      <div>
        <Button dense onPress={add}>
          {once.add}
        </Button>
      </div>
    </Stack>
  );
}

type Kosten = readonly { readonly jaar: string; readonly mille: string }[];

function Lines({ kosten, onRemove }: { kosten: Kosten; onRemove: (jaar: string) => void }) {
  return (
    <List plain>
      {kosten.map(({ jaar, mille }) => (
        <Row key={jaar} apart>
          <Text small>{once.line(jaar, mille)}</Text>
          <Button kind="subtle" dense onPress={() => onRemove(jaar)} label={once.removeFor(jaar)}>
            {once.remove}
          </Button>
        </Row>
      ))}
    </List>
  );
}

/** Year by year, in thousands: what it was begun with and what was chosen on top. */
function eenmaligVan({ uitgangspunten, pakket, keuzes }: SlidersProps): Kosten {
  const begun = begonnenMet(uitgangspunten, pakket?.scenario ?? null).eenmalig;
  return Object.entries({ ...begun, ...keuzes.eenmalig })
    .filter(([, euro]) => euro > 0)
    .map(([jaar, euro]) => ({ jaar, mille: number(euro / MILLE) }));
}
