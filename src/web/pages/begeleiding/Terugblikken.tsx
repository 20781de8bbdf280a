import { useState } from "react";
import { NA_MAANDEN, TERUGBLIK_VAN } from "../../../modules/begeleiding/terugblik.ts";
import { shortDate } from "../../format.ts";
import { Alert, Button, List, Paragraph, Quote, Section, Stack } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import type { Begeleiding, Terugblik } from "../begeleiding.queries.ts";
import { text } from "../PlaatsingBegeleidingPage.text.ts";
import { text as words } from "./terugblik.text.ts";
import { type Asked, TerugblikDialog } from "./TerugblikDialog.tsx";

type Props = { begeleiding: Begeleiding; plaatsingId: string };

/** What inwoner and werkgever say after two years; before that there is nothing to ask. */
export function Terugblikken({ begeleiding, plaatsingId }: Props) {
  const { vandaag } = useSession();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [warned, setWarned] = useState<readonly string[] | null>(null);
  const { terugblikken, checkmomenten, inwonerId } = begeleiding;
  const isTime = checkmomenten.some(({ maand, dag }) => maand === NA_MAANDEN && dag <= vandaag);
  if (!isTime && terugblikken.length === 0) return null;
  return (
    <Section heading={text.terugblik.heading}>
      <Stack>
        <Paragraph soft>{text.terugblik.lead}</Paragraph>
        {warned && (
          <Alert kind={warned.length > 0 ? "warning" : "ok"} heading={text.terugblik.saved} focus>
            {warned.length > 0 && (
              <List>
                {warned.map((hint) => (
                  <span key={hint}>{hint}</span>
                ))}
              </List>
            )}
          </Alert>
        )}
        {TERUGBLIK_VAN.map((van) => {
          const said = terugblikken.find((terugblik) => terugblik.van === van);
          if (said) return <Said key={van} said={said} />;
          return (
            <div key={van}>
              <Button kind="secondary" onPress={() => setAsked({ inwonerId, plaatsingId, van, naam: null })}>
                {text.terugblik.write[van]}
              </Button>
            </div>
          );
        })}
      </Stack>
      {asked && (
        <TerugblikDialog
          asked={asked}
          onClose={() => setAsked(null)}
          onDone={({ waarschuwingen }) => {
            setAsked(null);
            setWarned(waarschuwingen.map(({ hint }) => hint));
          }}
        />
      )}
    </Section>
  );
}

function Said({ said }: { said: Terugblik }) {
  const { vandaag } = useSession();
  const { van, tevreden, blijft, woorden, gezegdOp, doorNaam } = said;
  const answer = text.terugblik.antwoord(
    words.schaal[tevreden as keyof typeof words.schaal],
    words.blijftKeuze[blijft].toLowerCase(),
  );
  return (
    <Quote label={text.terugblik.gezegd(text.terugblik.wie[van], shortDate(gezegdOp, vandaag), doorNaam)}>
      {woorden ? `${answer}. ${woorden}` : answer}
    </Quote>
  );
}
