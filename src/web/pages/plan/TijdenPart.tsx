import { useState } from "react";
import type { BezetteTijd } from "../../../modules/plannen/bezette-tijd.ts";
import { Button, LineWithAction, Menu, Paragraph, Stack } from "../../nlds/index.ts";
import { text as page } from "../PlanPage.text.ts";
import { text } from "./plan-margin.text.ts";
import { RemoveTijdDialog, TijdDialog } from "./TijdDialog.tsx";

type Open = { readonly kind: "add" } | { readonly kind: "change" | "remove"; readonly id: string };
type Props = { inwonerId: string; rijen: readonly BezetteTijd[]; mayChange: boolean };

/** The hours of every week at which someone is taken. */
export function TijdenPart({ inwonerId, rijen, mayChange }: Props) {
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const asked = open && open.kind !== "add" ? rijen.find(({ id }) => id === open.id) : undefined;
  return (
    <Stack gap="dense">
      {rijen.length === 0 && <Paragraph soft>{text.noTijden}</Paragraph>}
      {rijen.map((tijd) => (
        <LineWithAction
          key={tijd.id}
          action={
            mayChange && (
              <Menu
                label={page.menu}
                about={text.takenTime(tijd)}
                items={[
                  {
                    label: page.change,
                    icon: "edit",
                    onPress: () => setOpen({ kind: "change", id: tijd.id }),
                  },
                  {
                    label: text.removeTijd,
                    icon: "close",
                    onPress: () => setOpen({ kind: "remove", id: tijd.id }),
                  },
                ]}
              />
            )
          }
        >
          <Paragraph>{text.takenTime(tijd)}</Paragraph>
          <Paragraph small soft>
            {text.period(tijd)}
          </Paragraph>
        </LineWithAction>
      ))}
      {mayChange && (
        <div>
          <Button dense kind="secondary" icon="plus" onPress={() => setOpen({ kind: "add" })}>
            {text.addTijd}
          </Button>
        </div>
      )}
      {open?.kind === "add" && <TijdDialog inwonerId={inwonerId} onClose={close} />}
      {open?.kind === "change" && asked && <TijdDialog inwonerId={inwonerId} tijd={asked} onClose={close} />}
      {open?.kind === "remove" && asked && (
        <RemoveTijdDialog inwonerId={inwonerId} tijd={asked} onClose={close} />
      )}
    </Stack>
  );
}
