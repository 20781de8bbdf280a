import { hefboomnaam } from "#toekomstplan/antwoorden/hefboomnamen";
import type { Hefbomen } from "#toekomstplan/plan";
import { capital, number, signed } from "../format.ts";
import { type Column, Paragraph, Section, Sheet, Stack, Table } from "../nlds/index.ts";
import { duizend, mensenTussen, miljoen, tussen, verschilInDuizend } from "../toekomstplan/getallen.ts";
import { keuzeInWoorden } from "../toekomstplan/in-woorden.ts";
import type { Regioplan } from "../toekomstplan/toekomstplan.queries.ts";
import type { Beeld } from "../toekomstplan/useVergelijking.ts";
import { andereHefbomen, type Kandidaat } from "../toekomstplan/vergelijken.ts";
import { text as planText } from "./ToekomstplanPage.text.ts";
import { ToekomstplanVergelijktabel } from "./ToekomstplanVergelijktabel.tsx";
import { text } from "./ToekomstplanVergelijkenPage.text.ts";
import { ToekomstplanWaaier } from "./ToekomstplanWaaier.tsx";

type Props = { plan: Regioplan; kandidaten: readonly Kandidaat[]; beelden: readonly Beeld[]; jaar: number };

/** People, then money, then what was decided otherwise. */
export function ToekomstplanVergelijking({ plan, kandidaten, beelden, jaar }: Props) {
  const { gemeenten, begin } = plan.uitgangspunten;
  const at = jaar - begin.beginjaar;
  // the others are solid and the first dashed, as the base is on the page of choices
  const lines = (sleutel: string) => {
    const all = kandidaten.map(({ naam }, nth) => ({ naam, banden: beelden[nth]!.reeks(sleutel) }));
    return [all[1], all[0], ...all.slice(2)].filter((line) => line !== undefined);
  };
  const said = (sleutel: string, format: (value: number) => string) =>
    kandidaten
      .map(({ naam }, nth) => text.part(naam, format(beelden[nth]!.reeks(sleutel)[at]!.p50)))
      .join("; ");
  const table = { kandidaten, beelden, at };
  const gap = beelden[1]?.verschil;
  return (
    <Sheet>
      <Section heading={text.people}>
        <ToekomstplanWaaier
          id="werk"
          conclusion={text.work(jaar, said("aan het werk", number))}
          note={text.workNote}
          beginjaar={begin.beginjaar}
          lijnen={lines("aan het werk")}
          verschil={gap && (() => gap("aan het werk"))}
          format={number}
          formatVerschil={signed}
        />
      </Section>
      <Section joined>
        <Stack>
          <ToekomstplanVergelijktabel
            {...table}
            id="mensen"
            heading={text.people}
            head={text.outcome}
            rijen={Object.entries(planText.groups).map(([sleutel, naam]) => ({ sleutel, naam }))}
            format={number}
            formatVerschil={(value) => signed(Math.round(value))}
            formatBand={mensenTussen}
          />
          <Paragraph small soft>
            {text.honest}
          </Paragraph>
        </Stack>
      </Section>
      <Section heading={text.money}>
        <ToekomstplanWaaier
          id="bijdrage"
          conclusion={text.contribution(jaar, said("bijdrage", miljoen))}
          note={text.contributionNote}
          beginjaar={begin.beginjaar}
          lijnen={lines("bijdrage")}
          verschil={gap && (() => gap("bijdrage"))}
          format={(euro) => number(euro / 1_000_000, 1)}
          formatVerschil={(euro) => signed(euro / 1_000_000, 1)}
        />
      </Section>
      <Section heading={text.byMunicipality} level={3} joined>
        <ToekomstplanVergelijktabel
          {...table}
          id="gemeenten"
          heading={text.byMunicipality}
          head={text.municipality}
          rijen={[
            ...gemeenten.map(({ code, naam }) => ({ sleutel: code, naam })),
            { sleutel: "bijdrage", naam: planText.money.all },
          ]}
          {...IN_EUROS}
        />
      </Section>
      <Section heading={text.blocks} level={3} joined>
        <Stack>
          <ToekomstplanVergelijktabel
            {...table}
            id="onderdelen"
            heading={text.blocks}
            head={text.outcome}
            rijen={Object.entries(planText.money.names).map(([sleutel, naam]) => ({ sleutel, naam }))}
            {...IN_EUROS}
          />
          <Paragraph small soft>
            {text.thousands}
          </Paragraph>
        </Stack>
      </Section>
      <Levers kandidaten={kandidaten} />
    </Sheet>
  );
}

const IN_EUROS = {
  format: duizend,
  formatVerschil: verschilInDuizend,
  formatBand: (band: Parameters<typeof tussen>[0]) => tussen(band, duizend),
};

function Levers({ kandidaten }: { kandidaten: readonly Kandidaat[] }) {
  const columns: readonly Column<keyof Hefbomen>[] = [
    { id: "keuze", header: text.lever, rowHeader: true, cell: (naam) => capital(hefboomnaam(naam)) },
    ...kandidaten.map(({ sleutel, naam: header, hefbomen }) => ({
      id: sleutel,
      header,
      cell: (naam: keyof Hefbomen) => keuzeInWoorden(naam, hefbomen[naam]) ?? text.asBase,
    })),
  ];
  return (
    <Section heading={text.levers} headingId="hefbomen">
      <Table
        labelledBy="hefbomen"
        columns={columns}
        rows={andereHefbomen(kandidaten)}
        rowKey={(naam) => naam}
        empty={<Paragraph>{text.noLevers}</Paragraph>}
        stacked
      />
    </Section>
  );
}
