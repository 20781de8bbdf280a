import { useId } from "react";
import { AreaSwitch, type AreaSwitchProps } from "./AreaSwitch.tsx";
import { Button } from "./Button.tsx";
import { classes } from "./classes.ts";
import { useDisclosure } from "./disclosure.ts";
import { useFollow } from "./follow.ts";
import { Icon } from "./Icon.tsx";
import { words } from "./nlds.text.ts";
import type { NavigationItem } from "./PageFrame.tsx";

export type MoreMenuProps = {
  /** The words that have no place of their own at the bottom. */
  items: readonly NavigationItem[];
  area?: AreaSwitchProps | undefined;
  account?: { readonly name: string; readonly role: string; readonly onSignOut: () => void } | undefined;
};

/** The last place at the bottom of a phone: what does not fit beside it. */
export function MoreMenu({ items, area, account }: MoreMenuProps) {
  const id = useId();
  const { open, setOpen, box, opener } = useDisclosure<HTMLDivElement>();
  const holdsCurrent = items.some(({ current }) => current);
  return (
    <div className="meedoen-meer" ref={box}>
      <button
        type="button"
        className={classes("meedoen-meer__knop", (open || holdsCurrent) && "is-actief")}
        ref={opener}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? "close" : "menu"} />
        {words.more}
      </button>
      <div className="meedoen-meer__paneel" id={id} hidden={!open}>
        {open && <Panel items={items} area={area} account={account} onDone={() => setOpen(false)} />}
      </div>
    </div>
  );
}

function Panel({ items, area, account, onDone }: MoreMenuProps & { onDone: () => void }) {
  return (
    <>
      {items.length > 0 && (
        <ul className="meedoen-kaal">
          {items.map((item) => (
            <li key={item.href}>
              <MoreLine item={item} onDone={onDone} />
            </li>
          ))}
        </ul>
      )}
      {area && <AreaSwitch {...area} id="gebied-meer" />}
      {account && (
        <div className="meedoen-meer__wie">
          <p>
            <b>{account.name}</b>
            <br />
            <span className="meedoen-zacht">{account.role}</span>
          </p>
          <Button icon="sign-out" onPress={account.onSignOut}>
            {words.signOut}
          </Button>
        </div>
      )}
    </>
  );
}

function MoreLine({ item, onDone }: { item: NavigationItem; onDone: () => void }) {
  const follow = useFollow(item.href);
  return (
    <a
      className="meedoen-menuregel"
      href={item.href}
      aria-current={item.current ? "page" : undefined}
      onClick={(event) => {
        onDone();
        follow(event);
      }}
    >
      <Icon name={item.icon} />
      {item.label}
    </a>
  );
}
