import type { ReactNode } from "react";
import { Icon } from "../Icon.tsx";
import type { IconName } from "../icons.ts";

export type TegelProps = {
  readonly href: string;
  readonly icoon: IconName;
  readonly kop: ReactNode;
  readonly tekst?: ReactNode;
  /** Of the heading, where it is another language than the page. */
  readonly lang?: string;
};

/** Something to choose: the whole tile is the link. */
export const Tegel = ({ href, icoon, kop, tekst, lang }: TegelProps) => (
  <a className="meedoen-tegel" href={href}>
    <Icon name={icoon} />
    <span>
      <b lang={lang}>{kop}</b>
      {tekst && <span>{tekst}</span>}
    </span>
    <Icon name="chevron" />
  </a>
);

export const Tegels = ({ tegels }: { tegels: readonly TegelProps[] }) => (
  <div className="meedoen-tegels">
    {tegels.map((tegel) => (
      <Tegel key={tegel.href} {...tegel} />
    ))}
  </div>
);
