import type { ReactNode } from "react";
import { Icon } from "../Icon.tsx";

export type Woorden = {
  readonly naarInhoud: string;
  readonly taal: string;
  readonly leesVoor: string;
  readonly stopVoorlezen: string;
};

export type Taalkeuze = {
  readonly naam: string;
  readonly lang: string;
  readonly href: string;
  readonly isNu: boolean;
};

export type KaderProps = {
  readonly woorden: Woorden;
  /** "regio Amersfoort" or "gemeente Baarn". */
  readonly regio: string;
  readonly talen: readonly Taalkeuze[];
  /** Sign in or out, at the end of the header. */
  readonly account: ReactNode;
  /** That a translation helps, and decisions are Dutch. */
  readonly vertaling?: string | undefined;
  readonly voet: {
    readonly opmerking?: string | undefined;
    readonly links: readonly { readonly href: string; readonly naam: string }[];
  };
  readonly children: ReactNode;
};

/** Around every page of residents: header, languages and reading aloud above the greeting, footer with a number to call. */
export function Kader({ woorden, regio, talen, account, vertaling, voet, children }: KaderProps) {
  return (
    <>
      <a className="nl-skip-link" href="#inhoud">
        {woorden.naarInhoud}
      </a>
      <header className="meedoen-kop utrecht-page-header">
        <div className="meedoen-kop__inhoud">
          <Merk regio={regio} />
          <div className="meedoen-kop__eind">{account}</div>
        </div>
      </header>
      <main id="inhoud" className="meedoen-pagina" tabIndex={-1}>
        <div className="meedoen-rij meedoen-rij--uiteen meedoen-taalrij">
          <Taalbalk talen={talen} label={woorden.taal} />
          <button
            type="button"
            className="nl-button nl-button--default"
            data-voorlezen
            data-stop={woorden.stopVoorlezen}
            hidden
          >
            <span className="nl-button__icon-start">
              <Icon name="read-aloud" />
            </span>
            <span className="nl-button__label">{woorden.leesVoor}</span>
          </button>
        </div>
        {vertaling && <p className="meedoen-vertaling">{vertaling}</p>}
        {children}
      </main>
      <footer className="meedoen-voet utrecht-page-footer">
        <div>
          {voet.opmerking && <span>{voet.opmerking}</span>}
          {voet.links.map(({ href, naam }) => (
            <a key={href} className="nl-link" href={href}>
              {naam}
            </a>
          ))}
        </div>
      </footer>
    </>
  );
}

const STIPPEN = [
  [16, 4.6],
  [26.4, 11.4],
  [25, 23.4],
  [7, 23.4],
  [5.6, 11.4],
] as const;

const Merk = ({ regio }: { regio: string }) => (
  <a className="meedoen-merk" href="/" translate="no">
    <svg viewBox="0 0 32 32" aria-hidden="true">
      {STIPPEN.map(([x, y]) => (
        <circle key={x} className="meedoen-merk__stip" cx={x} cy={y} r="3.4" />
      ))}
      <circle className="meedoen-merk__stap" cx="16" cy="28" r="3.4" />
    </svg>
    <span>
      Meedoen
      <small>
        <bdi lang="nl">{regio}</bdi>
      </small>
    </span>
  </a>
);

/** Each language written in itself, always in the same order. */
const Taalbalk = ({ talen, label }: { talen: readonly Taalkeuze[]; label: string }) => (
  <nav className="meedoen-taalbalk" aria-label={label}>
    {talen.map(({ naam, lang, href, isNu }) => (
      <a key={href} href={href} lang={lang} hrefLang={lang} aria-current={isNu ? "true" : undefined}>
        {naam}
      </a>
    ))}
  </nav>
);
