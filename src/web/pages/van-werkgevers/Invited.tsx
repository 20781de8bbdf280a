import { useQueryClient } from "@tanstack/react-query";
import { Button, LineWithAction, Paragraph, Row, Stack } from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSubmit } from "../../submit.ts";
import { decideInvitation, MIJN_BEDRIJF, type Uitnodiging } from "../mijn-bedrijf.queries.ts";
import { text } from "../VanWerkgeversPage.text.ts";

type Decision = { readonly uitnodiging: Uitnodiging; readonly isBevestigd: boolean };

/** Whom werkgevers want to let in: the second pair of eyes says yes or no. */
export function Invited({ uitnodigingen }: { uitnodigingen: readonly Uitnodiging[] }) {
  const client = useQueryClient();
  const { submit, problem } = useSubmit<Decision, Uitnodiging>(
    ({ uitnodiging, isBevestigd }, options) => decideInvitation(uitnodiging, isBevestigd, options),
    () => client.invalidateQueries(MIJN_BEDRIJF),
  );
  return (
    <Stack>
      <ProblemAlert problem={problem} />
      {uitnodigingen.length === 0 && <Paragraph>{text.accessNone}</Paragraph>}
      {uitnodigingen.map((uitnodiging) => {
        const { id, naam, functie, aanmeldnaam, werkgever, doorNaam } = uitnodiging;
        return (
          <LineWithAction
            key={id}
            action={
              <Row>
                <Button
                  kind="secondary"
                  dense
                  label={text.confirmFor(naam)}
                  onPress={() => submit({ uitnodiging, isBevestigd: true })}
                >
                  {text.confirm}
                </Button>
                <Button
                  dense
                  label={text.refuseFor(naam)}
                  onPress={() => submit({ uitnodiging, isBevestigd: false })}
                >
                  {text.refuse}
                </Button>
              </Row>
            }
          >
            <Paragraph>{`${naam}, ${functie}, ${aanmeldnaam}`}</Paragraph>
            <Paragraph small soft>
              {text.accessLine(werkgever.naam, doorNaam)}
            </Paragraph>
          </LineWithAction>
        );
      })}
    </Stack>
  );
}
