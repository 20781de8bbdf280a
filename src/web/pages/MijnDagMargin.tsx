import { useQuery } from "@tanstack/react-query";
import type { Rol } from "../../modules/toegang/matrix.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { capital, number, time } from "../format.ts";
import { Agenda, CountList, Link, Margin, Paragraph, Section, Text } from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { alarmtellingQuery, eigenAlarmenQuery } from "./alarmen.queries.ts";
import type { Dag } from "./MijnDagPage.tsx";
import { text } from "./MijnDagPage.text.ts";
import { kerncijfersQuery } from "./sturing.queries.ts";

/** Where someone goes on besides the words of the navigation. */
const OWN: Readonly<Partial<Record<Rol, readonly { label: string; href: string }[]>>> = {
  beleidsadviseur: [{ label: text.amounts, href: "/bedragen" }],
  beheerder: [
    { label: text.matching, href: "/regionale-matching" },
    { label: text.mail, href: "/mailuitgang" },
    { label: text.koppelvlakken, href: "/koppelvlakken" },
    { label: text.vum, href: "/vum" },
    { label: text.connections, href: "/koppelingen" },
    { label: text.notices, href: "/koppelingen/meldingen" },
  ],
  fg: [{ label: text.connections, href: "/koppelingen" }],
};

/** What goes on today, and how things stand: each role what belongs to its work. */
export function MijnDagMargin({ dag, now }: { dag: Dag; now: string }) {
  const { gebruiker } = useSession();
  const reads = (klasse: "plan" | "rapport") => scopesOf(gebruiker, "read", klasse).length > 0;
  return (
    <Margin label={text.margin}>
      <Diary agenda={dag.agenda} now={now} />
      <WorkFloor floor={dag.werkvloer} />
      {dag.caseload && <Caseload caseload={dag.caseload} seesAlarms={reads("plan")} />}
      {reads("rapport") && gebruiker.rollen.some(steers) && <AlarmFigures />}
      {gebruiker.rollen.includes("raadslid") && <Figures />}
      {gebruiker.rollen.map((rol) => (
        <Own key={rol} links={OWN[rol]} />
      ))}
      <GoodNews goedNieuws={dag.goedNieuws} />
    </Margin>
  );
}

const steers = (rol: Rol) => rol === "manager" || rol === "beleidsadviseur";

/** Of a colleague with inwoners. */
function Diary({ agenda, now }: { agenda: Dag["agenda"]; now: string }) {
  const { gebruiker } = useSession();
  const helps = scopesOf(gebruiker, "change", "contactmoment").length > 0;
  if (!helps) return null;
  return (
    <Section heading={text.agenda}>
      <Paragraph>
        <Link href="/mijn-agenda">{text.diary}</Link>
        {scopesOf(gebruiker, "read", "bericht").length > 0 && (
          <>
            {" · "}
            <Link href="/berichten">{text.messages}</Link>
          </>
        )}
      </Paragraph>
      {agenda.length === 0 && <Paragraph soft>{text.noAgenda}</Paragraph>}
      {agenda.length > 0 && (
        <Agenda
          now={text.now(clock(now))}
          items={agenda.map(({ id, begin, inwonerId, naam, onderwerp, waar }) => ({
            id,
            time: clock(begin),
            past: begin < now,
            what: (
              <>
                <Link href={`/inwoners/${inwonerId}`} quiet>
                  {naam}
                </Link>
                , {onderwerp}, {waar}
              </>
            ),
          }))}
        />
      )}
    </Section>
  );
}

/** Who leads people begins where they are. */
function WorkFloor({ floor: { unit, groepen, werkenden } }: { floor: Dag["werkvloer"] }) {
  if (unit === null && groepen.length === 0) return null;
  return (
    <Section heading={text.floor}>
      {unit && (
        <Paragraph>
          <Link href={`/units/${unit.id}`}>{unit.naam}</Link>. {text.atWork(werkenden)}.
        </Paragraph>
      )}
      {groepen.map(({ id, naam }) => (
        <Paragraph key={id}>
          <Link href={`/groepen/${id}/vandaag`}>{text.presence(naam)}</Link>
        </Paragraph>
      ))}
    </Section>
  );
}

function Caseload({
  caseload: { aantal, aanHetWerk, zonderContact },
  seesAlarms,
}: {
  caseload: NonNullable<Dag["caseload"]>;
  seesAlarms: boolean;
}) {
  const { data } = useQuery({ ...eigenAlarmenQuery, enabled: seesAlarms });
  return (
    <Section heading={text.caseload}>
      <CountList
        label={text.caseload}
        lines={[
          { label: text.guided, value: number(aantal), href: "/caseload" },
          ...(aanHetWerk === null ? [] : [{ label: text.working, value: number(aanHetWerk) }]),
          ...(zonderContact === null
            ? []
            : [
                {
                  label: text.withoutContact,
                  value: number(zonderContact),
                  href: "/caseload?zonderContact=true",
                },
              ]),
          ...(data ? [{ label: text.alarms, value: number(data.open), href: "/alarmen" }] : []),
        ]}
      />
    </Section>
  );
}

/** For who steers: how many alarms there are in the region, by kind. Nobody stands in it by name. */
function AlarmFigures() {
  const { data } = useQuery(alarmtellingQuery);
  const regio = data?.rijen.filter(({ gemeente }) => gemeente === null) ?? [];
  return (
    <Section heading={text.alarmFigures}>
      {regio.length > 0 && (
        <CountList
          label={text.alarmFigures}
          lines={regio.map(({ soort, aantal }) => ({
            label: capital(soort),
            value: aantal === null ? text.few : number(aantal),
            href: "/alarmen/aantallen",
          }))}
        />
      )}
      <Paragraph soft>
        {data && regio.length === 0 ? text.noAlarmFigures : text.alarmsAbout}{" "}
        <Link href="/alarmen/aantallen">{text.allFigures}</Link>
      </Paragraph>
    </Section>
  );
}

/** For a raadslid: what is published, and where sources differ. */
function Figures() {
  const { data } = useQuery(kerncijfersQuery);
  if (!data) return null;
  return (
    <Section heading={text.figures}>
      <CountList
        label={text.figures}
        lines={[
          { label: text.published, value: number(data.kerncijfers.length), href: "/kerncijfers" },
          { label: text.contradictions, value: number(data.tegenstellingen.length), href: "/kerncijfers" },
        ]}
      />
    </Section>
  );
}

function Own({ links }: { links: readonly { label: string; href: string }[] | undefined }) {
  if (!links) return null;
  return (
    <Section heading={text.own}>
      {links.map(({ label, href }) => (
        <Paragraph key={href}>
          <Link href={href}>{label}</Link>
        </Paragraph>
      ))}
    </Section>
  );
}

function GoodNews({ goedNieuws }: Pick<Dag, "goedNieuws">) {
  if (goedNieuws.length === 0) return null;
  return (
    <Section heading={text.goodNews}>
      {goedNieuws.map(({ plaatsingId, inwonerId, naam, tekst }) => (
        <Paragraph key={plaatsingId}>
          <Link href={`/inwoners/${inwonerId}`} quiet>
            <Text strong>{naam}</Text>
          </Link>{" "}
          {tekst}.
        </Paragraph>
      ))}
    </Section>
  );
}

const clock = (moment: string) => time(moment).replace(" uur", "");
