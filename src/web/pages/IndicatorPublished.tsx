import { longDate, number } from "../format.ts";
import { Link, Paragraph, Section, Stack, Table } from "../nlds/index.ts";
import { IndicatorFreeze } from "./IndicatorFreeze.tsx";
import { text } from "./IndicatorPage.text.ts";
import type { Indicatorblad } from "./indicatoren.queries.ts";
import { periodInWords } from "./periode-in-woorden.ts";

type Props = { blad: Indicatorblad };

/** What was published, and why it is another figure now. */
export function IndicatorFrozen({ blad }: Props) {
  const { standen, bijstelling } = blad;
  return (
    <Section heading={text.frozen}>
      <Stack>
        {bijstelling && <Restated bijstelling={bijstelling} />}
        {standen.length === 0 ? <Paragraph>{text.frozenNone}</Paragraph> : <Frozen standen={standen} />}
        <IndicatorFreeze key={blad.telling.periode} blad={blad} />
      </Stack>
    </Section>
  );
}

const Frozen = ({ standen }: Pick<Indicatorblad, "standen">) => (
  <Table
    caption={text.frozen}
    captionHidden
    stacked
    rows={standen}
    rowKey={({ id }) => id}
    columns={[
      {
        id: "periode",
        header: text.period,
        rowHeader: true,
        cell: ({ periode }) => periodInWords(periode),
      },
      {
        id: "waarde",
        header: text.value,
        numeric: true,
        cell: ({ waarde, definitieVeranderd }) =>
          `${shown(waarde)}${definitieVeranderd ? ` (${text.oldDefinition})` : ""}`,
      },
      { id: "peildatum", header: text.asOf, cell: ({ peildatum }) => longDate(peildatum) },
      { id: "door", header: text.by, cell: ({ doorNaam }) => doorNaam },
    ]}
  />
);

function Restated({ bijstelling }: { bijstelling: NonNullable<Indicatorblad["bijstelling"]> }) {
  const { van, naar, redenen } = bijstelling;
  return (
    <>
      <Paragraph>{van === naar ? text.same : text.restated(shown(van), shown(naar))}</Paragraph>
      {redenen.length > 0 && (
        <Paragraph>
          {text.reasons}: {redenen.map(({ reden, feiten }) => text.reason(reden, feiten)).join("; ")}.
        </Paragraph>
      )}
    </>
  );
}

/** Published figures beside ours: neither is corrected. */
export const IndicatorOthers = ({ blad: { gepubliceerd } }: Props) => (
  <Section heading={text.others}>
    <Stack>
      <Table
        caption={text.others}
        captionHidden
        stacked
        rows={gepubliceerd}
        rowKey={({ sleutel }) => sleutel}
        columns={[
          {
            id: "naam",
            header: text.title,
            rowHeader: true,
            cell: ({ naam }) => naam,
          },
          { id: "waarde", header: text.value, numeric: true, cell: ({ waarde }) => number(waarde) },
          { id: "peildatum", header: text.asOf, cell: ({ peildatum }) => peildatum },
          { id: "bron", header: text.source, cell: ({ bron }) => bron },
        ]}
      />
      <Paragraph>{text.othersNote}</Paragraph>
      <Link href="/kerncijfers">{text.othersLink}</Link>
    </Stack>
  </Section>
);

const shown = (waarde: number | null): string => (waarde === null ? text.unknown : number(waarde));
