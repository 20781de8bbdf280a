import { useQuery } from "@tanstack/react-query";
import type { Inwoner } from "../../modules/inwoners/inwoner.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { longDate, month, shortDate } from "../format.ts";
import {
  HelperCircle,
  Link,
  Margin,
  MogelijkheidItem,
  Paragraph,
  Provenance,
  Section,
  SummaryList,
} from "../nlds/index.ts";
import { PartState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./DossierPage.text.ts";
import {
  type Helpers,
  helpersQuery,
  isClosed,
  type Mogelijkheden,
  mogelijkhedenQuery,
  type Situatie,
  situatieQuery,
} from "./dossier/dossier.queries.ts";
import { Reachable } from "./dossier/Reachable.tsx";
import { SituatieChange } from "./dossier/SituatieChange.tsx";
import { iconOf, sayingOf, sourceOf } from "./dossier/mogelijkheid.ts";

const SHOWN_MOGELIJKHEDEN = 5;
const QUIET_AFTER_DAYS = 90;

export function DossierMargin({ inwoner }: { inwoner: Inwoner }) {
  const { id, voornaam } = inwoner;
  const helpers = useQuery(helpersQuery(id));
  const mogelijkheden = useQuery(mogelijkhedenQuery(id));
  const situatie = useQuery(situatieQuery(id));
  const mayChange = scopesOf(useSession().gebruiker, "change", "situatie").length > 0;
  return (
    <Margin label={text.margin}>
      <Section heading={text.helpers(voornaam)}>
        <PartState query={helpers} part={text.parts.helpers}>
          {({ rijen }) => <HelpersPart rijen={rijen} voornaam={voornaam} />}
        </PartState>
      </Section>
      {!isClosed(mogelijkheden.error) && (
        <Section heading={text.mogelijkheden}>
          <PartState query={mogelijkheden} part={text.parts.mogelijkheden}>
            {({ rijen }) => <MogelijkhedenPart rijen={rijen} inwoner={inwoner} />}
          </PartState>
        </Section>
      )}
      <Reachable inwoner={inwoner} />
      {!isClosed(situatie.error) && (
        <Section
          heading={text.situatie}
          action={
            mayChange &&
            situatie.data && <SituatieChange inwoner={inwoner} situatie={situatie.data.situatie} />
          }
        >
          <PartState query={situatie} part={text.parts.situatie}>
            {(situatie) => <SituatiePart {...situatie} />}
          </PartState>
          <Paragraph>
            <Link href={`/inwoners/${id}/wat-verandert`}>{text.watVerandert}</Link>
          </Paragraph>
        </Section>
      )}
    </Margin>
  );
}

function HelpersPart({ rijen, voornaam }: { rijen: Helpers["rijen"]; voornaam: string }) {
  const { vandaag } = useSession();
  if (rijen.length === 0) return <Paragraph soft>{text.noHelpers}</Paragraph>;
  return (
    <HelperCircle
      name={voornaam}
      helpers={rijen.map((helper) => ({
        id: helper.id,
        name: helper.naam,
        role: text.helper(helper),
        ...lastContact(helper.laatsteContact, vandaag),
      }))}
    />
  );
}

function lastContact(day: string | null, vandaag: string) {
  if (day === null) return { lastContact: text.noContactYet };
  const days = (Date.parse(vandaag) - Date.parse(day)) / 86_400_000;
  return days > QUIET_AFTER_DAYS
    ? { lastContact: text.noContactSince(month(day)), quiet: true }
    : { lastContact: shortDate(day, vandaag) };
}

/** First what someone said in words, then the rest of what is known. */
function MogelijkhedenPart({ rijen, inwoner }: { rijen: Mogelijkheden["rijen"]; inwoner: Inwoner }) {
  const known = rijen.filter(({ versie }) => versie > 0);
  const inWords = known.toSorted((a, b) => Number(b.toelichting !== null) - Number(a.toelichting !== null));
  const here = `/inwoners/${inwoner.id}/mogelijkheden`;
  if (known.length === 0)
    return (
      <Paragraph soft>
        {text.noMogelijkheden} <Link href={here}>{text.addMogelijkheid}</Link>
      </Paragraph>
    );
  return (
    <>
      {inWords.slice(0, SHOWN_MOGELIJKHEDEN).map((fact) => (
        <MogelijkheidItem
          key={fact.onderwerp}
          icon={iconOf(fact.pictogram)}
          source={sourceOf(fact, inwoner.voornaam)}
        >
          {sayingOf(fact)}
        </MogelijkheidItem>
      ))}
      <Paragraph>
        <Link href={here}>{text.allMogelijkheden(known.length)}</Link>
      </Paragraph>
    </>
  );
}

function SituatiePart({ situatie, indicaties }: Situatie) {
  const valid = indicaties.filter(({ isGeldig }) => isGeldig);
  if (!situatie && valid.length === 0) return <Paragraph soft>{text.notKnown}</Paragraph>;
  return (
    <>
      <SummaryList
        narrow
        facts={[
          { term: text.uitkering, value: situatie?.uitkering ?? text.notKnown },
          { term: text.doelgroepen, value: situatie?.doelgroepen.join(", ") || text.none },
          {
            term: text.indicaties,
            value:
              valid
                .map(({ soort, tot }) => (tot ? `${soort}, ${text.until(longDate(tot))}` : soort))
                .join("; ") || text.none,
          },
        ]}
      />
      {situatie && <Provenance>{text.source(situatie.bron, longDate(situatie.peildatum))}</Provenance>}
    </>
  );
}
