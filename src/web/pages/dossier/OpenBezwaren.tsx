import { useQuery } from "@tanstack/react-query";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { shortDate } from "../../format.ts";
import { Link, List, Section } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text as list } from "../BezwarenPage.text.ts";
import { dossierbezwarenQuery } from "../rechten.queries.ts";
import { text } from "./OpenCorrecties.text.ts";

/** With what someone does not agree, for who answers for the gemeente and guides people too. Nothing runs: nothing is shown. */
export function OpenBezwaren({ inwoner }: { inwoner: Inwoner }) {
  const { gebruiker, vandaag } = useSession();
  const sees = scopesOf(gebruiker, "read", "bezwaar").length > 0;
  const { data } = useQuery({ ...dossierbezwarenQuery(inwoner.id), enabled: sees });
  const running = data?.rijen.filter(({ stand }) => stand === "open" || stand === "opgepakt") ?? [];
  if (running.length === 0) return null;
  return (
    <Section heading={text.objections(inwoner.voornaam)} joined>
      <List>
        {running.map(({ id, nummer, soort, uiterlijk }) => (
          <Link key={id} href={`/bezwaren/${id}`}>
            {text.objection(nummer, list.soort[soort], shortDate(uiterlijk, vandaag))}
          </Link>
        ))}
      </List>
    </Section>
  );
}
