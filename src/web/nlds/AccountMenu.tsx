import { useId } from "react";
import { Select } from "./Choice.tsx";
import { Switch } from "./Choice.tsx";
import { useDisclosure } from "./disclosure.ts";
import { useFollow } from "./follow.ts";
import { Button } from "./Button.tsx";
import { words } from "./nlds.text.ts";
import { Person } from "./People.tsx";
import { VisuallyHidden } from "./Typography.tsx";

export type AccountMenuProps = {
  name: string;
  /** "Klantmanager, Amersfoort". */
  role: string;
  gemeenten: readonly { readonly code: string; readonly naam: string }[];
  /** The gemeente whose lists are shown first; empty for all. */
  gemeente: string;
  onGemeente: (code: string) => void;
  theme: "meedoen" | "duinwaard";
  onTheme: (theme: "meedoen" | "duinwaard") => void;
  dark: boolean;
  onDark: (dark: boolean) => void;
  onSignOut: () => void;
  /** The words of the main menu that do not fit at the bottom of a phone. */
  more: readonly { readonly href: string; readonly label: string }[];
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
        <MoreLinks links={props.more} onDone={() => setOpen(false)} />
        <GemeenteChoice {...props} />
        <AppearanceChoice {...props} />
        <Button icon="sign-out" onPress={props.onSignOut}>
          {words.signOut}
        </Button>
      </div>
    </div>
  );
}

function GemeenteChoice({ gemeenten, gemeente, onGemeente }: AccountMenuProps) {
  if (gemeenten.length < 2) return null;
  return (
    <Select
      id="account-gemeente"
      label={words.municipality}
      optional={undefined}
      emptyLabel={words.allMunicipalities}
      options={gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
      value={gemeente}
      onChange={onGemeente}
    />
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

function MoreLinks({ links, onDone }: { links: AccountMenuProps["more"]; onDone: () => void }) {
  if (links.length === 0) return null;
  return (
    <ul className="meedoen-kaal meedoen-alleen-smal">
      {links.map((link) => (
        <li key={link.href}>
          <MoreLink {...link} onDone={onDone} />
        </li>
      ))}
    </ul>
  );
}

function MoreLink({ href, label, onDone }: { href: string; label: string; onDone: () => void }) {
  const follow = useFollow(href);
  return (
    <a
      className="meedoen-menuregel"
      href={href}
      onClick={(event) => {
        onDone();
        follow(event);
      }}
    >
      {label}
    </a>
  );
}
