import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { dateAndTime } from "../../format.ts";
import { Button, Link, Paragraph, Section, Stack } from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { text } from "../ScenarioPage.text.ts";
import { type Bewaard, shareScenario, useRenew, withdrawScenario } from "./overgang.queries.ts";

const { share } = text;

/** A link to this version, for who may see the plan; it can be withdrawn. */
export function ScenarioShare({ scenario: { id, versie, gedeeld } }: { scenario: Bewaard }) {
  const { gebruiker } = useSession();
  const renew = useRenew();
  const sharing = useSubmit(
    (_: null, options) => shareScenario(id, versie, options),
    () => void renew(),
  );
  const ending = useSubmit(
    (_: null, options) => withdrawScenario(id, options),
    () => void renew(),
  );
  const mayChange = scopesOf(gebruiker, "change", "toekomstplan").length > 0;
  return (
    <Section heading={share.heading}>
      <Stack>
        <Paragraph>
          {gedeeld ? share.shared(gedeeld.versie, gedeeld.door, dateAndTime(gedeeld.op)) : share.none}
        </Paragraph>
        {gedeeld && <Link href={`/toekomstplan/gedeeld/${gedeeld.code}`}>{share.link}</Link>}
        <ProblemAlert problem={sharing.problem ?? ending.problem} />
        {mayChange && (
          <div>
            <Button kind="secondary" busy={sharing.busy} onPress={() => sharing.submit(null)}>
              {gedeeld ? share.again(versie) : share.button(versie)}
            </Button>
          </div>
        )}
        {mayChange && gedeeld && (
          <div>
            <Button kind="subtle" negative busy={ending.busy} onPress={() => ending.submit(null)}>
              {share.withdraw}
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}
