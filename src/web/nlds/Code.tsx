import { useState } from "react";
import { Button } from "./Button.tsx";
import { words } from "./nlds.text.ts";

export type CodeProps = {
  /** What it is: "Een token vragen". */
  label: string;
  children: string;
};

/** Text to copy into a program or a terminal. Long lines scroll inside the block. */
export function Code({ label, children }: CodeProps) {
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    void navigator.clipboard?.writeText(children).then(() => setCopied(true));
  };
  return (
    <div className="meedoen-code">
      <div className="meedoen-code__kop">
        <span>{label}</span>
        <Button kind="subtle" dense onPress={copy} label={words.copyOf(label)}>
          {isCopied ? words.copied : words.copy}
        </Button>
      </div>
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre role="group" aria-label={label} tabIndex={0}>
        <code>{children}</code>
      </pre>
    </div>
  );
}

/** A name of code inside a sentence: a path, a header, a scope. */
export const Term = ({ children }: { children: string }) => (
  <code className="meedoen-codewoord">{children}</code>
);
