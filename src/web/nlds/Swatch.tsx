/** A colour of the theme with its name and its token, for the page that shows the design. */
export function Swatch({ name, token }: { name: string; token: string }) {
  return (
    <div className="meedoen-staal">
      <svg className="meedoen-staal__vlak" aria-hidden="true">
        <rect width="100%" height="100%" fill={`var(--meedoen-${token})`} />
      </svg>
      {name}
      <br />
      <span className="meedoen-zacht">{token}</span>
    </div>
  );
}

/** Swatches beside each other. */
export const Swatches = ({ colours }: { colours: readonly (readonly [name: string, token: string])[] }) => (
  <div className="meedoen-stalen">
    {colours.map(([name, token]) => (
      <Swatch key={token} name={name} token={token} />
    ))}
  </div>
);
