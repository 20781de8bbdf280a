import { encode } from "uqr";
import { classes } from "./classes.ts";

/** Modules of white around it (ISO/IEC 18004). */
const BORDER = 4;

/** A code for a camera. Dark on white in every theme, or no camera reads it. `label` says where it leads; `large`: for a room. */
export function QrCode({ content, label, large }: { content: string; label: string; large?: boolean }) {
  const { data, size } = encode(content, { ecc: "M", border: 0 });
  const dark = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x + BORDER} ${y + BORDER}h1v1h-1z` : "")))
    .join("");
  const side = size + 2 * BORDER;
  return (
    <svg
      className={classes("meedoen-qr", large && "meedoen-qr--zaal")}
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path className="meedoen-qr__wit" d={`M0 0h${side}v${side}H0z`} />
      <path className="meedoen-qr__zwart" d={dark} />
    </svg>
  );
}
