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
import { JAREN, type Keuzes, SLEUTELS, type Sleutel, standVan } from "../toekomstplan/keuzes.ts";
import type { Keus, Pakket } from "../toekomstplan/pakketten.ts";
import { text } from "./ToekomstplanPage.text.ts";

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
        onChange={(pakket) => onChoose({ ...keuzes, pakket, waarden: {}, verkoop: {}, sleutel: null })}
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
  const { keuzes, uitgangspunten, onChoose } = props;
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
      {groep === "bedrijf" &&
        uitgangspunten.bedrijf.panden.map((pand) => <Building key={pand.naam} {...props} pand={pand} />)}
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

const extraMoved = (groep: Groep, { verkoop, sleutel }: Keuzes): number =>
  (groep === "bedrijf" ? Object.keys(verkoop).length : 0) + (groep === "geld" && sleutel ? 1 : 0);

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
      onReset={isMoved ? () => onChoose({ ...keuzes, waarden: without(keuzes.waarden, naam) }) : undefined}
      onChange={(shown) => onMove({ ...keuzes, waarden: { ...keuzes.waarden, [naam]: shown / schaal } })}
      onRelease={onSettle}
    />
  );
}

function Building({
  pand: { naam, m2 },
  uitgangspunten,
  pakket,
  keuzes,
  onChoose,
}: SlidersProps & { pand: Uitgangspunten["bedrijf"]["panden"][number] }) {
  const { beginjaar } = uitgangspunten.begin;
  const planned = pakket?.scenario.hefbomen.verkoop?.[naam] ?? uitgangspunten.hefbomen.verkoop[naam];
  const chosen = keuzes.verkoop[naam] ?? planned;
  const years = Array.from({ length: JAREN - 1 }, (_, nth) => beginjaar + 1 + nth);
  return (
    <Select
      id={`pand-${naam}`}
      label={text.building(naam, m2)}
      description={text.buildingNote}
      emptyLabel={text.stays}
      options={years.map((jaar) => ({ value: String(jaar), label: text.gone(jaar) }))}
      value={chosen === undefined ? "" : String(chosen)}
      onChange={(jaar) =>
        onChoose({
          ...keuzes,
          verkoop: jaar === "" ? without(keuzes.verkoop, naam) : { ...keuzes.verkoop, [naam]: Number(jaar) },
        })
      }
    />
  );
}

const without = <Naam extends string>(
  waarden: Readonly<Partial<Record<Naam, number>>>,
  naam: Naam,
): Record<Naam, number> =>
  Object.fromEntries(Object.entries(waarden).filter(([key]) => key !== naam)) as Record<Naam, number>;
