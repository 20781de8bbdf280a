import type { Plekmelding } from "../../modules/plekmeldingen/plekmelding.ts";
import { useChecks, type Wrong } from "../checks.ts";
import { keepDraft, useDraft } from "../draft.ts";
import { useGo } from "../location.ts";
import {
  Button,
  ButtonLink,
  ChoiceBlocks,
  ErrorSummary,
  Form,
  FormActions,
  Paragraph,
  Row,
  Section,
  Sheet,
  Stack,
  TextField,
} from "../nlds/index.ts";
import { Conflict, useMelding } from "./PlekmeldingChange.tsx";
import { type Oppakken, type PlekmeldingInFull, takeUp } from "./plekmeldingen.queries.ts";
import { text } from "./PlekmeldingPage.text.ts";
import { plekTerms } from "./werk/plek-terms.ts";

type Props = { readonly melding: PlekmeldingInFull };

const NIEUW = "nieuw";

/** Which employer it is: one that we know, or a new one. */
export function TakeUpForm({ melding }: Props) {
  const start = {
    werkgever:
      melding.gelijkend.find(({ isZelfdeKvk }) => isZelfdeKvk)?.id ??
      (melding.gelijkend.length === 0 ? NIEUW : ""),
    sector: "",
    plaats: melding.gemeentenaam,
  };
  const { draft, change, forget } = useDraft(`oppakken${melding.id}`, start);
  const { submit, busy, problem, again } = useMelding<Oppakken>(melding, takeUp, forget);
  const checks = useChecks<keyof typeof start>(problem);
  const isNew = draft.werkgever === NIEUW;
  const send = () => {
    again();
    const wrong: Wrong<keyof typeof start> = {
      ...(!draft.werkgever && { werkgever: text.whichNeeded }),
      ...(isNew && !draft.sector.trim() && { sector: text.sectorNeeded }),
      ...(isNew && !draft.plaats.trim() && { plaats: text.placeNeeded }),
    };
    if (!checks.check(wrong)) return;
    submit(
      isNew
        ? { nieuw: { sector: draft.sector.trim(), plaats: draft.plaats.trim() } }
        : { werkgeverId: draft.werkgever },
    );
  };
  return (
    <Sheet>
      <Section heading={text.takeHeading}>
        <Form onSubmit={send} label={text.takeHeading}>
          <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
          <Conflict problem={checks.otherProblem} />
          <Paragraph>{text.takeLead}</Paragraph>
          <ChoiceBlocks
            id="werkgever"
            label={text.which}
            value={draft.werkgever}
            onChange={(werkgever) => change({ werkgever })}
            error={checks.wrong.werkgever}
            options={[
              ...melding.gelijkend.map(({ id, naam, plaats, isZelfdeKvk }) => ({
                value: id,
                label: naam,
                description: isZelfdeKvk ? `${plaats}. ${text.sameKvk}` : plaats,
              })),
              { value: NIEUW, label: text.fresh(melding.bedrijf), description: text.freshText },
            ]}
          />
          {isNew && (
            <>
              <TextField
                id="sector"
                label={text.sector}
                value={draft.sector}
                onChange={(sector) => change({ sector })}
                error={checks.wrong.sector}
                width="medium"
              />
              <TextField
                id="plaats"
                label={text.place}
                value={draft.plaats}
                onChange={(plaats) => change({ plaats })}
                error={checks.wrong.plaats}
                width="medium"
              />
            </>
          )}
          <FormActions>
            <Button type="submit" kind="primary" busy={busy}>
              {text.take}
            </Button>
          </FormActions>
        </Form>
      </Section>
    </Sheet>
  );
}

const SOORT_VAN: Readonly<Record<NonNullable<Plekmelding["mogelijkheid"]>, string>> = {
  baan: "vacature",
  leerwerkplek: "leerwerkplek",
  proefplaats: "proefplaats",
  taken: "werkplek",
  "weet niet": "werkplek",
};

/** From words to a plek or a board of tasks; the form holds what the employer wrote. */
export function WorkLinks({ melding }: Props) {
  const go = useGo();
  const { werkgever, mogelijkheid, wat, gemeente, gemeentenaam } = melding;
  if (!werkgever) return null;
  const make = () => {
    const [titel = ""] = wat.split(/[.\n]/);
    keepDraft(`plek/werkgevers/${werkgever.id}`, {
      ...plekTerms(null),
      soort: SOORT_VAN[mogelijkheid ?? "weet niet"],
      titel: titel.slice(0, 160),
      omschrijving: wat,
      gemeente,
      plaats: gemeentenaam,
    });
    go(`/werkgevers/${werkgever.id}/plek`);
  };
  const isTaken = mogelijkheid === "taken" || mogelijkheid === "weet niet";
  return (
    <Sheet>
      <Section heading={text.workHeading}>
        <Stack>
          <Paragraph>{text.workLead}</Paragraph>
          <Row>
            <Button kind="secondary" onPress={make}>
              {text.makePlace}
            </Button>
            {isTaken && <ButtonLink href={`/werkgevers/${werkgever.id}/taken`}>{text.makeSketch}</ButtonLink>}
          </Row>
        </Stack>
      </Section>
    </Sheet>
  );
}
