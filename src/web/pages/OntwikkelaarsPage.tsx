import { scopesOf } from "../../modules/toegang/toegang.ts";
import { Grid, Link, List, Margin, Opening, Page, Section, Sheet } from "../nlds/index.ts";
import { useOptionalSession } from "../session.tsx";
import { Bewerkingen } from "./ontwikkelaars/Bewerkingen.tsx";
import { Meldingen } from "./ontwikkelaars/Meldingen.tsx";
import { Changes, Errors, Key, Limits, Rules, Token, What } from "./ontwikkelaars/Uitleg.tsx";
import { text } from "./OntwikkelaarsPage.text.ts";

const CONTENTS = [
  ["wat", text.what.heading],
  ["sleutel", text.key.heading],
  ["token", text.token.heading],
  ["lijsten", text.rules.heading],
  ["fouten", text.errors.heading],
  ["limieten", text.limits.heading],
  ["bewerkingen", text.operations.heading],
  ["meldingen", text.notices.heading],
  ["wijzigingen", text.changes.heading],
] as const;

/** For developers of gemeenten and suppliers: from nothing to a program that works. */
export function OntwikkelaarsPage() {
  const session = useOptionalSession();
  const { origin } = window.location;
  const isBeheerder = session !== null && scopesOf(session.gebruiker, "read", "koppeling").length > 0;
  return (
    <Page title={text.title}>
      <Opening lead={text.lead}>
        <strong>{text.opening}</strong>
      </Opening>
      <Grid kind="controls">
        <Margin label={text.contents}>
          <Section heading={text.contents}>
            <List plain>
              {CONTENTS.map(([id, heading]) => (
                <Link key={id} href={`#${id}`}>
                  {heading}
                </Link>
              ))}
            </List>
          </Section>
        </Margin>
        <Sheet>
          <What origin={origin} />
          <Key isBeheerder={isBeheerder} />
          <Token origin={origin} />
          <Rules />
          <Errors />
          <Limits />
          <Section heading={text.operations.heading} headingId="bewerkingen">
            <Bewerkingen />
          </Section>
          <Meldingen isBeheerder={isBeheerder} />
          <Changes />
        </Sheet>
      </Grid>
    </Page>
  );
}
