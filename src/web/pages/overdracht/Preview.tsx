import { Fragment } from "react";
import { type Deel, ROL_VAN_DEEL } from "../../../modules/plannen/overdracht.ts";
import type { Dataklasse } from "../../../modules/toegang/matrix.ts";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { List, Margin, Paragraph, Section } from "../../nlds/index.ts";
import { text } from "../OverdragenPage.text.ts";

const KLASSEN = Object.keys(text.klassen) as (keyof typeof text.klassen)[];

/** What who takes over will see and will not see: from the same table that the service goes by. */
export function Preview({ deel }: { deel: Deel }) {
  const sees = (klasse: Dataklasse) =>
    scopesOf({ rollen: [ROL_VAN_DEEL[deel]] }, "read", klasse).some(
      (scope) => scope === "eigen-caseload" || scope === "eigen-gemeenten",
    );
  return (
    <Margin label={text.seesHeading}>
      <Section heading={text.seesHeading}>
        <Paragraph>{text.seesNow}</Paragraph>
      </Section>
      <Section heading={text.sees} level={3}>
        <Klassen klassen={KLASSEN.filter(sees)} />
      </Section>
      {KLASSEN.some((klasse) => !sees(klasse)) && (
        <Section heading={text.seesNot} level={3}>
          <Klassen klassen={KLASSEN.filter((klasse) => !sees(klasse))} />
        </Section>
      )}
    </Margin>
  );
}

const Klassen = ({ klassen }: { klassen: readonly (keyof typeof text.klassen)[] }) => (
  <List>
    {klassen.map((klasse) => (
      <Fragment key={klasse}>{text.klassen[klasse]}</Fragment>
    ))}
  </List>
);
