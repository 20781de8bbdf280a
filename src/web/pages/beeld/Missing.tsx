import { useQuery } from "@tanstack/react-query";
import type { Vindbaarheid, Vinddoelstand, Vindpunt } from "../../../modules/beeld/vindbaarheid.ts";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import {
  Details,
  Heading,
  Link,
  Paragraph,
  ReasonList,
  Section,
  Stack,
  SummaryList,
} from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { text } from "../BeeldPage.text.ts";
import { type Beeld, vindbaarheidQuery } from "./beeld.queries.ts";
import { useMayChange } from "./rights.ts";

/** So many stand there at once; the rest on request. */
const AT_ONCE = 5;

type Props = { inwoner: Inwoner; beeld: Beeld };
type Plekpunt = Vindbaarheid["plekpunten"][number];

/** For each purpose what is missing and what it would open: about the dossier, never about the person. */
export function Missing({ inwoner, beeld }: Props) {
  const query = useQuery(vindbaarheidQuery(inwoner.id));
  return (
    <Section heading={text.found}>
      <PartState query={query} part={text.foundPart} lines={6}>
        {({ plekken, teBeoordelen, plekpunten, doelen }) => (
          <Stack gap="loose">
            {plekken > 0 && (
              <Stack>
                <Paragraph>
                  {plekpunten.length === 0 ? text.foundAll : text.foundPlek(teBeoordelen, plekken)}
                </Paragraph>
                <PlekRows id={inwoner.id} punten={plekpunten.slice(0, AT_ONCE)} />
                {plekpunten.length > AT_ONCE && (
                  <Details summary={text.moreRows(plekpunten.length - AT_ONCE)}>
                    <PlekRows id={inwoner.id} punten={plekpunten.slice(AT_ONCE)} />
                  </Details>
                )}
              </Stack>
            )}
            <Stack gap="dense">
              <Heading level={3}>{text.purposes}</Heading>
              {doelen.map((doel) => (
                <Purpose key={doel.doel} doel={doel} id={inwoner.id} beeld={beeld} />
              ))}
            </Stack>
          </Stack>
        )}
      </PartState>
    </Section>
  );
}

function PlekRows({ id, punten }: { id: string; punten: readonly Plekpunt[] }) {
  const mayChange = useMayChange("mogelijkheden");
  return (
    <SummaryList
      facts={punten.map((punt) => {
        const href = mayChange ? plekHref(id, punt) : null;
        return {
          term: punt.naam,
          value: text.plekRow(punt.plekken, punt.beslist),
          ...(href && { change: { href, label: text.ask } }),
        };
      })}
    />
  );
}

/** To the question of which the answer is missing; null where no page asks it. */
export function plekHref(id: string, { onderwerpen, isPostcode }: Plekpunt): string | null {
  const [first] = onderwerpen;
  if (first) return `/inwoners/${id}/mogelijkheden/${first}`;
  return isPostcode ? `/inwoners/${id}/persoonsgegevens` : null;
}

function Purpose({ doel, id, beeld }: { doel: Vinddoelstand; id: string; beeld: Beeld }) {
  const heading = text.purposeLine(text.purpose[doel.doel], doel.uitleg);
  if (doel.punten.length === 0) return <Paragraph>{heading}</Paragraph>;
  const missing = doel.punten.filter(({ antwoord }) => antwoord === "nog niet bekend");
  const links = [...new Map(missing.flatMap((punt) => linkTo(punt, id, beeld))).entries()];
  return (
    <Details summary={heading}>
      <Stack gap="dense">
        <ReasonList
          reasons={doel.punten.map(({ wat, antwoord, opent }) => ({
            outcome: antwoord === "ja" ? "met" : antwoord === "nee" ? "not" : "unknown",
            text: wat,
            detail: opent,
          }))}
        />
        {links.map(([href, label]) => (
          <Link key={href} href={href}>
            {label}
          </Link>
        ))}
      </Stack>
    </Details>
  );
}

/** Where what is missing is filled in; what stands on this same page needs no link. */
function linkTo({ wat, waar, welk }: Vindpunt, id: string, beeld: Beeld): [string, string][] {
  const here = `/inwoners/${id}`;
  if (waar === "mogelijkheid")
    return [[`${here}/mogelijkheden/${welk}`, `${text.where}: ${wat.toLowerCase()}`]];
  if (waar === "vragenlijst") {
    const lijst = beeld.vragenlijsten.find(({ code }) => code === welk);
    return lijst ? [[`${here}/beeld/invullen/${lijst.id}`, `${text.where}: ${lijst.naam}`]] : [];
  }
  return [];
}
