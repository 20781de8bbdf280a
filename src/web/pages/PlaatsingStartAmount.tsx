import { useQuery } from "@tanstack/react-query";
import { euros, longDate } from "../format.ts";
import { Alert, Paragraph, Skeleton, Text } from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSettled } from "../settled.ts";
import { text } from "./PlaatsingStartPage.text.ts";
import { Calculation } from "./plaatsing/Calculation.tsx";
import { type BerekenVraag, berekenQuery } from "./plaatsing/plaatsing.queries.ts";
import { questionOf, type Terms } from "./plaatsing/terms.ts";

/** The loonkostensubsidie of these terms, to the cent and in steps, while they are filled in. */
export function Amount({
  inwonerId,
  terms,
  labelledBy,
}: {
  inwonerId: string;
  terms: Terms;
  labelledBy: string;
}) {
  const asked = useSettled(JSON.stringify(questionOf(inwonerId, terms)));
  const vraag = JSON.parse(asked) as BerekenVraag | null;
  if (!vraag) return <Paragraph soft>{text.noAmountYet}</Paragraph>;
  return <Answer vraag={vraag} labelledBy={labelledBy} />;
}

function Answer({ vraag, labelledBy }: { vraag: BerekenVraag; labelledBy: string }) {
  const { data, error, isPending, isPlaceholderData } = useQuery(berekenQuery(vraag));
  if (error) return <ProblemAlert problem={error} />;
  if (isPending || !data) return <Skeleton label={text.busy} />;
  return (
    <>
      <div role="status">
        <Text strong>
          {isPlaceholderData ? text.busy : text.amount(euros(data.bedragInCenten), longDate(data.tot))}
        </Text>
      </div>
      <Calculation berekening={data} labelledBy={labelledBy} />
      {!data.isLeeftijdBekend && <Alert kind="warning" heading={text.ageUnknown} />}
    </>
  );
}
