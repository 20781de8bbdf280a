import { scopesOf } from "../../modules/toegang/toegang.ts";
import { Link, Paragraph, Section } from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { text } from "./SturingPage.text.ts";

/** Where else there is something to steer by. */
export function SturingFurther() {
  const { gebruiker } = useSession();
  return (
    <Section heading={text.further}>
      <Paragraph>
        <Link href="/sturing/kwartaalrapport">{text.quarterReport}</Link>
      </Paragraph>
      {scopesOf(gebruiker, "read", "uitvoer").length > 0 && (
        <Paragraph>
          <Link href="/sturing/export">{text.exporting}</Link>
        </Paragraph>
      )}
      <Paragraph>
        <Link href="/indicatoren">{text.indicators}</Link>
      </Paragraph>
      <Paragraph>
        <Link href="/sturing/behoud">{text.keeping}</Link>
      </Paragraph>
      <Paragraph>
        <Link href="/sturing/overstappen">{text.switches}</Link>
      </Paragraph>
      <Paragraph>
        <Link href="/sturing/geen-match">{text.noMatch}</Link>
      </Paragraph>
      {scopesOf(gebruiker, "read", "coachruimte").length > 0 && (
        <Paragraph>
          <Link href="/begeleiding/ruimte">{text.guidance}</Link>
        </Paragraph>
      )}
      {scopesOf(gebruiker, "read", "dossierarchief").length > 0 && (
        <Paragraph>
          <Link href="/dossierarchief">{text.moved}</Link>
        </Paragraph>
      )}
      <Paragraph>
        <Link href="/werksoorten">{text.werksoorten}</Link>
      </Paragraph>
      {scopesOf(gebruiker, "read", "werkgever").length > 0 && (
        <>
          <Paragraph>
            <Link href="/netwerk">{text.network}</Link>
          </Paragraph>
          <Paragraph>
            <Link href="/afspraken-werkgevers">{text.employerTargets}</Link>
          </Paragraph>
        </>
      )}
      {scopesOf(gebruiker, "read", "sroi").length > 0 && (
        <Paragraph>
          <Link href="/sroi">{text.socialReturn}</Link>
        </Paragraph>
      )}
    </Section>
  );
}
