import { useState } from "react";
import type { DeelnameInFull } from "../../../modules/trajecten/get-deelname.ts";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { Button, EmptyState, Provenance, Section, Stack, SummaryList } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "../DeelnamePage.text.ts";
import { UitkomstDialog } from "./UitkomstDialog.tsx";
import { Voorstellen } from "./Voorstellen.tsx";

/** What someone can and wants after it, and where the chances are. */
export function UitkomstDeel({ deelname }: { deelname: DeelnameInFull }) {
  const { gebruiker } = useSession();
  const [isOpen, setOpen] = useState(false);
  const { uitkomst, status } = deelname;
  const mayWrite =
    scopesOf(gebruiker, "change", "waarneming").length > 0 &&
    ["doet mee", "klaar", "gestopt"].includes(status);
  const write = mayWrite && (
    <Button kind="secondary" onPress={() => setOpen(true)}>
      {uitkomst ? text.uitkomstWijzig : text.uitkomstMaak}
    </Button>
  );
  return (
    <Section heading={text.uitkomst}>
      {uitkomst ? (
        <Stack gap="loose">
          <SummaryList
            facts={(["kan", "wil", "kansen"] as const).map((key) => ({
              term: text.vragen[key],
              value: uitkomst[key],
            }))}
          />
          <Provenance>{text.opgemaakt(uitkomst.doorNaam, uitkomst.opgemaaktOp)}</Provenance>
          {uitkomst.voorstellen.length > 0 && <Voorstellen uitkomst={uitkomst} />}
          {write && <div>{write}</div>}
        </Stack>
      ) : (
        <EmptyState heading={text.uitkomstLeeg} action={write} />
      )}
      {isOpen && <UitkomstDialog deelname={deelname} onClose={() => setOpen(false)} />}
    </Section>
  );
}
