/** A line for each month: what changes in words, and two amounts. Fits a phone: the words stand below the month. */
export const Maandtabel = ({
  naam,
  koppen,
  rijen,
}: {
  naam: string;
  koppen: readonly [maand: string, eerste: string, tweede: string];
  rijen: readonly {
    readonly maand: string;
    readonly zinnen: readonly string[];
    readonly bedragen: readonly string[];
  }[];
}) => (
  <table className="meedoen-maandtabel">
    <caption className="meedoen-alleen-voorlezen">{naam}</caption>
    <thead>
      <tr>
        {koppen.map((kop) => (
          <th key={kop} scope="col">
            {kop}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rijen.map(({ maand, zinnen, bedragen }) => (
        <tr key={maand}>
          <th scope="row">
            {maand}
            {zinnen.map((zin) => (
              <span key={zin}>{zin}</span>
            ))}
          </th>
          {bedragen.map((bedrag, plek) => (
            <td key={koppen[plek + 1]} data-kop={koppen[plek + 1]}>
              <bdi dir="ltr">{bedrag}</bdi>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
