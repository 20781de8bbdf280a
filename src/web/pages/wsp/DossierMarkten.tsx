import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { shortDate } from "../../format.ts";
import {
  Button,
  Checkbox,
  ChoiceBlocks,
  EmptyState,
  LineWithAction,
  Link,
  Section,
  Select,
  Sheet,
  Stack,
  Text,
} from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "./DossierMarkten.text.ts";
import { useWspForm } from "./use-wsp-form.ts";
import {
  type Marktdeelname,
  marktdeelnamesQuery,
  marktenQuery,
  marktQuery,
  recordUitkomst,
  registerInwoner,
  type Uitkomst,
} from "./wsp.queries.ts";

/** The banenmarkten of one inwoner, and what the talks there led to. */
export function DossierMarkten({ inwoner }: { inwoner: Inwoner }) {
  const { gebruiker } = useSession();
  const maySee = scopesOf(gebruiker, "read", "marktdeelname").length > 0;
  const mayRegister = scopesOf(gebruiker, "change", "marktdeelname").length > 0;
  const query = useQuery({ ...marktdeelnamesQuery(inwoner.id), enabled: maySee });
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState<Marktdeelname | null>(null);
  if (!maySee) return null;
  return (
    <Sheet>
      <Section heading={text.heading}>
        <Stack>
          <PartState query={query} part={text.heading} lines={2}>
            {({ rijen }) =>
              rijen.length === 0 ? (
                <EmptyState heading={text.none(inwoner.voornaam)} />
              ) : (
                <Stack>
                  {rijen.map((rij) => (
                    <Line key={rij.id} rij={rij} onRecord={mayRegister ? setAsked : undefined} />
                  ))}
                </Stack>
              )
            }
          </PartState>
          {mayRegister && (
            <div>
              <Button icon="plus" onPress={() => setOpen(true)}>
                {text.register}
              </Button>
            </div>
          )}
        </Stack>
      </Section>
      {isOpen && <RegisterDialog inwoner={inwoner} onClose={() => setOpen(false)} />}
      {asked && <OutcomeDialog deelname={asked} onClose={() => setAsked(null)} />}
    </Sheet>
  );
}

type LineProps = { rij: Marktdeelname; onRecord: ((rij: Marktdeelname) => void) | undefined };

function Line({ rij, onRecord }: LineProps) {
  const { vandaag } = useSession();
  const { markt, status, volgnummer, gesprekken } = rij;
  const talks = gesprekken.map(({ naam, uitkomst }) => `${text.outcomes[uitkomst]}: ${naam ?? text.unknown}`);
  const canRecord = markt.datum <= vandaag && status !== "afgemeld";
  return (
    <LineWithAction
      action={
        onRecord &&
        canRecord && (
          <Button kind="subtle" label={text.recordAt(markt.naam)} onPress={() => onRecord(rij)}>
            {text.record}
          </Button>
        )
      }
    >
      <Stack gap="dense">
        <Link href={`/banenmarkten/${markt.id}`} quiet>
          {markt.naam}
        </Link>
        <Text small soft>
          {[shortDate(markt.datum, vandaag), text.states[status], text.number(volgnummer), ...talks].join(
            " · ",
          )}
        </Text>
      </Stack>
    </LineWithAction>
  );
}

type Registration = { readonly marktId: string; readonly akkoord: boolean };

function RegisterDialog({ inwoner, onClose }: { inwoner: Inwoner; onClose: () => void }) {
  const { vandaag } = useSession();
  const markten = useQuery(marktenQuery({ perPagina: 50 }));
  const form = useWspForm<Registration, keyof Registration, Marktdeelname>({
    name: `markt/${inwoner.id}`,
    start: { marktId: "", akkoord: false },
    send: ({ marktId }, options) => registerInwoner(marktId, inwoner.id, options),
    onDone: onClose,
  });
  const { draft, change, field, wrong } = form;
  const { dialog } = text;
  return (
    <FormDialog
      heading={dialog.heading(inwoner.voornaam)}
      lead={dialog.lead}
      sendLabel={dialog.send}
      subject={dialog.subject}
      busy={form.busy}
      errors={form.checks}
      problem={form.problem}
      onSend={() =>
        form.submitIf({
          ...(!draft.marktId && { marktId: dialog.needMarket }),
          ...(!draft.akkoord && { akkoord: dialog.needYes }),
        })
      }
      onClose={onClose}
    >
      <Select
        {...field("marktId", dialog.market)}
        emptyLabel={dialog.choose}
        options={(markten.data?.rijen ?? [])
          .filter(({ status, datum }) => status === "gepland" && datum >= vandaag)
          .map(({ id, naam, datum, plaats }) => ({
            value: id,
            label: `${naam}, ${shortDate(datum, vandaag)}, ${plaats}`,
          }))}
      />
      <Checkbox
        id="akkoord"
        label={dialog.yes(inwoner.voornaam)}
        checked={draft.akkoord}
        onChange={(akkoord) => change({ akkoord })}
        {...(wrong.akkoord && { error: wrong.akkoord })}
      />
    </FormDialog>
  );
}

type Outcome = { readonly werkgeverId: string; readonly uitkomst: string };

function OutcomeDialog({ deelname, onClose }: { deelname: Marktdeelname; onClose: () => void }) {
  const markt = useQuery(marktQuery(deelname.markt.id));
  const form = useWspForm<Outcome, keyof Outcome, Marktdeelname>({
    name: `uitkomst/${deelname.id}`,
    start: { werkgeverId: deelname.gesprekken[0]?.werkgeverId ?? "", uitkomst: "gesprek" },
    send: ({ werkgeverId, uitkomst }, options) =>
      recordUitkomst(deelname.id, { werkgeverId, uitkomst: uitkomst as Uitkomst }, options),
    onDone: onClose,
  });
  const { outcome } = text;
  return (
    <FormDialog
      heading={outcome.heading(deelname.markt.naam)}
      lead={outcome.lead}
      sendLabel={outcome.send}
      subject={outcome.subject}
      busy={form.busy}
      errors={form.checks}
      problem={form.problem}
      onSend={() => form.submitIf({ ...(!form.draft.werkgeverId && { werkgeverId: outcome.needEmployer }) })}
      onClose={onClose}
    >
      <Select
        {...form.field("werkgeverId", outcome.employer)}
        emptyLabel={outcome.choose}
        options={(markt.data?.standen ?? []).map(({ werkgeverId, naam }) => ({
          value: werkgeverId,
          label: naam ?? text.unknown,
        }))}
      />
      <ChoiceBlocks
        {...form.field("uitkomst", outcome.what)}
        options={(["gesprek", "vervolg", "plek", "plaatsing"] as const).map((value) => ({
          value,
          label: text.outcomes[value],
          description: outcome.means[value],
        }))}
      />
    </FormDialog>
  );
}
