import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { useGo } from "../../location.ts";
import { Alert, Button, Row } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "../MatchrondePage.text.ts";
import { schakelaarQuery } from "./matchrondes.queries.ts";
import { RondeForm } from "./RondeForm.tsx";

export type Ready = { readonly ms: number; readonly paren: number };

/** The one thing a manager does here; nobody can while matching is off. */
export function Start({ ready, onReady }: { ready: Ready | null; onReady: (ready: Ready) => void }) {
  const { gebruiker } = useSession();
  const go = useGo();
  const { data } = useQuery(schakelaarQuery);
  const [isOpen, setOpen] = useState(false);
  if (scopesOf(gebruiker, "change", "matchronde").length === 0 || !data?.isAan) return null;
  if (isOpen)
    return (
      <RondeForm
        onClose={() => setOpen(false)}
        onDone={({ id, ms, paren }) => {
          setOpen(false);
          onReady({ ms, paren });
          go(`/regionale-matching?ronde=${id}`);
        }}
      />
    );
  return (
    <>
      {ready && (
        <Alert kind="ok" focus heading={text.start.done}>
          {text.start.doneText(ready.ms, ready.paren)}
        </Alert>
      )}
      <Row>
        <Button kind="primary" onPress={() => setOpen(true)}>
          {text.start.button}
        </Button>
      </Row>
    </>
  );
}
