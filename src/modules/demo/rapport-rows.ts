import { isoDate } from "#core/dates";
import type { Row } from "./insert-rows.ts";
import { ACTIEPLAN, kerncijfers } from "./kerncijfers.ts";
import { GEDRUKT_TOTAAL, GROEPEN, plaatsingen2018 } from "./plaatsingen-2018.ts";
import { randomFor } from "./random.ts";
import { REGIO } from "./region.ts";

const RAPPORT = { rapport: "plaatsingen", jaar: 2018 };
const TABEL = `${ACTIEPLAN}, tabel ‘Geplaatste kandidaten per gemeente’`;

const perGroep = (cells: readonly number[]) =>
  Object.fromEntries(GROEPEN.map((groep, at) => [groep, cells[at]!]));

/** The published figures, the table of 2018 as it was printed, and why its total was corrected. */
export function rapportRows() {
  const random = randomFor("rapport");
  const tabel: Row<"rapportstanden"> = {
    regioId: REGIO,
    id: random.id(),
    ...RAPPORT,
    stand: "tabel",
    peildatum: isoDate("2018-12-31"),
    definitie:
      "Mensen die in 2018 door het werkgeversservicepunt aan werk zijn geholpen, zoals eerst gepubliceerd.",
    bron: TABEL,
    rijen: plaatsingen2018.map(([gemeente, , totaal, cells]) => ({
      gemeente,
      totaal,
      groepen: perGroep(cells),
    })),
    gedruktTotaal: {
      gemeente: "Totaal 2018",
      totaal: GEDRUKT_TOTAAL.totaal,
      groepen: perGroep(GEDRUKT_TOTAAL.groepen),
    },
    totaal: GEDRUKT_TOTAAL.totaal,
  };
  const correctie = (reden: string): Row<"cijfercorrecties"> => ({
    regioId: REGIO,
    id: random.id(),
    ...RAPPORT,
    reden,
    bron: ACTIEPLAN,
    vastgelegd: isoDate("2019-02-01"),
  });
  return {
    kerncijfers: kerncijfers.map((kerncijfer) => ({ regioId: REGIO, ...kerncijfer })),
    rapportstanden: [tabel],
    cijfercorrecties: [
      correctie(
        "Het totaal over 2018 is 684. De laatste wijzigingen, 20 plaatsingen, zijn in de tabel met 664 niet verwerkt.",
      ),
      correctie(
        "In de tekst staan 56 geplaatste niet-uitkeringsgerechtigden, in de tabel 43. In de demoregio zijn 13 van de 20 latere plaatsingen van hen: dat is een aanname.",
      ),
      correctie(
        "In de gedrukte totaalregel staan 5 (Onbekend met IBA) en 21 (Onbekend). De rijen tellen op tot 4 en 22.",
      ),
    ],
  };
}
