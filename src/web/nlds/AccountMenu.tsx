import { useId } from "react";
import { Select, Switch } from "./Choice.tsx";
import { useDisclosure } from "./disclosure.ts";
import { Button } from "./Button.tsx";
import { words } from "./nlds.text.ts";
import { Person } from "./People.tsx";
import { VisuallyHidden } from "./Typography.tsx";

export type AccountMenuProps = {
  name: string;
  /** "Klantmanager, Amersfoort". */
  role: string;
  theme: "meedoen" | "duinwaard";
  onTheme: (theme: "meedoen" | "duinwaard") => void;
  dark: boolean;
  onDark: (dark: boolean) => void;
  onSignOut: () => void;
};

export function AccountMenu(props: AccountMenuProps) {
  const id = useId();
  const { open, setOpen, box, opener } = useDisclosure<HTMLDivElement>();
  return (
    <div className="meedoen-uitklap" ref={box}>
      <button
        type="button"
        className="meedoen-account"
        ref={opener}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <VisuallyHidden>{words.account(props.name)}</VisuallyHidden>
        <Person name={props.name} />
        <span aria-hidden="true">
          <b>{props.name}</b>
          <small>{props.role}</small>
        </span>
      </button>
      <div className="meedoen-uitklap__paneel meedoen-uitklap__paneel--ruim" id={id} hidden={!open}>
        <p className="meedoen-uitklap__wie">
          <b>{props.name}</b>
          <br />
          <span className="meedoen-zacht">{props.role}</span>
        </p>
        <AppearanceChoice {...props} />
        <Button icon="sign-out" onPress={props.onSignOut}>
          {words.signOut}
        </Button>
      </div>
    </div>
  );
}

function AppearanceChoice({ theme, onTheme, dark, onDark }: AccountMenuProps) {
  return (
    <>
      <Select
        id="account-huisstijl"
        label={words.theme}
        options={[
          { value: "meedoen", label: "Meedoen" },
          { value: "duinwaard", label: "Duinwaard" },
        ]}
        value={theme}
        onChange={(chosen) => onTheme(chosen === "duinwaard" ? "duinwaard" : "meedoen")}
      />
      <Switch id="account-donker" label={words.dark} checked={dark} onChange={onDark} />
    </>
  );
}
