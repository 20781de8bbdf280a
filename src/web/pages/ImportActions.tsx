import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { isAfgerond } from "../../modules/taken/taak.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { post, type WriteOptions } from "../api.ts";
import { Button, Checkbox, Dialog, Paragraph, Row } from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./ImportPage.text.ts";
import { type ImportDetail, taakQuery } from "./import.queries.ts";

/** Apply what the dry run showed, or undo it; each asks once more. */
export function ImportActions({ found }: { found: ImportDetail }) {
  const { gebruiker } = useSession();
  const { status, aantallen, taakId } = found;
  const { data: taak } = useQuery({ ...taakQuery(taakId ?? ""), enabled: taakId !== null });
  const isBusy = taak !== undefined && !isAfgerond(taak);
  if (isBusy || scopesOf(gebruiker, "change", "import").length === 0) return null;
  if (status === "proef" && aantallen.nieuw + aantallen.gewijzigd > 0) return <Apply found={found} />;
  return status === "toegepast" && found.opgeruimd === null ? <Undo found={found} /> : null;
}

function Apply({ found }: { found: ImportDetail }) {
  const { nieuw, gewijzigd, geweigerd } = found.aantallen;
  const [isAllowed, setAllowed] = useState(false);
  const [hasAsked, setAsked] = useState(false);
  const body = { metWeigeringen: isAllowed };
  const refuse = geweigerd > 0 && !isAllowed;
  return (
    <Confirm
      found={found}
      path="_toepassen"
      kind="primary"
      button={text.apply}
      question={text.applyQuestion}
      body={body}
      stop={() => {
        setAsked(refuse);
        return refuse;
      }}
    >
      <Paragraph>{text.applyText(nieuw, gewijzigd)}</Paragraph>
      {geweigerd > 0 && (
        <Checkbox
          id="met-weigeringen"
          label={text.withRefusals(geweigerd)}
          description={hasAsked && refuse ? text.refusalsChoose : undefined}
          checked={isAllowed}
          onChange={setAllowed}
        />
      )}
    </Confirm>
  );
}

const Undo = ({ found }: { found: ImportDetail }) => (
  <Confirm
    found={found}
    path="_terugdraaien"
    kind="secondary"
    button={text.undo}
    question={text.undoQuestion}
    body={{}}
  >
    <Paragraph>{text.undoText}</Paragraph>
  </Confirm>
);

type ConfirmProps = {
  found: ImportDetail;
  path: string;
  kind: "primary" | "secondary";
  button: string;
  question: string;
  body: Readonly<Record<string, boolean>>;
  /** Says whether something must be answered first. */
  stop?: () => boolean;
  children: React.ReactNode;
};

function Confirm({ found, path, kind, button, question, body, stop, children }: ConfirmProps) {
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const { submit, busy, problem, forget } = useSubmit(
    (sent: typeof body, options: WriteOptions) => post(`/importen/${found.id}/${path}`, sent, options),
    () => {
      setOpen(false);
      void queries.invalidateQueries({ queryKey: ["import", found.id] });
      void queries.invalidateQueries({ queryKey: ["importen"] });
    },
  );
  const close = () => {
    setOpen(false);
    forget();
  };
  return (
    <Row>
      <Button kind={kind} onPress={() => setOpen(true)}>
        {button}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        heading={question}
        actions={
          <>
            <Button
              kind="primary"
              negative={path === "_terugdraaien"}
              busy={busy}
              onPress={() => !stop?.() && submit(body)}
            >
              {button}
            </Button>
            <Button kind="subtle" onPress={close}>
              {text.cancel}
            </Button>
          </>
        }
      >
        <ProblemAlert problem={problem} />
        {children}
      </Dialog>
    </Row>
  );
}
