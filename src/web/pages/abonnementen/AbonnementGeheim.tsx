import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Abonnement } from "../../../modules/abonnementen/abonnement.ts";
import { dateAndTime } from "../../format.ts";
import { Alert, Button, Checkbox, Dialog, NextStep, Paragraph, Stack, TextField } from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { text } from "../AbonnementPage.text.ts";
import { ABONNEMENTEN, newSecret } from "./abonnementen.queries.ts";

/** A secret is in the memory of this page until it is left, and nowhere else. */
export function useGeheim(abonnement: Abonnement) {
  const queries = useQueryClient();
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: (oudeBlijft: boolean) => newSecret(abonnement, oudeBlijft),
    onSettled: () => queries.invalidateQueries(ABONNEMENTEN),
  });
  return { made: data?.data, problem: error, busy: isPending, make: mutate };
}

type Geheim = ReturnType<typeof useGeheim>;

/** The first secret is asked for; what was made is shown once. */
export function AbonnementGeheim({ abonnement, geheim }: { abonnement: Abonnement; geheim: Geheim }) {
  const { made, problem, busy, make } = geheim;
  return (
    <>
      <ProblemAlert problem={problem} />
      {made && (
        <Alert kind="ok" heading={text.secretHeading} focus>
          <Stack>
            <Paragraph>{text.secretText}</Paragraph>
            <TextField
              id="geheim"
              label={text.secretField}
              value={made.geheim}
              onChange={() => undefined}
              autoComplete="off"
            />
            {made.vorigGeheimTot && <Paragraph>{text.oldUntil(dateAndTime(made.vorigGeheimTot))}</Paragraph>}
          </Stack>
        </Alert>
      )}
      {!abonnement.heeftGeheim && (
        <NextStep
          label={text.secret}
          heading={text.makeSecret}
          actions={
            <Button kind="primary" busy={busy} onPress={() => make(false)}>
              {text.makeSecret}
            </Button>
          }
        >
          {text.makeSecretText}
        </NextStep>
      )}
    </>
  );
}

/** The next secret, beside the one before or in its place. */
export function NieuwGeheim({ geheim: { busy, make } }: { geheim: Geheim }) {
  const [isAsking, setAsking] = useState(false);
  const [stopsOld, setStopsOld] = useState(false);
  const close = () => setAsking(false);
  const send = () => {
    close();
    make(!stopsOld);
  };
  return (
    <>
      <Button kind="secondary" dense onPress={() => setAsking(true)}>
        {text.renewSecret}
      </Button>
      <Dialog
        open={isAsking}
        onClose={close}
        heading={text.renewHeading}
        actions={
          <>
            <Button kind="primary" busy={busy} onPress={send}>
              {text.renewSecret}
            </Button>
            <Button kind="subtle" onPress={close}>
              {text.back}
            </Button>
          </>
        }
      >
        <Stack>
          <Paragraph>{text.renewText}</Paragraph>
          <Checkbox id="stopt" label={text.stopOld} checked={stopsOld} onChange={setStopsOld} />
        </Stack>
      </Dialog>
    </>
  );
}
