import { Button, Details, List, Paragraph, Row, Text } from "../../nlds/index.ts";
import { text as page } from "../MatchVerkennerPage.text.ts";
import type { Plekmatches } from "./match.queries.ts";
import { text } from "./opener.text.ts";

type Opener = Plekmatches["openers"][number];

/** As many as someone compares at a glance. */
const OTHERS = 5;

/** What a support costs, and how sure that is. Room that someone gives himself costs nothing to tell of. */
export function Cost({ opener: { kosten } }: { opener: Opener }) {
  if (!kosten) return null;
  return (
    <>
      {text.cost(kosten.perJaar)} <Text soft>{text.source(text.kind[kosten.zekerheid], kosten.bron)}</Text>
    </>
  );
}

/** The supports that open fewer plekken than the first, each with its costs and one press away. */
export function OtherOpeners({
  openers,
  onTry,
}: {
  openers: readonly Opener[];
  onTry: (tryOut: { watAls: Opener["watAls"] }) => void;
}) {
  if (openers.length === 0) return null;
  return (
    <Details summary={text.others}>
      <List plain>
        {openers.slice(0, OTHERS).map((opener) => (
          <Row key={opener.aanpassing} apart>
            <Paragraph small>
              {text.opens(opener.aanpassing, opener.aantal)} <Cost opener={opener} />
            </Paragraph>
            <Button
              dense
              label={text.seeOther(opener.aanpassing, opener.aantal)}
              onPress={() => onTry({ watAls: opener.watAls })}
            >
              {page.see(opener.aantal)}
            </Button>
          </Row>
        ))}
      </List>
    </Details>
  );
}
