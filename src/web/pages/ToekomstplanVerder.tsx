import { scopesOf } from "../../modules/toegang/toegang.ts";
import { Link, List, Provenance, Section, Stack } from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { TREKKINGEN } from "../toekomstplan/rekenaar.ts";
import { alsAdres, type Keuzes } from "../toekomstplan/keuzes.ts";
import type { Pakket } from "../toekomstplan/pakketten.ts";
import type { Regioplan } from "../toekomstplan/toekomstplan.queries.ts";
import type { Beeld } from "../toekomstplan/useBeeld.ts";
import { useControlegetal } from "../toekomstplan/useControlegetal.ts";
import { ToekomstplanBewaar } from "./ToekomstplanBewaar.tsx";
import { text } from "./ToekomstplanPage.text.ts";

type Props = {
  plan: Regioplan;
  beeld: Beeld | null;
  busy: boolean;
  pakket: Pakket | null;
  keuzes: Keuzes;
  leeg: Keuzes;
};

/** Keep it, look further, and what it stands on. */
export function ToekomstplanVerder({ plan, beeld, busy, pakket, keuzes, leeg }: Props) {
  const { gebruiker } = useSession();
  const getal = useControlegetal(busy ? null : (beeld?.banden ?? null));
  const mayKeep = scopesOf(gebruiker, "change", "toekomstplan").length > 0;
  return (
    <Stack gap="loose">
      {mayKeep && <ToekomstplanBewaar plan={plan} pakket={pakket} keuzes={keuzes} />}
      <Section heading={text.further.heading}>
        <List plain>
          <Link href={`/toekomstplan/vergelijken${alsAdres(keuzes, leeg)}`}>{text.further.compare}</Link>
          <Link href="/toekomstplan/aannames">{text.further.assumptions}</Link>
          {mayKeep && <Link href="/toekomstplan/eigen-cijfers">{text.further.own}</Link>}
          <Link href="/toekomstplan/rapport">{text.further.report}</Link>
          <Link href="/toekomstplan/afwegen">{text.further.weighing}</Link>
          <Link href="/toekomstplan/scenarios">{text.further.kept}</Link>
          <Link href="/toekomstplan/overgang">{text.further.transition}</Link>
        </List>
      </Section>
      <Provenance>
        {text.basis(plan.naam, plan.versie)} {getal && text.check(TREKKINGEN, getal)}
      </Provenance>
    </Stack>
  );
}
