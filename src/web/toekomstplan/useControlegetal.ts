import { useEffect, useState } from "react";
import { type Banden, controlegetal } from "./banden.ts";

const REST_IN_MS = 300;

/** The number by which a calculation is known, once it rests: every band is made for it, also those that no page shows. */
export function useControlegetal(banden: Banden | null): string | null {
  const [known, setKnown] = useState<{ banden: Banden; getal: string } | null>(null);
  useEffect(() => {
    if (!banden) return undefined;
    const rest = setTimeout(() => setKnown({ banden, getal: controlegetal(banden) }), REST_IN_MS);
    return () => clearTimeout(rest);
  }, [banden]);
  return known && known.banden === banden ? known.getal : null;
}
