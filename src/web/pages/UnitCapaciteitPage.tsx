import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Unitcapaciteit } from "../../modules/bezetting/capaciteit.ts";
import { percent } from "../format.ts";
import { usePathParameter } from "../location.ts";
import {
  Button,
  ButtonLink,
  Grid,
  GroupHead,
  Link,
  Margin,
  Opening,
  Paragraph,
  Section,
  Sheet,
  Stack,
  SummaryList,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { unitQuery, type UnitInFull } from "./bezetting/bezetting.queries.ts";
import { text as words } from "./bezetting/bezetting.text.ts";
import { AfspraakDialog } from "./bezetting/AfspraakDialog.tsx";
import { CapaciteitDialog } from "./bezetting/CapaciteitDialog.tsx";
import { CapaciteitTable } from "./bezetting/CapaciteitTable.tsx";
import { Locaties, Verkenningen } from "./bezetting/UnitParts.tsx";
import { UnitFrame, useMayChange } from "./bezetting/UnitFrame.tsx";
import { text } from "./UnitCapaciteitPage.text.ts";

/** What a unit can hold: where, for which work, with whose guidance, and what else could be done there. */
export function UnitCapaciteitPage() {
  const query = useQuery(unitQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={words.units} loading={text.loading}>
      {(unit) => <Filled unit={unit} />}
    </PageState>
  );
}

function Filled({ unit }: { unit: UnitInFull }) {
  const mayChange = useMayChange(unit, "unitcapaciteit");
  const { vandaag } = useSession();
  const [asked, setAsked] = useState<Unitcapaciteit | null>(null);
  const { id, naam, capaciteiten, locaties, verkenningen } = unit;
  const now = capaciteiten.filter(({ vanaf }) => vanaf <= vandaag);
  const sum = (of: (row: Unitcapaciteit) => number) => now.reduce((total, row) => total + of(row), 0);
  return (
    <UnitFrame unit={unit} title={text.title(naam)} at="/capaciteit">
      <Opening above={<Link href="/units">{words.back}</Link>} lead={text.lead}>
        <strong>
          {text.opening(
            sum(({ plaatsen }) => plaatsen),
            sum(({ ruimte }) => ruimte),
          )}
        </strong>
      </Opening>
      <Stack gap="loose">
        <Sheet full>
          <GroupHead heading={text.places} first>
            {mayChange && (
              <ButtonLink kind="primary" href={`/units/${id}/plaatsen`}>
                {text.addPlaces}
              </ButtonLink>
            )}
          </GroupHead>
          <CapaciteitTable unit={unit} onChange={mayChange ? setAsked : undefined} />
        </Sheet>
        <Grid>
          <Stack gap="loose">
            <Sheet>
              <Section
                heading={text.locations}
                action={
                  mayChange && <ButtonLink href={`/units/${id}/locatie`}>{text.addLocation}</ButtonLink>
                }
              >
                <Locaties locaties={locaties} changeAt={mayChange ? `/units/${id}/locatie` : undefined} />
              </Section>
            </Sheet>
            <Sheet>
              <Section
                heading={text.explored}
                action={mayChange && <ButtonLink href={`/units/${id}/verkenning`}>{text.explore}</ButtonLink>}
              >
                <Verkenningen
                  verkenningen={verkenningen}
                  changeAt={mayChange ? `/units/${id}/verkenning` : undefined}
                />
              </Section>
            </Sheet>
          </Stack>
          <Margin label={text.agreement}>
            <Afspraak unit={unit} mayChange={mayChange} />
          </Margin>
        </Grid>
      </Stack>
      {asked && <CapaciteitDialog capaciteit={asked} onClose={() => setAsked(null)} />}
    </UnitFrame>
  );
}

/** What the unit reckons with; without it every contract hour counts. */
function Afspraak({ unit, mayChange }: { unit: UnitInFull; mayChange: boolean }) {
  const [isAsked, setAsked] = useState(false);
  const { afspraak } = unit;
  return (
    <Section heading={text.agreement}>
      {afspraak ? (
        <SummaryList
          narrow
          facts={[
            { term: text.hours, value: text.hoursText(percent(afspraak.inzetbaar * 10_000)) },
            { term: text.perGuide, value: text.perGuideText(afspraak.mensenPerFte) },
            { term: text.source, value: afspraak.bron },
          ]}
        />
      ) : (
        <Paragraph soft>{text.noAgreement}</Paragraph>
      )}
      {mayChange && <Button onPress={() => setAsked(true)}>{text.changeAgreement}</Button>}
      {isAsked && <AfspraakDialog unit={unit} onClose={() => setAsked(false)} />}
    </Section>
  );
}
