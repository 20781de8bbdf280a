import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import {
  Button,
  Checkbox,
  Combobox,
  type ComboboxOption,
  EmptyState,
  LineWithAction,
  Link,
  Section,
  Stack,
  Text,
} from "../../nlds/index.ts";
import { PartState, ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { text } from "../BanenmarktPage.text.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { findInwoners } from "../functiecreatie/functiecreatie.queries.ts";
import { useWspForm } from "./use-wsp-form.ts";
import {
  type BanenmarktInFull,
  changeDeelname,
  type Eigendeelnemers,
  eigenQuery,
  type Marktdeelname,
  registerInwoner,
} from "./wsp.queries.ts";

/** Who of the own caseload goes to a market, with the number by which he is called there. */
export function EigenDeelnemers({ markt }: { markt: BanenmarktInFull }) {
  const { vandaag } = useSession();
  const query = useQuery(eigenQuery(markt.id));
  const [isOpen, setOpen] = useState(false);
  const takesPeople = markt.status === "gepland" && markt.datum >= vandaag;
  return (
    <Section heading={text.eigen}>
      <Stack gap="loose">
        <PartState query={query} part={text.eigenPart}>
          {({ rijen }) =>
            rijen.length === 0 ? (
              <EmptyState heading={text.geenEigen} />
            ) : (
              <Stack>
                {rijen.map((rij) => (
                  <Line key={rij.id} rij={rij} takesPeople={takesPeople} />
                ))}
              </Stack>
            )
          }
        </PartState>
        {takesPeople && (
          <div>
            <Button icon="plus" onPress={() => setOpen(true)}>
              {text.meldAan}
            </Button>
          </div>
        )}
      </Stack>
      {isOpen && <AanmeldDialog markt={markt} onClose={() => setOpen(false)} />}
    </Section>
  );
}

type Rij = Eigendeelnemers["rijen"][number];

function Line({ rij, takesPeople }: { rij: Rij; takesPeople: boolean }) {
  const leaving = useWspForm<{ readonly id: string }, "id", Marktdeelname>({
    name: `afmelden/${rij.id}`,
    start: { id: rij.id },
    send: (_, options) => changeDeelname(rij, "afgemeld", options),
    onDone: () => undefined,
  });
  const talks = rij.gesprekken.map(
    ({ naam, uitkomst }) => `${text.uitkomsten[uitkomst]}: ${naam ?? text.onbekend}`,
  );
  return (
    <LineWithAction
      action={
        takesPeople &&
        rij.status === "aangemeld" && (
          <Button
            kind="subtle"
            label={text.afmelden(rij.naam)}
            busy={leaving.busy}
            onPress={() => leaving.submitIf({})}
          >
            {text.afmeldenKort}
          </Button>
        )
      }
    >
      <Stack gap="dense">
        <Link href={`/inwoners/${rij.inwonerId}`} quiet>
          {rij.naam}
        </Link>
        <Text small soft>
          {[text.statussen[rij.status], text.nummer(rij.volgnummer), ...talks].join(" · ")}
        </Text>
        <ProblemAlert problem={leaving.problem} />
      </Stack>
    </LineWithAction>
  );
}

type Draft = { readonly inwoner: ComboboxOption | null; readonly akkoord: boolean };
type Field = "inwonerId" | "akkoord";

function AanmeldDialog({ markt, onClose }: { markt: BanenmarktInFull; onClose: () => void }) {
  const [load] = useState(() => findInwoners);
  const form = useWspForm<Draft, Field, Marktdeelname>({
    name: `aanmelden/${markt.id}`,
    start: { inwoner: null, akkoord: false },
    send: ({ inwoner }, options) => registerInwoner(markt.id, inwoner!.id, options),
    onDone: onClose,
  });
  const { draft, change, wrong } = form;
  const { aanmelden } = text;
  return (
    <FormDialog
      heading={aanmelden.heading}
      lead={aanmelden.lead}
      sendLabel={aanmelden.send}
      subject={aanmelden.subject}
      busy={form.busy}
      errors={form.checks}
      problem={form.problem}
      onSend={() =>
        form.submitIf({
          ...(!draft.inwoner && { inwonerId: aanmelden.need.inwonerId }),
          ...(!draft.akkoord && { akkoord: aanmelden.need.akkoord }),
        })
      }
      onClose={onClose}
    >
      <Combobox
        id="inwonerId"
        label={aanmelden.inwoner}
        value={draft.inwoner}
        onChange={(inwoner) => change({ inwoner })}
        load={load}
        {...(wrong.inwonerId && { error: wrong.inwonerId })}
      />
      <Checkbox
        id="akkoord"
        label={aanmelden.akkoord}
        checked={draft.akkoord}
        onChange={(akkoord) => change({ akkoord })}
        {...(wrong.akkoord && { error: wrong.akkoord })}
      />
    </FormDialog>
  );
}
