import { Button, PlaceCard, type Reason } from "../../nlds/index.ts";
import { text } from "../InzetKeuzePage.text.ts";
import { text as words } from "../instrumenten/instrumenten.text.ts";
import type { Inzetadvies } from "./inzet.queries.ts";

export type Keuze = Inzetadvies["passend"][number];

const OUTCOME: Readonly<Record<Keuze["oordelen"][number]["uitkomst"], Reason["outcome"]>> = {
  past: "met",
  "past niet": "not",
  "vraag na": "unknown",
};

/** Price, unit and whether that is a guess; then what it opens and how sure anyone is that it works. */
export const keuzeWoorden = ({ kosten, opent, bewijs, instrument: { duur } }: Keuze): string =>
  [
    kosten === null
      ? text.onbekend
      : `${text.kosten(kosten.bedrag, kosten.eenheid)}${kosten.isAanname ? ` (${text.aanname})` : ""}`,
    duur,
    opent === null ? null : text.opent(opent),
    words.bewijzen[bewijs],
  ]
    .filter(Boolean)
    .join(" · ");

/** What stands in the way or must be asked; all conditions where it fits. */
export const redenenVan = ({ oordelen }: Keuze): Reason[] => {
  const open = oordelen.filter(({ uitkomst }) => uitkomst !== "past");
  return (open.length > 0 ? open : oordelen).map(({ uitkomst, zin }) => ({
    outcome: OUTCOME[uitkomst],
    text: zin,
  }));
};

/** One instrument of a list, with why it fits or does not. */
export function KeuzeKaart({
  keuze,
  onChoose,
}: {
  keuze: Keuze;
  onChoose: ((keuze: Keuze) => void) | undefined;
}) {
  const { id, naam } = keuze.instrument;
  const isPassend = keuze.oordelen.every(({ uitkomst }) => uitkomst === "past");
  return (
    <PlaceCard
      heading={naam}
      href={`/instrumenten/${id}`}
      description={keuzeWoorden(keuze)}
      reasons={isPassend ? [] : redenenVan(keuze)}
      actions={
        onChoose && (
          <Button kind="secondary" dense label={text.vraagAan(naam)} onPress={() => onChoose(keuze)}>
            {text.zetIn}
          </Button>
        )
      }
    />
  );
}
