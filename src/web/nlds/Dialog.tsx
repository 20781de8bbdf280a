import { type ReactNode, useEffect, useId, useRef } from "react";
import { Heading } from "./Typography.tsx";

export type DialogProps = {
  open: boolean;
  /** Also when the person presses Escape. */
  onClose: () => void;
  /** A question: "Plek voorstellen aan Yonas?" */
  heading: string;
  /** Who sees what, and at most one field. */
  children: ReactNode;
  /** The action first, then the way back. */
  actions: ReactNode;
};

/** Only to confirm or to add one sentence. The focus goes to the first field and returns to the opener. */
export function Dialog({ open, onClose, heading, children, actions }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === open) return;
    if (!open) return element.close();
    element.showModal();
    element.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }, [open]);
  return (
    <dialog className="meedoen-dialoog" ref={dialog} aria-labelledby={id} onClose={onClose}>
      {open && (
        <>
          <Heading level={2} id={id}>
            {heading}
          </Heading>
          <div className="meedoen-dialoog__inhoud">{children}</div>
          <div className="meedoen-rij">{actions}</div>
        </>
      )}
    </dialog>
  );
}
