import { type ReactNode, useEffect, useRef } from "react";
import { classes } from "./classes.ts";
import { usePageTitle } from "./page-title.ts";

export type PageProps = {
  /** For the browser tab; the page itself begins with an `Opening`. */
  title: string;
  /** An `IdentityBar`, on every page about one person or employer. */
  identity?: ReactNode;
  /** One column of reading width, for text pages. */
  narrow?: boolean;
  children: ReactNode;
};

let pathShown: string | undefined;
let navigated = false;

/** Every page is one of these. After a navigation the focus is on the content, as after loading a page. */
export function Page({ title, identity, narrow, children }: PageProps) {
  const main = useRef<HTMLElement>(null);
  usePageTitle(title);
  useEffect(() => {
    const isNew = pathShown !== undefined && pathShown !== location.pathname;
    if (isNew) navigated = true;
    // A skeleton that had the focus takes it along when the page itself replaces it.
    const isLost = document.activeElement === document.body;
    if (isNew || (navigated && isLost)) main.current?.focus({ preventScroll: true });
    pathShown = location.pathname;
  }, []);
  return (
    <>
      {identity}
      <main
        id="inhoud"
        className={classes("meedoen-pagina", narrow && "meedoen-pagina--smal")}
        tabIndex={-1}
        ref={main}
      >
        {children}
      </main>
    </>
  );
}
