import { useQuery } from "@tanstack/react-query";
import type { WerkgeverInFull } from "../../modules/werkgevers/werkgever.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { longDate } from "../format.ts";
import { usePathParameter } from "../location.ts";
import {
  ButtonLink,
  EmptyState,
  Grid,
  type IconName,
  IdentityBar,
  Margin,
  Opening,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  Sheet,
  SummaryList,
  Timeline,
} from "../nlds/index.ts";
import { PageState, PartState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { WerkgeverContact } from "./WerkgeverContact.tsx";
import { text } from "./WerkgeverPage.text.ts";
import { ContactenElders } from "./netwerk/ContactenElders.tsx";
import { RelatieSection } from "./netwerk/RelatieSection.tsx";
import { PlekTable } from "./werk/PlekTable.tsx";
import { contactenQuery, werkgeverplekkenQuery, werkgeverQuery } from "./werk/werk.queries.ts";
import { text as words } from "./werk/werk.text.ts";
import { DienstenDeel } from "./wsp/DienstenDeel.tsx";

/** One werkgever: the places, what was said, and whom to call. Who works there stands nowhere. */
export function WerkgeverPage() {
  const query = useQuery(werkgeverQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(werkgever) => <Filled werkgever={werkgever} />}
    </PageState>
  );
}

function Filled({ werkgever }: { werkgever: WerkgeverInFull }) {
  const { gebruiker } = useSession();
  const mayLog = scopesOf(gebruiker, "change", "werkgever").length > 0;
  const mayAdd = scopesOf(gebruiker, "change", "plek").length > 0;
  const { id, naam, sector, plaats, aantalMedewerkers, openPlekken, vrijePlaatsen, lopendePlaatsingen } =
    werkgever;
  return (
    <Page
      title={naam}
      identity={
        <IdentityBar
          name={naam}
          facts={[sector, plaats, ...(aantalMedewerkers === null ? [] : [text.staff(aantalMedewerkers)])]}
          actions={
            mayAdd && (
              <>
                <ButtonLink href={`/werkgevers/${id}/plek`} kind="secondary" icon="plus">
                  {text.addPlek}
                </ButtonLink>
                <ButtonLink href={`/werkgevers/${id}/functiecreatie`} kind="secondary" icon="checklist">
                  {text.functiecreatie}
                </ButtonLink>
                <ButtonLink href="/wat-kost-het" kind="subtle" icon="euro">
                  {text.watKostHet}
                </ButtonLink>
              </>
            )
          }
        />
      }
    >
      <Opening>
        <strong>{text.places(naam, openPlekken)}</strong> {text.free(openPlekken, vrijePlaatsen)}{" "}
        {lopendePlaatsingen !== null && text.placements(lopendePlaatsingen)}
      </Opening>
      <Grid>
        <Sheet>
          {mayLog && (
            <Section heading={text.log}>
              <WerkgeverContact werkgeverId={id} contactpersoon={werkgever.contactpersoon} />
            </Section>
          )}
          <RelatieSection id={id} mayChange={mayLog} />
          <Section heading={text.plekken}>
            <Places id={id} />
          </Section>
          <DienstenDeel werkgeverId={id} />
          <ContactenElders id={id} mayChange={mayLog} />
          <Section heading={text.contacts}>
            <Contacts id={id} />
          </Section>
        </Sheet>
        <WerkgeverMargin werkgever={werkgever} mayChange={mayLog} />
      </Grid>
    </Page>
  );
}

function Places({ id }: { id: string }) {
  const query = useQuery(werkgeverplekkenQuery(id, { perPagina: 50 }));
  return (
    <PartState query={query} part={text.plekkenPart}>
      {({ rijen }) =>
        rijen.length > 0 ? <PlekTable rows={rijen} /> : <EmptyState heading={text.noPlekken} />
      }
    </PartState>
  );
}

const ICON: Readonly<Record<string, IconName>> = {
  telefoon: "phone",
  gesprek: "people",
  bezoek: "walk",
  bericht: "mail",
};

function Contacts({ id }: { id: string }) {
  const { vandaag } = useSession();
  const query = useQuery(contactenQuery(id, { perPagina: 10 }));
  return (
    <PartState query={query} part={text.contactsPart}>
      {({ rijen, totaal }) =>
        totaal === 0 ? (
          <EmptyState heading={text.noContacts} />
        ) : (
          <>
            <Timeline
              today={vandaag}
              events={rijen.map(
                ({ id, datum, soort, tekst, gesprokenMet, volgendeStap, volgendeStapOp, doorNaam }) => ({
                  id,
                  date: datum,
                  icon: ICON[soort] ?? "note",
                  heading: text.soorten[soort],
                  children: volgendeStapOp ? (
                    <>
                      {tekst} {text.next(volgendeStap ?? "", longDate(volgendeStapOp))}
                    </>
                  ) : (
                    tekst
                  ),
                  who: gesprokenMet ? text.withWhom(doorNaam, gesprokenMet) : doorNaam,
                }),
              )}
            />
            {totaal > rijen.length && (
              <Paragraph small soft>
                {text.more(totaal)}
              </Paragraph>
            )}
          </>
        )
      }
    </PartState>
  );
}

function WerkgeverMargin({ werkgever, mayChange }: { werkgever: WerkgeverInFull; mayChange: boolean }) {
  const { contactpersoon, telefoon, accountmanager, laatsteContact, kvk, plaats, relaties, bron } = werkgever;
  const or = (value: string | null | undefined) => value || text.unknown;
  return (
    <Margin label={text.margin}>
      <Section heading={text.facts}>
        <SummaryList
          narrow
          facts={[
            { term: text.contactpersoon, value: or(contactpersoon) },
            { term: text.telefoon, value: telefoon ? <PhoneLink number={telefoon} /> : text.unknown },
            { term: text.accountmanager, value: or(accountmanager?.naam) },
            { term: text.laatsteContact, value: or(laatsteContact && longDate(laatsteContact)) },
            {
              term: text.relaties,
              value: or(relaties?.map((relatie) => words.relaties[relatie]).join(", ")),
            },
            { term: text.plaats, value: plaats },
            { term: text.kvk, value: or(kvk) },
            { term: text.bron, value: bron },
          ]}
        />
        {mayChange && (
          <ButtonLink href={`/werkgevers/${werkgever.id}/wijzig`} kind="subtle">
            {text.change}
          </ButtonLink>
        )}
      </Section>
    </Margin>
  );
}
