import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Plaatsingenrapport } from "../../modules/sturing/plaatsingenrapport.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { post, queryText } from "../api.ts";
import { capital, longDate, number } from "../format.ts";
import {
  Alert,
  Button,
  Dialog,
  Link,
  Margin,
  Paragraph,
  Section,
  Stack,
  SummaryList,
  Text,
  TextField,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { SturingFurther } from "./SturingFurther.tsx";
import { text } from "./SturingPage.text.ts";

type Props = { rapport: Plaatsingenrapport };

export function SturingMargin({ rapport }: Props) {
  const { gebruiker } = useSession();
  const mayFreeze = rapport.stand === "definitief" && scopesOf(gebruiker, "change", "rapport").length > 0;
  return (
    <Margin label={text.margin}>
      <Revised rapport={rapport} />
      <Origin rapport={rapport} />
      {mayFreeze && <Freeze rapport={rapport} />}
      <SturingFurther />
    </Margin>
  );
}

/** The first figure struck through, the present one beside it, and why. */
function Revised({ rapport: { jaar, stand, bijstelling, standen } }: Props) {
  const other = stand === "definitief" ? standen[0]?.stand : "definitief";
  return (
    <Section heading={text.revised.heading}>
      {!bijstelling && <Paragraph soft>{text.revised.none}</Paragraph>}
      {bijstelling && (
        <Stack>
          <Difference van={bijstelling.van} naar={bijstelling.naar} />
          {bijstelling.redenen.map(({ reden, bron }) => (
            <Paragraph key={reden} small>
              {reden} <Text soft>{bron}</Text>
            </Paragraph>
          ))}
          {other && (
            <Link href={`/sturing/rapport${queryText({ jaar, stand: other })}`}>{text.revised.both}</Link>
          )}
        </Stack>
      )}
    </Section>
  );
}

function Difference({ van, naar }: { van: number | null; naar: number | null }) {
  if (van === null || naar === null) return <Paragraph>{text.revised.held}</Paragraph>;
  return (
    <>
      <Paragraph>
        <Text struck>{number(van)}</Text> → <Text strong>{number(naar)}</Text>
      </Paragraph>
      <Paragraph>{text.revised.line(naar - van)}</Paragraph>
    </>
  );
}

function Origin({ rapport: { definitie, bron, peildatum, volledigheid } }: Props) {
  const { metPlaatsingen, gemeenten, groepOnbekend } = volledigheid;
  return (
    <Section heading={text.origin.heading}>
      <SummaryList
        narrow
        facts={[
          { term: text.origin.definition, value: capital(definitie) },
          { term: text.origin.source, value: bron },
          { term: text.origin.date, value: longDate(peildatum) },
          {
            term: text.origin.complete,
            value: text.origin.completeText(metPlaatsingen, gemeenten, groepOnbekend),
          },
        ]}
      />
    </Section>
  );
}

function Freeze({ rapport: { jaar } }: Props) {
  const { vandaag } = useSession();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState("");
  const [wrong, setWrong] = useState(false);
  const [frozen, setFrozen] = useState("");
  const { submit, busy, problem, forget } = useSubmit(
    (stand: string, options) =>
      post("/rapporten/plaatsingen/standen", { jaar, stand, peildatum: vandaag }, options),
    (_, stand) => {
      setOpen(false);
      setFrozen(stand);
      void queries.invalidateQueries({ queryKey: ["rapport"] });
    },
  );
  const confirm = () => {
    const isGood = /^[a-z0-9]([a-z0-9 -]{0,38}[a-z0-9])?$/.test(name.trim());
    setWrong(!isGood);
    if (isGood) submit(name.trim());
  };
  return (
    <Section heading={text.freeze.heading}>
      <Stack>
        {frozen && (
          <Alert kind="ok" heading={text.freeze.done}>
            {text.freeze.doneText(frozen)}
          </Alert>
        )}
        <Paragraph>{text.freeze.text}</Paragraph>
        <div>
          <Button kind="secondary" onPress={() => setOpen(true)}>
            {text.freeze.button}
          </Button>
        </div>
      </Stack>
      <Dialog
        open={open}
        onClose={() => {
          setOpen(false);
          forget();
        }}
        heading={text.freeze.question}
        actions={
          <>
            <Button kind="primary" busy={busy} onPress={confirm}>
              {text.freeze.confirm}
            </Button>
            <Button kind="subtle" onPress={() => setOpen(false)}>
              {text.freeze.cancel}
            </Button>
          </>
        }
      >
        <ProblemAlert problem={problem} />
        <TextField
          id="stand-naam"
          label={text.freeze.name}
          description={text.freeze.nameNote}
          error={wrong ? text.freeze.nameEmpty : undefined}
          autoComplete="off"
          value={name}
          onChange={setName}
        />
      </Dialog>
    </Section>
  );
}
