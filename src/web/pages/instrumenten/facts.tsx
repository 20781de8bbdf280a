import type { InstrumentInFull } from "../../../modules/instrumentengids/instrument.ts";
import { type Fact, List, Text } from "../../nlds/index.ts";
import { text } from "../InstrumentPage.text.ts";
import { text as gebruik } from "./gebruik.text.ts";
import { functieNaam, prijsTekst, text as words } from "./instrumenten.text.ts";

const known = (value: string | null) => value ?? <Text soft>{words.unknown}</Text>;

export const whomFacts = (instrument: InstrumentInFull): Fact[] => [
  {
    term: text.doelgroepen,
    value: instrument.doelgroepen.map((een) => words.doelgroepen[een]).join(", "),
  },
  { term: text.fasen, value: instrument.fasen.map((fase) => words.fasen[fase]).join(", ") },
  {
    term: text.functionaliteiten,
    value: (
      <List plain>
        {instrument.functionaliteiten.map((code) => (
          <span key={code}>{functieNaam(code)}</span>
        ))}
      </List>
    ),
  },
  ...(instrument.werksoorten.length > 0
    ? [{ term: text.werksoorten, value: instrument.werksoorten.join(", ") }]
    : []),
];

export const practicalFacts = ({
  soort,
  aanbieder,
  gemeentenamen,
  beschikbaarheid,
  duur,
  capaciteit,
  prijs,
  akkoord,
  akkoordVanaf,
}: InstrumentInFull): Fact[] => [
  { term: text.soort, value: words.soorten[soort] },
  { term: text.aanbieder, value: known(aanbieder) },
  {
    term: text.gemeenten,
    value: beschikbaarheid === "elders" ? text.notHere : known(gemeentenamen.join(", ") || null),
  },
  { term: text.duur, value: known(duur) },
  { term: text.capaciteit, value: known(capaciteit === null ? null : text.plaatsen(capaciteit)) },
  {
    term: text.prijs,
    value: (
      <>
        {known(prijs === null ? null : prijsTekst(prijs))}
        {prijs && (
          <>
            {" "}
            <Text small soft>
              {prijs.bron}
            </Text>
          </>
        )}
      </>
    ),
  },
  {
    term: gebruik.akkoord,
    value: akkoordVanaf === null ? words.akkoorden[akkoord] : gebruik.akkoordVanaf(akkoordVanaf),
  },
];

export const bewijsFacts = ({ bewijs, bewijsBron }: InstrumentInFull): Fact[] => [
  { term: text.bewijs, value: words.bewijzen[bewijs] },
  ...(bewijsBron ? [{ term: text.bron, value: bewijsBron }] : []),
];

export const sourceFacts = ({ bron, gecontroleerd, doorNaam }: InstrumentInFull): Fact[] => [
  { term: text.bron, value: bron },
  { term: text.gecontroleerd, value: text.checked(gecontroleerd, doorNaam) },
];
