import { useQuery } from "@tanstack/react-query";
import { longDate } from "../../format.ts";
import { ButtonLink, Details, List, Row, Section, Stack, SummaryList, Text } from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { text as page } from "../WerkgeverRelatiePage.text.ts";
import { type Relatie, relatieQuery } from "./netwerk.queries.ts";
import { text as words } from "./netwerk.text.ts";

const text = page.section;

/** On the page of a werkgever: what the relation is, and how willing he is now and was before. */
export function RelatieSection({ id, mayChange }: { id: string; mayChange: boolean }) {
  const query = useQuery(relatieQuery(id));
  return (
    <Section heading={text.heading}>
      <PartState query={query} part={text.part}>
        {(relatie) => (
          <Stack>
            <SummaryList facts={factsOf(relatie)} />
            <History bereidheden={relatie.bereidheden} />
            {mayChange && (
              <Row>
                <ButtonLink href={`/werkgevers/${id}/bereidheid`} kind="secondary">
                  {text.note}
                </ButtonLink>
                <ButtonLink href={`/werkgevers/${id}/relatie`} kind="secondary">
                  {text.change}
                </ButtonLink>
              </Row>
            )}
          </Stack>
        )}
      </PartState>
    </Section>
  );
}

function factsOf({ account, bereidheden, segmenten, lopend, herkomst }: Relatie) {
  const { relatievorm, begeleidingMensen, begeleidingUren, begeleidingKennis, regelingen } = account;
  const [nu] = bereidheden;
  const [bron] = herkomst;
  const open = Object.entries(words.regelingen).filter(([code]) => !regelingen.some((kent) => kent === code));
  return [
    {
      term: text.willingness,
      value: nu ? `${words.bereidheden[nu.bereidheid]}, ${text.since(longDate(nu.vanaf))}` : text.none,
    },
    { term: text.form, value: relatievorm ? words.relatievormen[relatievorm] : text.unknown },
    {
      term: text.capacity,
      value:
        begeleidingMensen === null ? text.unknown : text.people(begeleidingMensen, lopend, begeleidingUren),
    },
    { term: text.knowledge, value: begeleidingKennis ? words.kennis[begeleidingKennis] : text.unknown },
    {
      term: text.schemes,
      value:
        regelingen.length > 0 ? regelingen.map((code) => words.regelingen[code]).join(", ") : text.unknown,
    },
    { term: text.inform, value: open.length > 0 ? open.map(([, label]) => label).join(", ") : text.all },
    {
      term: text.segments,
      value:
        segmenten.length > 0
          ? segmenten.map((segment) => words.segmenten[segment]).join(", ")
          : text.noSegment,
    },
    ...(bron ? [{ term: text.origin, value: originOf(bron) }] : []),
  ];
}

const originOf = ({ herkomst, campagne, ambassadeur, datum }: Relatie["herkomst"][number]) =>
  `${campagne?.naam ?? ambassadeur?.naam ?? words.herkomsten[herkomst]} (${longDate(datum)})`;

function History({ bereidheden }: Pick<Relatie, "bereidheden">) {
  if (bereidheden.length < 2) return null;
  return (
    <Details summary={text.history}>
      <List>
        {bereidheden.map(({ id, vanaf, bereidheid, reden, toelichting, doorNaam }) => (
          <li key={id}>
            <Stack gap="dense">
              <Text>{`${longDate(vanaf)}: ${words.bereidheden[bereidheid]}`}</Text>
              <Text small soft>
                {[reden && text.because(words.bereidredenen[reden]), toelichting, doorNaam]
                  .filter(Boolean)
                  .join(" · ")}
              </Text>
            </Stack>
          </li>
        ))}
      </List>
    </Details>
  );
}
