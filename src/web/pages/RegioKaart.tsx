import { useState } from "react";
import type { Regiobeeld } from "../../modules/sturing/regio/regiobeeld.ts";
import { number } from "../format.ts";
import { RegionMap } from "../nlds/charts.ts";
import { type Column, Figure, Paragraph, Section, Select, Stack, SUPPRESSED } from "../nlds/index.ts";
import { text } from "./RegioPage.text.ts";

type Kaart = Regiobeeld["kaart"];
type Kaartcijfer = Kaart["cijfers"][number];

/** One figure at a time on the map, with the same numbers in a table. */
export function RegioKaart({ kaart: { cijfers, plaatsen } }: { kaart: Kaart }) {
  const words = text.map;
  const [chosen, setChosen] = useState(cijfers[0]?.sleutel ?? "");
  const cijfer = cijfers.find(({ sleutel }) => sleutel === chosen) ?? cijfers[0];
  if (!cijfer) return null;
  return (
    <Section heading={words.heading}>
      <Stack>
        <Select
          id="kaart-cijfer"
          label={words.choose}
          value={cijfer.sleutel}
          onChange={setChosen}
          options={cijfers.map(({ sleutel, naam }) => ({ value: sleutel, label: naam }))}
        />
        <Kaartfiguur cijfer={cijfer} plaatsen={plaatsen} />
        <Paragraph small soft>
          {words.explain}
        </Paragraph>
      </Stack>
    </Section>
  );
}

function Kaartfiguur({ cijfer, plaatsen }: { cijfer: Kaartcijfer; plaatsen: Kaart["plaatsen"] }) {
  const words = text.map;
  const { naam, gemeenten, totaal } = cijfer;
  const [most] = gemeenten.toSorted((a, b) => (b.waarde ?? 0) - (a.waarde ?? 0));
  const conclusion = most && most.waarde ? words.most(most.naam, naam, most.waarde) : words.hidden(naam);
  const points = plaatsen.map(({ code, naam, lat, lon }) => {
    const value = gemeenten.find((one) => one.code === code)?.waarde ?? null;
    const note = value === null ? words.few : number(value);
    return { id: code, label: naam, lat, lon, whole: value ?? 0, part: value ?? 0, note };
  });
  const columns: readonly Column<Kaartcijfer["gemeenten"][number]>[] = [
    { id: "gemeente", header: words.gemeente, rowHeader: true, cell: ({ naam }) => naam },
    {
      id: "waarde",
      header: naam,
      numeric: true,
      cell: ({ waarde }) => (waarde === null ? SUPPRESSED : number(waarde)),
    },
  ];
  return (
    <Figure
      conclusion={conclusion}
      note={words.note}
      table={{
        caption: naam,
        captionHidden: true,
        columns,
        rows: gemeenten,
        rowKey: ({ naam }) => naam,
        total: { gemeente: words.total, waarde: totaal === null ? SUPPRESSED : number(totaal) },
      }}
    >
      <RegionMap label={conclusion} points={points} />
    </Figure>
  );
}
