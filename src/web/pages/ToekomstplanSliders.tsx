import type { Uitgangspunten } from "#toekomstplan/plan";
import { number } from "../format.ts";
import {
  AssumedBlock,
  Button,
  Details,
  Lever,
  LeverColumn,
  LeverGroup,
  List,
  Paragraph,
  Row,
  Select,
  Stack,
  Text,
} from "../nlds/index.ts";
import { getoond, GROEPEN, type Groep, nuVan, SCHUIVEN, type Schuif } from "../toekomstplan/hefbomen.ts";
import { text as words } from "../toekomstplan/hefbomen.text.ts";
import {
  JAREN,
  type Keuzes,
  NIETS_GEKOZEN,
  SLEUTELS,
  type Sleutel,
  standVan,
  zonder,
} from "../toekomstplan/keuzes.ts";
import type { Keus, Pakket } from "../toekomstplan/pakketten.ts";
import { Gebouwen, Taken, Werksoorten } from "./ToekomstplanBedrijf.tsx";
import { text as company } from "./ToekomstplanBedrijf.text.ts";
import { ToekomstplanEenmalig } from "./ToekomstplanEenmalig.tsx";
import { text } from "./ToekomstplanPage.text.ts";

const { tasks, kinds, once } = company;

export type SlidersProps = {
  uitgangspunten: Uitgangspunten;
  pakket: Pakket | null;
  /** What can be begun with, besides the base. */
  pakketten: readonly Keus[];
  keuzes: Keuzes;
  /** While a slider moves. */
  onMove: (keuzes: Keuzes) => void;
  /** When it is let go: one choice, that can be undone. */
  onSettle: () => void;
  onChoose: (keuzes: Keuzes) => void;
  onUndo: (() => void) | undefined;
  onReset: (() => void) | undefined;
};

/** What can be decided: people first. */
export function ToekomstplanSliders(props: SlidersProps) {
  const { keuzes, pakketten, onChoose, onUndo, onReset } = props;
  const { beginjaar } = props.uitgangspunten.begin;
  const years = Array.from({ length: JAREN }, (_, nth) => String(beginjaar + nth));
  const options = (from: number) => years.slice(from).map((jaar) => ({ value: jaar, label: jaar }));
  return (
    <LeverColumn label={text.controls}>
      <Select
        id="pakket"
        label={text.pack.label}
        description={text.pack.note}
        emptyLabel={text.pack.base}
        options={pakketten.map(({ sleutel, naam, soort }) => ({
          value: sleutel,
          label: text.pack[soort](naam),
        }))}
        value={pakketten.some(({ sleutel }) => sleutel === keuzes.pakket) ? keuzes.pakket : ""}
        onChange={(pakket) => onChoose({ ...keuzes, ...NIETS_GEKOZEN, pakket })}
      />
      {props.pakket && <About pakket={props.pakket} />}
      <Row end>
        <Select
          id="kijkjaar"
          label={text.lookAt}
          options={options(1)}
          value={String(keuzes.kijkjaar)}
          onChange={(jaar) => onChoose({ ...keuzes, kijkjaar: Number(jaar) })}
        />
        <Select
          id="bereikt"
          label={text.reached}
          options={options(0)}
          value={String(keuzes.bereikt)}
          onChange={(jaar) => onChoose({ ...keuzes, bereikt: Number(jaar) })}
        />
      </Row>
      <Row>
        {onUndo && (
          <Button dense onPress={onUndo}>
            {text.undo}
          </Button>
        )}
        {onReset && (
          <Button kind="subtle" dense onPress={onReset}>
            {text.reset}
          </Button>
        )}
      </Row>
      {GROEPEN.map((groep) => (
        <Group key={groep} {...props} groep={groep} />
      ))}
    </LeverColumn>
  );
}

/** What was begun with, and what of it is assumed. */
const About = ({ pakket: { uitleg, aannames } }: { pakket: Pakket }) => (
  <Details summary={text.pack.about}>
    <Stack gap="dense">
      <Paragraph small>{uitleg}</Paragraph>
      {aannames.length > 0 && (
        <AssumedBlock>
          <Paragraph small>{text.pack.assumed}</Paragraph>
          <List>
            {aannames.map((aanname) => (
              <Text key={aanname} small>
                {aanname}
              </Text>
            ))}
          </List>
        </AssumedBlock>
      )}
    </Stack>
  </Details>
);

function Group({ groep, ...props }: SlidersProps & { groep: Groep }) {
  const { keuzes, onChoose } = props;
  const mine = SCHUIVEN.filter((schuif) => schuif.groep === groep);
  const moved =
    mine.filter(({ naam }) => keuzes.waarden[naam] !== undefined).length + extraMoved(groep, keuzes);
  return (
    <LeverGroup
      heading={words.groepen[groep]}
      note={text.moved(moved)}
      open={groep === "mensen" || moved > 0}
    >
      {mine.map((schuif) => (
        <OneLever key={schuif.naam} {...props} schuif={schuif} />
      ))}
      {groep === "bedrijf" && <Bedrijf {...props} />}
      {groep === "geld" && (
        <Details summary={once.heading}>
          <ToekomstplanEenmalig {...props} />
        </Details>
      )}
      {groep === "geld" && (
        <Select
          id="sleutel"
          label={text.key}
          description={text.keyNote}
          emptyLabel={words.sleutels.nu}
          options={(Object.keys(SLEUTELS) as Sleutel[]).map((value) => ({
            value,
            label: words.sleutels[value],
          }))}
          value={keuzes.sleutel ?? ""}
          onChange={(sleutel) =>
            onChoose({ ...keuzes, sleutel: sleutel === "" ? null : (sleutel as Sleutel) })
          }
        />
      )}
    </LeverGroup>
  );
}

const size = (chosen: object) => Object.keys(chosen).length;
const EXTRA: Partial<Record<Groep, (keuzes: Keuzes) => number>> = {
  bedrijf: ({ verkoop, taken, werksoorten }) => size(verkoop) + size(taken) + size(werksoorten),
  geld: ({ sleutel, eenmalig }) => size(eenmalig) + (sleutel ? 1 : 0),
};
const extraMoved = (groep: Groep, keuzes: Keuzes): number => EXTRA[groep]?.(keuzes) ?? 0;

/** What the company does, with what of its own, and where. */
const Bedrijf = (props: SlidersProps) => (
  <>
    <Gebouwen {...props} />
    <Details summary={tasks.heading}>
      <Stack gap="dense">
        <Paragraph small soft>
          {tasks.note}
        </Paragraph>
        <Taken {...props} />
      </Stack>
    </Details>
    <Details summary={kinds.heading}>
      <Stack gap="dense">
        <Paragraph small soft>
          {kinds.note}
        </Paragraph>
        <Werksoorten {...props} />
      </Stack>
    </Details>
  </>
);

function OneLever({
  schuif,
  uitgangspunten,
  pakket,
  keuzes,
  onMove,
  onSettle,
  onChoose,
}: SlidersProps & { schuif: Schuif }) {
  const { naam, label, eenheid, min, max, stap, schaal, uitleg } = schuif;
  const waarde = standVan(uitgangspunten, pakket?.scenario ?? null, keuzes, naam);
  const isMoved = keuzes.waarden[naam] !== undefined;
  const now = `${number(getoond(schuif, nuVan(uitgangspunten, naam)))} ${eenheid}`;
  return (
    <Lever
      id={`hefboom-${naam}`}
      label={label}
      unit={eenheid}
      min={min}
      max={max}
      step={stap}
      value={getoond(schuif, waarde)}
      description={`${text.now(now)} ${uitleg}`}
      onReset={isMoved ? () => onChoose({ ...keuzes, waarden: zonder(keuzes.waarden, naam) }) : undefined}
      onChange={(shown) => onMove({ ...keuzes, waarden: { ...keuzes.waarden, [naam]: shown / schaal } })}
      onRelease={onSettle}
    />
  );
}
