import { useQuery } from "@tanstack/react-query";
import { isTabelSoort } from "../../modules/uitwisseling/soort-import.ts";
import { Alert, ButtonLink } from "../nlds/index.ts";
import { text } from "./ImportPage.text.ts";
import { gekozenQuery, type ImportDetail } from "./import.queries.ts";

/** Where no row of a table file could be read, one wrong column is the likely reason: what it is, and the way back to the columns. */
export function ImportNietsGelezen({ found }: { found: ImportDetail }) {
  const { data: gekozen } = useQuery(gekozenQuery(found.id));
  const { gelezen, geweigerd } = found.aantallen;
  if (found.status !== "proef" || gelezen === 0 || geweigerd < gelezen || !isTabelSoort(found.soort))
    return null;
  const again = (
    <ButtonLink href={`/importeren?import=${found.id}`}>
      {gekozen ? text.columnsAgain : text.fileAgain}
    </ButtonLink>
  );
  return (
    <Alert kind="warning" heading={text.nothingRead} action={again}>
      {redenVan(found.meldingen.rijen)}
    </Alert>
  );
}

/** The field that most rows are refused for, with what is wrong in the first of them. */
function redenVan(meldingen: ImportDetail["meldingen"]["rijen"]): string {
  const perVeld = Map.groupBy(
    meldingen.filter(({ isWeigering }) => isWeigering),
    ({ veld }) => veld,
  );
  const [most] = [...perVeld.values()].toSorted((one, other) => other.length - one.length);
  const [first] = most ?? [];
  return first?.veld ? text.nothingReadField(first.veld, first.rij, first.melding) : text.nothingReadText;
}
