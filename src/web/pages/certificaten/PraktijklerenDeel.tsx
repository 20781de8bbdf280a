import { useQuery } from "@tanstack/react-query";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { Link, Paragraph, Section, Sheet } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { leerroutesQuery } from "./certificaten.queries.ts";
import { text as words } from "./certificaten.text.ts";
import { text } from "./PraktijklerenDeel.text.ts";

/** In the dossier: what someone learns at work now, and the way to it. */
export function PraktijklerenDeel({ inwonerId }: { inwonerId: string }) {
  const { gebruiker } = useSession();
  const sees = scopesOf(gebruiker, "read", "praktijkleren").length > 0;
  const { data } = useQuery({ ...leerroutesQuery(inwonerId), enabled: sees });
  if (!data) return null;
  const now = data.rijen.find(({ afgeslotenOp }) => afgeslotenOp === null);
  return (
    <Sheet>
      <Section heading={text.heading}>
        <Paragraph>
          {now ? text.leert(words.taken(now.doelen.length), now.leerbedrijf) : text.niets}
        </Paragraph>
        <Link href={`/inwoners/${inwonerId}/praktijkverklaring`}>{text.link}</Link>
      </Section>
    </Sheet>
  );
}
