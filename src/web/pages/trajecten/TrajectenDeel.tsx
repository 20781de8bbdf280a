import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Deelname } from "../../../modules/trajecten/deelname.ts";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { Alert, Button, EmptyState, GroupHead, Opening, Sheet, SheetPart, Stack } from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { text } from "../DossierInstrumentenPage.text.ts";
import { AanbodDialog } from "./AanbodDialog.tsx";
import { Deelnametabel } from "./Deelnametabel.tsx";
import { InGroepDialog } from "./InGroepDialog.tsx";
import { deelnamesQuery } from "./trajecten.queries.ts";

/** The trajecten of one inwoner; a place in a group is one dialog away. */
export function TrajectenDeel({ inwoner }: { inwoner: Inwoner }) {
  const query = useQuery(deelnamesQuery(inwoner.id));
  const { gebruiker } = useSession();
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState<Deelname | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const mayPlace = scopesOf(gebruiker, "change", "deelname").includes("eigen-caseload");
  return (
    <PartState opens query={query} part={text.deel} lines={5}>
      {({ rijen }) => (
        <>
          <Opening>
            <strong>
              {text.opening(inwoner.voornaam, rijen.filter(({ status }) => status === "doet mee").length)}
            </strong>
          </Opening>
          <Stack gap="loose">
            {done && <Alert kind="ok" focus heading={done} />}
            <Sheet full>
              <GroupHead heading={text.trajecten} first>
                {mayPlace && (
                  <Button kind="primary" onPress={() => setOpen(true)}>
                    {text.zetIn}
                  </Button>
                )}
              </GroupHead>
              {rijen.length === 0 ? (
                <SheetPart>
                  <EmptyState heading={text.leeg}>{text.leegTekst}</EmptyState>
                </SheetPart>
              ) : (
                <Deelnametabel rijen={rijen} onAnswer={mayPlace ? setAsked : undefined} />
              )}
            </Sheet>
          </Stack>
          {isOpen && (
            <InGroepDialog
              inwoner={inwoner}
              onClose={() => setOpen(false)}
              onDone={(deelname) => {
                setOpen(false);
                setDone(saidOf(deelname));
              }}
            />
          )}
          {asked && (
            <AanbodDialog
              deelname={asked}
              onClose={() => setAsked(null)}
              onDone={(said) => {
                setAsked(null);
                setDone(said);
              }}
            />
          )}
        </>
      )}
    </PartState>
  );
}

const saidOf = ({ status, groep }: Pick<Deelname, "status" | "groep">): string =>
  status === "wacht" || status === "aangeboden" ? text.gedaan[status](groep) : text.gedaan["doet mee"](groep);
