import type { Unitlocatie } from "../../../modules/bezetting/capaciteit.ts";
import type { Conclusie, Verkenning } from "../../../modules/bezetting/verkenning.ts";
import { longDate } from "../../format.ts";
import {
  Details,
  Heading,
  Link,
  List,
  Paragraph,
  Row,
  Stack,
  StatusBadge,
  type StatusKind,
  SummaryList,
  Text,
} from "../../nlds/index.ts";
import { text } from "../UnitCapaciteitPage.text.ts";
import { text as words, werksoort } from "./bezetting.text.ts";

const known = (value: boolean | null) => (value === null ? "null" : value ? "ja" : "nee");

type LocatiesProps = {
  locaties: readonly Unitlocatie[];
  /** Where a location is changed, for who may. */
  changeAt: string | undefined;
};

export function Locaties({ locaties, changeAt }: LocatiesProps) {
  if (locaties.length === 0) return <Paragraph soft>{text.noLocations}</Paragraph>;
  return (
    <Stack gap="loose">
      {locaties.map((locatie) => (
        <Stack key={locatie.id} gap="dense">
          <Row>
            <Heading level={3}>{locatie.naam}</Heading>
            {changeAt && (
              <Link href={`${changeAt}?locatie=${locatie.id}`} label={text.changeLocation(locatie.naam)}>
                {text.change}
              </Link>
            )}
          </Row>
          <Text soft>
            {words.locatiesoorten[locatie.soort]}, {locatie.plaats}
          </Text>
          <List plain>
            <span>{text.quiet[known(locatie.isPrikkelarm)]}</span>
            <span>{text.wheelchair[known(locatie.isRolstoelgeschikt)]}</span>
            <span>{text.reach(locatie.bereikbaar)}</span>
            <span>
              {locatie.aanpassingen.length > 0
                ? text.adjustments(
                    locatie.aanpassingen.map((code) => words.aanpassingen[code] ?? code).join(", "),
                  )
                : text.noAdjustments}
            </span>
            <Text small soft>
              {locatie.bron}
            </Text>
          </List>
        </Stack>
      ))}
    </Stack>
  );
}

const KIND: Readonly<Record<Conclusie, StatusKind>> = {
  past: "ok",
  "past na aanpassing": "active",
  "past niet": "error",
  "nog niet bekend": "unknown",
};

/** Whether a new kind of work fits, with the answers behind it. */
export function Verkenningen({
  verkenningen,
  changeAt,
}: {
  verkenningen: readonly Verkenning[];
  changeAt: string | undefined;
}) {
  return (
    <Stack>
      <Paragraph soft>{verkenningen.length === 0 ? text.noneExplored : text.exploredText}</Paragraph>
      {verkenningen.map(
        ({ id, werksoort: soort, conclusie, toelichting, toetsen, doorNaam, opgemaaktOp }) => (
          <Stack key={id} gap="dense">
            <Row>
              <Text strong>{werksoort(soort)}</Text>
              <StatusBadge kind={KIND[conclusie]}>{text.conclusions[conclusie]}</StatusBadge>
              {changeAt && (
                <Link href={`${changeAt}?werksoort=${soort}`} label={text.updateFor(werksoort(soort))}>
                  {text.update}
                </Link>
              )}
            </Row>
            <Paragraph>{toelichting}</Paragraph>
            <Details summary={text.by(doorNaam, longDate(opgemaaktOp))}>
              <SummaryList
                facts={toetsen.map(({ vraag, oordeel, toelichting }) => ({
                  term: text.questions[vraag],
                  value: [text.answers[oordeel], toelichting].filter(Boolean).join(". "),
                }))}
              />
            </Details>
          </Stack>
        ),
      )}
    </Stack>
  );
}
