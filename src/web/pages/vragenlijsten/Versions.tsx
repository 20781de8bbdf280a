import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Versieregel, Vragenlijst, Vragenlijstversie } from "../../../modules/beeld/vragenlijst.ts";
import { useGo } from "../../location.ts";
import {
  Button,
  ButtonLink,
  Dialog,
  Link,
  Paragraph,
  Row,
  Section,
  Stack,
  StatusBadge,
  Text,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSubmit } from "../../submit.ts";
import { text } from "../VragenlijstenPage.text.ts";
import { deleteConcept, newVersie, publishVersie, withdrawVersie } from "./vragenlijsten.queries.ts";

type Act = "publish" | "withdraw" | "discard";
const KIND = { concept: "waiting", gepubliceerd: "ok", ingetrokken: "open" } as const;

/** Every version with what can be done with it. */
export function Versions({ lijst, mayChange }: { lijst: Vragenlijst; mayChange: boolean }) {
  const [asked, setAsked] = useState<{ versie: Versieregel; act: Act } | null>(null);
  const hasDraft = lijst.versies.some(({ status }) => status === "concept");
  return (
    <Section heading={text.versions}>
      <Stack>
        {lijst.versies.map((versie) => (
          <Stack key={versie.id} gap="dense">
            <Row>
              <Link href={`/vragenlijsten/${lijst.id}?versie=${versie.id}`}>
                {text.version(versie.nummer)}
              </Link>
              <StatusBadge kind={KIND[versie.status]}>{text.states[versie.status]}</StatusBadge>
            </Row>
            <Text soft small>
              {text.versionLine(
                versie.status,
                versie.ingetrokkenOp ?? versie.gepubliceerdOp ?? versie.gemaaktOp,
                versie.doorNaam,
              )}
            </Text>
            {mayChange && versie.status === "concept" && (
              <Row>
                <ButtonLink dense kind="secondary" href={`/vragenlijsten/${lijst.id}/vragen`}>
                  {text.edit}
                </ButtonLink>
                <Button dense onPress={() => setAsked({ versie, act: "publish" })}>
                  {text.publish}
                </Button>
                <Button dense kind="subtle" onPress={() => setAsked({ versie, act: "discard" })}>
                  {text.discard}
                </Button>
              </Row>
            )}
            {mayChange && versie.status === "gepubliceerd" && (
              <Row>
                <Button dense kind="subtle" onPress={() => setAsked({ versie, act: "withdraw" })}>
                  {text.withdraw}
                </Button>
              </Row>
            )}
          </Stack>
        ))}
        {mayChange && !hasDraft && lijst.versies.length > 0 && <NewVersion id={lijst.id} />}
      </Stack>
      {asked && <ActDialog id={lijst.id} {...asked} onClose={() => setAsked(null)} />}
    </Section>
  );
}

function NewVersion({ id }: { id: string }) {
  const queries = useQueryClient();
  const go = useGo();
  const sending = useSubmit<object, Vragenlijstversie>(
    (_, options) => newVersie(id, options),
    async () => {
      await queries.invalidateQueries({ queryKey: ["vragenlijsten"] });
      go(`/vragenlijsten/${id}/vragen`);
    },
  );
  return (
    <>
      <Paragraph soft small>
        {text.newVersionText}
      </Paragraph>
      <Row>
        <Button dense kind="secondary" busy={sending.busy} onPress={() => sending.submit({})}>
          {text.newVersion}
        </Button>
      </Row>
      <ProblemAlert problem={sending.problem} />
    </>
  );
}

const ACTS: Readonly<Record<Act, typeof publishVersie | typeof deleteConcept>> = {
  publish: publishVersie,
  withdraw: withdrawVersie,
  discard: deleteConcept,
};

type ActProps = { id: string; versie: Versieregel; act: Act; onClose: () => void };

function ActDialog({ id, versie, act, onClose }: ActProps) {
  const queries = useQueryClient();
  const go = useGo();
  const sending = useSubmit<object, unknown>(
    (_, options) => ACTS[act](versie, options),
    async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: ["vragenlijsten"] });
      go(`/vragenlijsten/${id}${act === "publish" ? `?geldt=${versie.nummer}` : ""}`, { replace: true });
    },
  );
  const heading = {
    publish: text.publishHeading(versie.nummer),
    withdraw: text.withdrawHeading(versie.nummer),
    discard: text.discardHeading,
  }[act];
  return (
    <Dialog
      open
      onClose={onClose}
      heading={heading}
      actions={
        <>
          <Button
            kind="primary"
            negative={act !== "publish"}
            busy={sending.busy}
            onPress={() => sending.submit({})}
          >
            {text[act]}
          </Button>
          <Button kind="subtle" onPress={onClose}>
            {text.back}
          </Button>
        </>
      }
    >
      <Paragraph>
        {{ publish: text.publishText, withdraw: text.withdrawText, discard: text.discardText }[act]}
      </Paragraph>
      <ProblemAlert problem={sending.problem} />
    </Dialog>
  );
}
