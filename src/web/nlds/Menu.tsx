import { useId } from "react";
import { Button } from "./Button.tsx";
import { useDisclosure } from "./disclosure.ts";
import { useFollow } from "./follow.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.ts";

export type MenuItem = {
  readonly label: string;
  readonly icon?: IconName;
  readonly href?: string;
  readonly onPress?: () => void;
};

/** "Meer": what is done less often. A list of plain links and buttons behind one button. */
export function Menu({
  label,
  about,
  items,
}: {
  label: string;
  /** In a list with a menu on each line: which line it is. */
  about?: string;
  items: readonly MenuItem[];
}) {
  const id = useId();
  const { open, setOpen, box, opener } = useDisclosure<HTMLDivElement>();
  return (
    <div className="meedoen-uitklap" ref={box}>
      <Button
        kind="subtle"
        dense={about !== undefined}
        label={about && `${label}: ${about}`}
        iconEnd="chevron-down"
        ref={opener}
        expanded={open}
        controls={id}
        onPress={() => setOpen(!open)}
      >
        {label}
      </Button>
      <ul className="meedoen-kaal meedoen-uitklap__paneel" id={id} hidden={!open}>
        {items.map((item) => (
          <li key={item.label}>
            <MenuLine item={item} onDone={() => setOpen(false)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function MenuLine({ item, onDone }: { item: MenuItem; onDone: () => void }) {
  const follow = useFollow(item.href ?? "");
  const face = (
    <>
      {item.icon && <Icon name={item.icon} />}
      {item.label}
    </>
  );
  if (item.href) {
    return (
      <a
        className="meedoen-menuregel"
        href={item.href}
        onClick={(event) => {
          onDone();
          follow(event);
        }}
      >
        {face}
      </a>
    );
  }
  return (
    <button
      type="button"
      className="meedoen-menuregel"
      onClick={() => {
        onDone();
        item.onPress?.();
      }}
    >
      {face}
    </button>
  );
}
