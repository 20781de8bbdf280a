import { useQuery } from "@tanstack/react-query";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { Margin, Section } from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { bezetteTijdenQuery, eindesQuery, kringQuery } from "../plannen.queries.ts";
import { text as page } from "../PlanPage.text.ts";
import { EindesPart } from "./EindesPart.tsx";
import { KringPart } from "./KringPart.tsx";
import { text } from "./plan-margin.text.ts";
import { TijdenPart } from "./TijdenPart.tsx";

type Props = { inwoner: Pick<Inwoner, "id" | "voornaam">; mayChange: boolean };

/** What ends soon, when someone is taken, and who helps. */
export function PlanMargin({ inwoner: { id, voornaam }, mayChange }: Props) {
  const { gebruiker } = useSession();
  const eindes = useQuery(eindesQuery(id));
  const tijden = useQuery(bezetteTijdenQuery(id));
  const kring = useQuery(kringQuery(id));
  return (
    <Margin label={page.margin}>
      <Section heading={text.eindes}>
        <PartState query={eindes} part={text.parts.eindes}>
          {({ rijen }) => <EindesPart inwonerId={id} rijen={rijen} mayChange={mayChange} />}
        </PartState>
      </Section>
      <Section heading={text.tijden}>
        <PartState query={tijden} part={text.parts.tijden}>
          {({ rijen }) => <TijdenPart inwonerId={id} rijen={rijen} mayChange={mayChange} />}
        </PartState>
      </Section>
      <Section heading={text.kring(voornaam)}>
        <PartState query={kring} part={text.parts.kring}>
          {(kring) => (
            <KringPart
              inwonerId={id}
              kring={kring}
              mayChange={scopesOf(gebruiker, "change", "persoon").length > 0}
              mayHandOver={scopesOf(gebruiker, "change", "overdracht").length > 0}
            />
          )}
        </PartState>
      </Section>
    </Margin>
  );
}
