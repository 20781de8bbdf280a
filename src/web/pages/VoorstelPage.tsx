import { useQuery } from "@tanstack/react-query";
import type { Hefboom } from "../../modules/geen-match/hefbomen.ts";
import type { Inwoner } from "../../modules/inwoners/inwoner.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import type { VoorstelInFull } from "../../modules/voorstellen/voorstel.ts";
import { shortDate } from "../format.ts";
import { usePathParameter } from "../location.ts";
import { Grid, Link, Margin, Opening, Paragraph, ReasonList, Section, Sheet } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { DossierFrame } from "./dossier/DossierFrame.tsx";
import { voorstelQuery } from "./geen-match/geen-match.queries.ts";
import { redenTekst, text as words } from "./geen-match/geen-match.text.ts";
import { HefbomenDeel, type Weg } from "./geen-match/HefbomenDeel.tsx";
import { notMetReasons } from "./match/reasons.ts";
import { text } from "./VoorstelPage.text.ts";

/** One voorstel. Where it came to nothing: why, and what can still be done at the three levers. */
export function VoorstelPage() {
  const query = useQuery(voorstelQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(voorstel) => (
        <DossierFrame id={voorstel.inwonerId} current="plaatsingen" part={text.part}>
          {(inwoner) => <Filled voorstel={voorstel} inwoner={inwoner} />}
        </DossierFrame>
      )}
    </PageState>
  );
}

type Gebruiker = ReturnType<typeof useSession>["gebruiker"];
type Of = { voorstel: VoorstelInFull; inwoner: Inwoner };

function Filled({ voorstel, inwoner }: Of) {
  const { vandaag, gebruiker } = useSession();
  const { id, status, voorgesteldOp, doorNaam } = voorstel;
  const isNo = status === "afgewezen" || status === "ingetrokken";
  const sentence = isNo
    ? text.geenMatch(voorstel.titel ?? text.plek)
    : text.open[status](inwoner.voornaam, voorstel.titel ?? text.plek);
  return (
    <>
      <Opening above={text.above(shortDate(voorgesteldOp, vandaag), doorNaam)}>
        <strong>{sentence}</strong> {isNo && waaromNiet(voorstel, inwoner.voornaam)}
      </Opening>
      <Grid>
        <Sheet>
          {isNo ? (
            <HefbomenDeel of="voorstellen" id={id} wegen={wegenVan({ voorstel, inwoner }, gebruiker)} />
          ) : (
            <Shown voorstel={voorstel} />
          )}
        </Sheet>
        <Margin label={text.margin}>
          <About voorstel={voorstel} />
          {isNo && <Shown voorstel={voorstel} />}
        </Margin>
      </Grid>
    </>
  );
}

function waaromNiet({ geenMatch }: VoorstelInFull, naam: string): string {
  if (!geenMatch) return text.zonderReden;
  const { door, reden, woorden } = geenMatch;
  return [words.door[door](naam), text.reden(redenTekst(reden)), woorden && text.woorden(woorden)]
    .filter(Boolean)
    .join(" ");
}

function About({ voorstel: { waarom, antwoord, plekId, status, id } }: Pick<Of, "voorstel">) {
  const { gebruiker } = useSession();
  const mayStart = status === "akkoord" && scopesOf(gebruiker, "change", "plaatsing").length > 0;
  return (
    <>
      <Section heading={text.waarom}>
        <Paragraph>{waarom}</Paragraph>
        <Paragraph>
          <Link href={`/plekken/${plekId}`}>{text.naarPlek}</Link>
        </Paragraph>
        {mayStart && (
          <Paragraph>
            <Link href={`/voorstellen/${id}/plaatsing`}>{text.start}</Link>
          </Paragraph>
        )}
      </Section>
      {antwoord && (
        <Section heading={text.antwoord}>
          <Paragraph>{text.woorden(antwoord)}</Paragraph>
        </Section>
      )}
    </>
  );
}

/** What did not fit when it was proposed. */
function Shown({ voorstel: { uitleg } }: Pick<Of, "voorstel">) {
  const reasons = uitleg ? notMetReasons(uitleg.redenen) : [];
  if (reasons.length === 0) return null;
  return (
    <Section heading={text.toen}>
      <ReasonList reasons={reasons} />
    </Section>
  );
}

/** Where this user can go on, by lever. */
function wegenVan(
  { voorstel, inwoner }: Of,
  gebruiker: Gebruiker,
): Readonly<Record<Hefboom, readonly Weg[]>> {
  const changes = (klasse: "inzet" | "plek") => scopesOf(gebruiker, "change", klasse).length > 0;
  const { plekId, werkgever, geenMatch } = voorstel;
  const here = `/inwoners/${inwoner.id}`;
  return {
    aanbod: [
      ...(changes("inzet") ? [{ href: `${here}/inzet`, label: words.kiesInstrument }] : []),
      ...(geenMatch?.reden === "loon" && scopesOf(gebruiker, "read", "overstap").length > 0
        ? [{ href: `${here}/wat-verandert`, label: words.watVerandert }]
        : []),
    ],
    vraag: [
      ...(changes("plek") ? [{ href: `/plekken/${plekId}/wijzig`, label: words.wijzigPlek }] : []),
      ...(changes("plek") && werkgever
        ? [{ href: `/werkgevers/${werkgever.id}/functiecreatie`, label: words.functiecreatie }]
        : []),
      ...(werkgever ? [{ href: `/werkgevers/${werkgever.id}`, label: words.bespreek(werkgever.naam) }] : []),
    ],
    route: [
      { href: `${here}/plekken`, label: words.andere },
      { href: "/plekken?soort=proefplaats", label: words.proefplaats },
    ],
  };
}
