import { KANTEN } from "../../../modules/werkafspraken/kanten.ts";
import type { Afspraakstand, Werkafspraak } from "../../../modules/werkafspraken/werkafspraak.ts";
import { longDate } from "../../format.ts";
import { List, StatusBadge, type StatusKind, SummaryList, Text } from "../../nlds/index.ts";
import { text } from "./werkafspraken.text.ts";

const KIND: Readonly<Record<Afspraakstand, StatusKind>> = {
  "wacht op ja": "waiting",
  "gaat in": "active",
  geldt: "ok",
  "loopt af": "waiting",
  voorbij: "unknown",
  vervallen: "unknown",
};

export const AfspraakBadge = ({ stand }: Pick<Werkafspraak, "stand">) => (
  <StatusBadge kind={KIND[stand]}>{text.standen[stand]}</StatusBadge>
);

/** The work, the price and the guidance, and who said yes. */
export function AfspraakFacts({ afspraak }: { afspraak: Werkafspraak }) {
  const { fact } = text;
  return (
    <SummaryList
      facts={[
        { term: fact.werk, value: afspraak.werk },
        { term: fact.prijs, value: text.prijs(afspraak.prijsInCenten, afspraak.prijsPer) },
        { term: fact.dienstverband, value: afspraak.dienstverbandBij },
        { term: fact.begeleidingDoor, value: afspraak.begeleidingDoor },
        { term: fact.begeleiding, value: afspraak.begeleiding },
        { term: fact.periode, value: text.periode(afspraak.vanaf, afspraak.geldtTot) },
        { term: fact.akkoord, value: <Akkoorden afspraak={afspraak} /> },
        {
          term: fact.gemaakt,
          value: text.made(afspraak.opgesteldDoor, afspraak.opgesteldOp),
        },
      ]}
    />
  );
}

function Akkoorden({ afspraak: { akkoorden } }: { afspraak: Werkafspraak }) {
  return (
    <List plain>
      {KANTEN.map((kant) => {
        const ja = akkoorden.find((een) => een.kant === kant);
        if (!ja) return <span key={kant}>{text.noYes(text.kanten[kant])}</span>;
        return (
          <span key={kant}>
            {text.saidYes(text.kanten[kant], ja.naam, ja.op)}{" "}
            {ja.vastgelegdDoor !== ja.naam && (
              <Text small soft>
                {text.writtenBy(ja.vastgelegdDoor)}
              </Text>
            )}
          </span>
        );
      })}
    </List>
  );
}

/** The period in one line, for a list. */
export const inPeriode = ({ vanaf, geldtTot }: Werkafspraak) =>
  geldtTot === null ? text.periode(vanaf, null) : `${longDate(vanaf)} – ${longDate(geldtTot)}`;
