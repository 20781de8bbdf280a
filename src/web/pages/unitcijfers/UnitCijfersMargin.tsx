import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { number } from "../../format.ts";
import { Alert, Button, Link, Margin, Paragraph, Section, Stack } from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { text as page } from "../UnitCijfersPage.text.ts";
import { maandkop, maandnaam } from "./maand-words.ts";
import { closeMaand, UNITCIJFERS, type Unitcijfers } from "./unitcijfers.queries.ts";

type Props = { cijfers: Unitcijfers; mayChange: boolean };

/** How many people carry the costs, which month waits, and where the figures come from. */
export function UnitCijfersMargin({ cijfers, mayChange }: Props) {
  const sources = [...new Set(cijfers.regels.map(({ bron }) => bron))].slice(-3);
  const isAssumed = cijfers.regels.some(({ zekerheid }) => zekerheid === "aanname");
  return (
    <Margin label={page.margin}>
      <Mass cijfers={cijfers} />
      {mayChange && <Close cijfers={cijfers} />}
      <Section heading={page.verzuim}>
        <Paragraph soft>{page.verzuimNone}</Paragraph>
      </Section>
      <Section heading={page.sources}>
        <Stack gap="dense">
          {sources.map((bron) => (
            <Paragraph key={bron} small>
              {bron}
            </Paragraph>
          ))}
          {isAssumed && (
            <Paragraph small soft>
              {page.aanname}
            </Paragraph>
          )}
          <Paragraph>
            <Link href="/units/cijfers">{page.allUnits}</Link>
          </Paragraph>
        </Stack>
      </Section>
    </Margin>
  );
}

/** Overhead needs mass. */
function Mass({ cijfers: { jaar } }: Pick<Props, "cijfers">) {
  const { mass } = page;
  const { fte, dragendeFte } = jaar;
  const said =
    dragendeFte === null
      ? mass.none
      : (dragendeFte <= fte ? mass.enough : mass.short)(number(fte, 1), number(dragendeFte, 1));
  return (
    <Section heading={mass.heading}>
      <Paragraph>{said}</Paragraph>
      <Paragraph small soft>
        {mass.note}
      </Paragraph>
    </Section>
  );
}

/** The first month that is over and waits for somebody. */
function Close({ cijfers: { id, maanden } }: Pick<Props, "cijfers">) {
  const text = page.close;
  const queries = useQueryClient();
  const { vandaag } = useSession();
  const [closed, setClosed] = useState("");
  const { submit, busy, problem } = useSubmit(
    (maand: string, options) => closeMaand(id, maand, options),
    (_, maand) => {
      setClosed(maand);
      void queries.invalidateQueries(UNITCIJFERS);
    },
  );
  const next = maanden.find(({ maand, afgesloten }) => !afgesloten && maand < vandaag.slice(0, 7));
  return (
    <Section heading={text.heading}>
      <Stack>
        {closed && (
          <Alert kind="ok" heading={text.done(maandkop(closed))}>
            {text.doneText}
          </Alert>
        )}
        <ProblemAlert problem={problem} />
        <Paragraph>{next ? text.text(maandkop(next.maand)) : text.all}</Paragraph>
        {next && (
          <div>
            <Button busy={busy} onPress={() => submit(next.maand)}>
              {text.button(maandnaam(next.maand))}
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}
