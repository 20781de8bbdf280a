import type { PlekInFull } from "../../modules/plekken/plek.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { queryText } from "../api.ts";
import { longDate, month } from "../format.ts";
import { usePathParameter } from "../location.ts";
import {
  type Fact,
  Grid,
  Link,
  Margin,
  Opening,
  Paragraph,
  Section,
  Sheet,
  SummaryList,
  Text,
} from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { redenTekst, text as geenMatch } from "./geen-match/geen-match.text.ts";
import { HefbomenDeel } from "./geen-match/HefbomenDeel.tsx";
import { PlekReopen } from "./PlekClose.tsx";
import { PlekFrame } from "./PlekFrame.tsx";
import { text } from "./PlekPage.text.ts";
import { PlekOpenbaar } from "./werk/PlekOpenbaar.tsx";
import { text as words } from "./werk/werk.text.ts";

/** One plek: what the work asks, and how many places are free. */
export function PlekPage() {
  return (
    <PlekFrame id={usePathParameter("id")} current="plek">
      {(plek) => <Filled plek={plek} />}
    </PlekFrame>
  );
}

function Filled({ plek }: { plek: PlekInFull }) {
  const { gebruiker } = useSession();
  const mayEdit = scopesOf(gebruiker, "change", "plek").length > 0;
  const { titel, vrij, capaciteit, status, omschrijving } = plek;
  return (
    <>
      <Opening lead={plek.sluitreden && whyClosed(plek)}>
        <strong>{status === "gesloten" ? text.closed(titel) : text.opening(vrij, capaciteit, titel)}</strong>
      </Opening>
      <Grid>
        <Sheet>
          {mayEdit && status === "gesloten" && <PlekReopen plek={plek} />}
          {plek.geenMatch && <HefbomenDeel of="plekken" id={plek.id} wegen={wegenVan(plek, mayEdit)} />}
          {omschrijving && (
            <Section heading={text.about}>
              <Paragraph>{omschrijving}</Paragraph>
            </Section>
          )}
          <Section heading={text.asks}>
            <Asks plek={plek} />
          </Section>
        </Sheet>
        <Margin label={text.margin}>
          <Section heading={text.facts}>
            <SummaryList narrow facts={factsOf(plek)} />
            {mayEdit && (
              <Paragraph>
                <Link href={`/wat-kost-het${queryText({ uren: hoursOf(plek) })}`}>{text.watKostHet}</Link>
              </Paragraph>
            )}
          </Section>
          {mayEdit && plek.werkgever && plek.soort === "vacature" && status === "open" && (
            <PlekOpenbaar plek={plek} />
          )}
        </Margin>
      </Grid>
    </>
  );
}

function whyClosed({ sluitreden, geenMatch }: PlekInFull): string {
  const waarom =
    geenMatch && `${redenTekst(geenMatch.reden)}${geenMatch.woorden ? `: ${geenMatch.woorden}` : ""}`;
  return [sluitreden && text.closedBecause(text.reasons[sluitreden]), waarom && text.nobody(waarom)]
    .filter(Boolean)
    .join(" ");
}

/** Where this user can go on, by lever. */
const wegenVan = ({ id, werkgever, werksoort }: PlekInFull, mayEdit: boolean) => ({
  aanbod: [],
  vraag: mayEdit
    ? [
        { href: `/plekken/${id}/wijzig`, label: geenMatch.wijzigPlek },
        ...(werkgever
          ? [{ href: `/werkgevers/${werkgever.id}/functiecreatie`, label: geenMatch.functiecreatie }]
          : []),
      ]
    : [],
  route: [
    { href: `/plekken${queryText({ soort: "proefplaats", werksoort })}`, label: geenMatch.proefplaats },
  ],
});

function Asks({ plek: { kenmerken } }: { plek: PlekInFull }) {
  if (kenmerken.length === 0) return <Paragraph soft>{text.asksUnknown}</Paragraph>;
  return (
    <SummaryList
      facts={kenmerken.map(({ label, tekst, bron, datum }) => ({
        term: label,
        value: (
          <>
            {tekst}{" "}
            {bron && (
              <Text small soft>
                {datum ? text.source(bron, month(datum)) : bron}
              </Text>
            )}
          </>
        ),
      }))}
    />
  );
}

const factsOf = (plek: PlekInFull): Fact[] => [
  ...(plek.werkgever
    ? [
        {
          term: text.werkgever,
          value: <Link href={`/werkgevers/${plek.werkgever.id}`}>{plek.werkgever.naam}</Link>,
        },
      ]
    : []),
  ...(plek.unit ? [{ term: text.unit, value: plek.unit.naam }] : []),
  { term: text.plaats, value: plek.plaats },
  { term: text.soort, value: words.soorten[plek.soort] },
  { term: text.werkvormen, value: plek.werkvormen.map((vorm) => words.werkvormen[vorm]).join(", ") },
  { term: text.werksoort, value: plek.werksoort },
  { term: text.regeling, value: words.regelingen[plek.regeling] },
  { term: text.vrij, value: words.free(plek.vrij, plek.capaciteit) },
  ...(plek.begindatum ? [{ term: text.begin, value: longDate(plek.begindatum) }] : []),
  ...(plek.sluitingsdatum ? [{ term: text.sluiting, value: longDate(plek.sluitingsdatum) }] : []),
  { term: text.bron, value: plek.bron },
];

/** What the work asks at most, as it is typed: `24` or `31,25`. */
function hoursOf({ kenmerken }: PlekInFull): string | null {
  const uren = kenmerken.find(({ onderwerp }) => onderwerp === "uren_per_week_max")?.waarde;
  return typeof uren === "number" ? String(uren).replace(".", ",") : null;
}
