import type { Dataklasse } from "../../modules/toegang/matrix.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { Link, List, Section } from "../nlds/index.ts";
import { sectionsFor } from "../sections.ts";
import { useSession } from "../session.tsx";
import { text } from "./SturingPage.text.ts";

type Gebruiker = ReturnType<typeof useSession>["gebruiker"];
type Further = { readonly href: string; readonly label: string; readonly dataklasse?: Dataklasse };

const GROUPS: readonly { readonly heading: string; readonly links: readonly Further[] }[] = [
  {
    heading: text.further.work,
    links: [
      { href: "/sturing/behoud", label: text.keeping },
      { href: "/sturing/overstappen", label: text.switches },
      { href: "/sturing/geen-match", label: text.noMatch },
      { href: "/werksoorten", label: text.werksoorten },
      { href: "/begeleiding/ruimte", label: text.guidance, dataklasse: "coachruimte" },
    ],
  },
  {
    heading: text.further.employers,
    links: [
      { href: "/netwerk", label: text.network, dataklasse: "werkgever" },
      { href: "/afspraken-werkgevers", label: text.employerTargets, dataklasse: "werkgever" },
      { href: "/sroi", label: text.socialReturn, dataklasse: "sroi" },
    ],
  },
  {
    heading: text.further.counts,
    links: [
      { href: "/indicatoren", label: text.indicators },
      { href: "/sturing/kwartaalrapport", label: text.quarterReport },
      { href: "/sturing/woorden", label: text.ownWords, dataklasse: "doel" },
      { href: "/raad", label: text.council, dataklasse: "raadsvraag" },
      { href: "/sturing/export", label: text.exporting, dataklasse: "uitvoer" },
      { href: "/toekomstplan", label: text.futurePlan, dataklasse: "toekomstplan" },
      { href: "/dossierarchief", label: text.moved, dataklasse: "dossierarchief" },
    ],
  },
];

/** Where else there is something to steer by, without what stands in the bar above already. */
export function SturingFurther() {
  const { gebruiker } = useSession();
  const above = new Set(sectionsFor(gebruiker.rollen, "/sturing").map(({ href }) => href));
  const groups = GROUPS.map(({ heading, links }) => ({
    heading,
    links: links.filter((link) => !above.has(link.href) && mayFollow(gebruiker, link)),
  }));
  return groups
    .filter(({ links }) => links.length > 0)
    .map(({ heading, links }) => (
      <Section key={heading} heading={heading}>
        <List plain>
          {links.map(({ href, label }) => (
            <Link key={href} href={href}>
              {label}
            </Link>
          ))}
        </List>
      </Section>
    ));
}

const mayFollow = (gebruiker: Gebruiker, { dataklasse }: Further): boolean =>
  dataklasse === undefined || scopesOf(gebruiker, "read", dataklasse).length > 0;
