import { useState } from "react";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { shortDate } from "../../format.ts";
import { Button, Link, List, Margin, Paragraph, Section, Stack, SummaryList } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "../DoelPage.text.ts";
import { ChangeDoelDialog, FreezeDialog, StandDialog } from "./DoelDialogs.tsx";
import { targetOf } from "./DoelenTable.tsx";
import type { DoelInFull } from "./doelen.queries.ts";

const { about, changes } = text;

export function DoelMargin({ found }: { found: DoelInFull }) {
  const { doel, telt, wijzigingen } = found;
  const { programma } = doel;
  const { vandaag } = useSession();
  return (
    <Margin label={text.margin}>
      <Section heading={about.heading}>
        <SummaryList
          narrow
          facts={[
            { term: about.owner, value: doel.eigenaar },
            {
              term: about.period,
              value: `${shortDate(doel.startdatum, "")} – ${shortDate(doel.einddatum, "")}`,
            },
            { term: about.rule, value: telt.naam },
            ...(doel.groepen.length > 0 ? [{ term: about.groups, value: doel.groepen.join(", ") }] : []),
            {
              term: about.places,
              value: telt.gemeenten.length > 0 ? telt.gemeenten.join(", ") : about.everywhere,
            },
            { term: about.source, value: doel.bron },
            { term: about.standSource, value: doel.stand.bron },
            ...(programma
              ? [
                  {
                    term: about.programme,
                    value: <Link href={`/programmas/${programma.id}`}>{programma.naam}</Link>,
                  },
                ]
              : []),
          ]}
        />
      </Section>
      <Section heading={changes.heading}>
        {wijzigingen.length === 0 ? (
          <Paragraph soft>{changes.none}</Paragraph>
        ) : (
          <List>
            {wijzigingen.map((een) => (
              <span key={een.id}>
                {changes.line(
                  shortDate(een.datum, vandaag),
                  targetOf(een),
                  een.eigenaar,
                  een.reden,
                  een.doorNaam,
                )}
              </span>
            ))}
          </List>
        )}
      </Section>
      <Actions found={found} />
    </Margin>
  );
}

function Actions({ found: { doel } }: { found: DoelInFull }) {
  const { gebruiker } = useSession();
  const [open, setOpen] = useState<"wijzig" | "stand" | "vast" | null>(null);
  if (scopesOf(gebruiker, "change", "doel").length === 0) return null;
  const close = () => setOpen(null);
  const isStand = doel.telregel === "stand";
  const canFreeze = doel.stand.wijze === "geteld" || doel.stand.wijze === "gepubliceerd";
  return (
    <Section>
      <Stack>
        {doel.streefVan !== null && (
          <div>
            <Button kind="secondary" onPress={() => setOpen("wijzig")}>
              {text.change.button}
            </Button>
          </div>
        )}
        {isStand && (
          <div>
            <Button kind="secondary" onPress={() => setOpen("stand")}>
              {text.stand.button}
            </Button>
          </div>
        )}
        {canFreeze && (
          <div>
            <Button kind="subtle" onPress={() => setOpen("vast")}>
              {text.freeze.button}
            </Button>
          </div>
        )}
      </Stack>
      {open === "wijzig" && <ChangeDoelDialog doel={doel} onClose={close} />}
      {open === "stand" && <StandDialog doel={doel} onClose={close} />}
      {open === "vast" && <FreezeDialog doel={doel} onClose={close} />}
    </Section>
  );
}
