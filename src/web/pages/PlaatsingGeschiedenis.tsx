import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { useChecks } from "../checks.ts";
import { dateAndTime, euros, longDate, numberFrom } from "../format.ts";
import {
  Button,
  DateField,
  Dialog,
  ErrorSummary,
  NumberField,
  Paragraph,
  Section,
  Stack,
  TextField,
  Timeline,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./PlaatsingGeschiedenis.text.ts";
import { type CorrectieVraag, correctSubsidy, type Subsidie } from "./plaatsing/plaatsing.queries.ts";
import { isIsoDate, type IsoDate } from "#core/dates";

/** Every change of a subsidy, with what held before; and putting right what was entered wrongly. */
export function PlaatsingGeschiedenis({ id, subsidie }: { id: string; subsidie: Subsidie }) {
  const { gebruiker, vandaag } = useSession();
  const [isOpen, setOpen] = useState(false);
  const mayCorrect = scopesOf(gebruiker, "change", "subsidie").length > 0;
  const { geschiedenis, herbepalenOp } = subsidie;
  return (
    <Section
      heading={text.heading}
      action={
        mayCorrect && (
          <Button dense icon="edit" onPress={() => setOpen(true)}>
            {text.correct}
          </Button>
        )
      }
    >
      {herbepalenOp && <Paragraph>{text.again(longDate(herbepalenOp))}</Paragraph>}
      {geschiedenis.length === 0 ? (
        <Paragraph soft>{text.none}</Paragraph>
      ) : (
        <Timeline
          today={vandaag}
          events={geschiedenis.map(({ id, soort, vanaf, reden, doorNaam, tijdstip, vervallen, nieuw }) => ({
            id,
            date: vanaf,
            icon: "edit" as const,
            heading: text.soorten[soort],
            children: [reden, text.was(periods(vervallen)), text.is(periods(nieuw))]
              .filter(Boolean)
              .join(" "),
            who: text.who(doorNaam, dateAndTime(tijdstip)),
          }))}
        />
      )}
      {isOpen && <Correct id={id} subsidie={subsidie} onClose={() => setOpen(false)} />}
    </Section>
  );
}

const periods = (all: Subsidie["geschiedenis"][number]["nieuw"]) =>
  all.map(({ vanaf, bedragInCenten }) => text.period(euros(bedragInCenten), longDate(vanaf))).join(", ");

type Veld = "vanaf" | "loonwaarde" | "reden";

function Correct({ id, subsidie, onClose }: { id: string; subsidie: Subsidie; onClose: () => void }) {
  const queries = useQueryClient();
  const [typed, setTyped] = useState<Record<Veld, string>>({
    vanaf: subsidie.vanaf,
    loonwaarde: "",
    reden: "",
  });
  const { submit, busy, problem } = useSubmit<CorrectieVraag, Subsidie>(
    (body, options) => correctSubsidy(id, subsidie.versie, body, options),
    async () => {
      await queries.invalidateQueries({ queryKey: ["plaatsing", id] });
      onClose();
    },
  );
  const checks = useChecks<Veld>(problem);
  const loonwaarde = typed.loonwaarde.trim() === "" ? null : numberFrom(typed.loonwaarde);
  const save = () => {
    const isWrong =
      typed.loonwaarde.trim() !== "" && (loonwaarde === null || loonwaarde < 0 || loonwaarde > 100);
    const found = {
      ...(!isIsoDate(typed.vanaf) && { vanaf: text.needed.vanaf }),
      ...(isWrong && { loonwaarde: text.needed.loonwaarde }),
      ...(typed.reden.trim() === "" && { reden: text.needed.reden }),
    };
    if (checks.check(found)) submit({ vanaf: typed.vanaf as IsoDate, loonwaarde, reden: typed.reden.trim() });
  };
  const field = (veld: Veld) => ({
    id: `verbeter-${veld}`,
    value: typed[veld],
    onChange: (value: string) => setTyped({ ...typed, [veld]: value }),
    ...(checks.wrong[veld] && { error: checks.wrong[veld] }),
  });
  return (
    <Dialog
      open
      onClose={onClose}
      heading={text.correctHeading}
      actions={
        <>
          <Button kind="primary" busy={busy} busyText={text.busy} onPress={save}>
            {text.save}
          </Button>
          <Button kind="subtle" onPress={onClose}>
            {text.cancel}
          </Button>
        </>
      }
    >
      <Stack>
        <ErrorSummary
          errors={checks.summary.map(({ id, text }) => ({ id: `verbeter-${id}`, text }))}
          attempt={checks.attempt}
        />
        <ProblemAlert problem={checks.otherProblem} />
        <Paragraph>{text.correctNote}</Paragraph>
        <DateField {...field("vanaf")} label={text.vanaf} />
        <NumberField
          {...field("loonwaarde")}
          label={text.loonwaarde}
          description={text.loonwaardeNote}
          unit="%"
          optional
        />
        <TextField {...field("reden")} label={text.reden} autoComplete="off" />
      </Stack>
    </Dialog>
  );
}
