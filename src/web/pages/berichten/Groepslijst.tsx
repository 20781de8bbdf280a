import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Groepsbericht } from "../../../modules/berichten/groepsbericht.ts";
import { post } from "../../api.ts";
import { dateAndTime, time } from "../../format.ts";
import {
  Alert,
  Button,
  Paragraph,
  Section,
  Sheet,
  Stack,
  StatusBadge,
  type StatusKind,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { text } from "../GroepsberichtPage.text.ts";

const KIND: Readonly<Record<Groepsbericht["status"], StatusKind>> = {
  wacht: "waiting",
  ingetrokken: "unknown",
  bezorgd: "ok",
};

/** Step 3, and what went before: what waits can be stopped, what became of the rest. */
export function Groepslijst({ rijen }: { rijen: readonly Groepsbericht[] }) {
  const queries = useQueryClient();
  const recall = useMutation({
    mutationFn: (id: string) => post(`/groepsberichten/${id}/_intrekken`, {}),
    onSettled: () => queries.invalidateQueries({ queryKey: ["groepsberichten"] }),
  });
  const waiting = rijen.find(({ magIntrekken }) => magIntrekken);
  return (
    <Stack gap="loose">
      {waiting && (
        <Alert
          kind="warning"
          focus
          heading={text.sent(waiting.aantal)}
          action={
            <Button
              kind="secondary"
              negative
              onPress={() => recall.mutate(waiting.id)}
              busy={recall.isPending}
            >
              {text.recall}
            </Button>
          }
        >
          {text.sentLead} {text.until(time(waiting.zichtbaarVanaf))}
        </Alert>
      )}
      <ProblemAlert problem={recall.error} />
      <Sheet>
        <Section heading={text.own}>
          {rijen.length === 0 && <Paragraph soft>{text.none}</Paragraph>}
          {rijen.map(({ id, onderwerp, selectie, aantal, verstuurd, status, bezorgd, vervallen }) => (
            <div key={id}>
              <Paragraph>
                <b>{onderwerp}</b> <StatusBadge kind={KIND[status]}>{text.states[status]}</StatusBadge>
              </Paragraph>
              <Paragraph small soft>
                {text.line(selectie, aantal, dateAndTime(verstuurd))}.{" "}
                {status === "bezorgd" && text.result(bezorgd, vervallen)}
              </Paragraph>
            </div>
          ))}
        </Section>
      </Sheet>
    </Stack>
  );
}
