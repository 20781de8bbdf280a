import { useState } from "react";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { longDate } from "../../format.ts";
import { Button, Grid, Heading, List, Paragraph, Row, Section, Sheet, Stack } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "../ProgrammaInbrengPage.text.ts";
import type { Inbreng } from "./doelen.queries.ts";
import { AddSwotDialog } from "./InbrengDialogs.tsx";

const { swot: words } = text;
const ROWS = [
  ["sterkte", "zwakte"],
  ["kans", "bedreiging"],
] as const;

/** Four quadrants, and with whom and when they were checked. */
export function Swot({ inbreng }: { inbreng: Inbreng }) {
  const { gebruiker } = useSession();
  const [open, setOpen] = useState(false);
  return (
    <Stack>
      <Row apart>
        <Heading level={2}>{words.heading}</Heading>
        {scopesOf(gebruiker, "change", "doel").length > 0 && (
          <Button kind="secondary" icon="plus" onPress={() => setOpen(true)}>
            {words.add}
          </Button>
        )}
      </Row>
      {ROWS.map((row) => (
        <Grid kind="half" key={row[0]}>
          {row.map((kwadrant) => (
            <Sheet key={kwadrant}>
              <Quadrant
                regels={inbreng.swot.filter((regel) => regel.kwadrant === kwadrant)}
                kwadrant={kwadrant}
              />
            </Sheet>
          ))}
        </Grid>
      ))}
      {open && <AddSwotDialog inbreng={inbreng} onClose={() => setOpen(false)} />}
    </Stack>
  );
}

function Quadrant({
  regels,
  kwadrant,
}: {
  regels: Inbreng["swot"];
  kwadrant: (typeof ROWS)[number][number];
}) {
  const checks = [
    ...new Set(
      regels.flatMap(({ getoetstOp, getoetstBij }) =>
        getoetstOp ? [words.checked(longDate(getoetstOp), getoetstBij.join(", "))] : [],
      ),
    ),
  ];
  const unchecked = regels.filter(({ getoetstOp }) => getoetstOp === null).length;
  return (
    <Section heading={words.kwadranten[kwadrant]} level={3}>
      <Stack>
        {regels.length === 0 ? (
          <Paragraph soft>{words.none}</Paragraph>
        ) : (
          <List>
            {regels.map(({ id, tekst }) => (
              <span key={id}>{tekst}</span>
            ))}
          </List>
        )}
        {[...checks, ...(unchecked > 0 ? [words.unchecked(unchecked)] : [])].map((line) => (
          <Paragraph key={line} small soft>
            {line}
          </Paragraph>
        ))}
      </Stack>
    </Section>
  );
}
