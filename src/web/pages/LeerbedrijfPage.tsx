import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { longDate } from "../format.ts";
import { usePathParameter } from "../location.ts";
import {
  Alert,
  ButtonLink,
  type Fact,
  Grid,
  Link,
  Margin,
  Opening,
  Page,
  Section,
  Stack,
  SummaryList,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { type Leerbedrijf, leerbedrijfQuery } from "./certificaten/certificaten.queries.ts";
import { Leermeesters } from "./certificaten/Leermeesters.tsx";
import { text } from "./LeerbedrijfPage.text.ts";

/** Where people learn at work: how long it is recognised, and who teaches there. */
export function LeerbedrijfPage() {
  const query = useQuery(leerbedrijfQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(leerbedrijf) => <Filled leerbedrijf={leerbedrijf} />}
    </PageState>
  );
}

function Filled({ leerbedrijf }: { leerbedrijf: Leerbedrijf }) {
  const { gebruiker } = useSession();
  const [done, setDone] = useState<string | null>(null);
  const mayChange = scopesOf(gebruiker, "change", "werkgever").length > 0;
  const { naam, isErkend, werkgeverId, unitId } = leerbedrijf;
  return (
    <Page title={naam}>
      <Opening
        above={<Link href="/leerbedrijven">{text.back}</Link>}
        lead={isErkend ? text.leadGeldt : text.leadVoorbij}
      >
        <strong>{openingOf(leerbedrijf)}</strong>
      </Opening>
      <Stack gap="loose">
        {done && <Alert kind="ok" focus heading={done} />}
        <Grid>
          <Leermeesters leerbedrijf={leerbedrijf} mayChange={mayChange} onDone={setDone} />
          <Margin label={text.erkenning}>
            <Section heading={text.erkenning}>
              <Stack>
                <SummaryList narrow facts={factsOf(leerbedrijf)} />
                {werkgeverId && <Link href={`/werkgevers/${werkgeverId}`}>{text.werkgever}</Link>}
                {unitId && <Link href={`/units/${unitId}`}>{text.unit}</Link>}
                {mayChange && (
                  <div>
                    <ButtonLink href={`/leerbedrijven/${leerbedrijf.id}/wijzig`}>
                      {text.wijzigErkenning}
                    </ButtonLink>
                  </div>
                )}
              </Stack>
            </Section>
          </Margin>
        </Grid>
      </Stack>
    </Page>
  );
}

function openingOf({ naam, erkendTot, isErkend }: Leerbedrijf): string {
  if (erkendTot === null) return text.opening.onbekend(naam);
  return (isErkend ? text.opening.geldt : text.opening.voorbij)(naam, longDate(erkendTot));
}

const factsOf = ({ erkendDoor, erkendVoor, erkendTot, bron }: Leerbedrijf): Fact[] => [
  { term: text.erkendDoor, value: erkendDoor },
  { term: text.erkendVoor, value: erkendVoor.join(", ") },
  { term: text.erkendTot, value: erkendTot ? longDate(erkendTot) : text.geenDag },
  { term: text.bron, value: bron },
];
