type RangeProps = {
  label: string;
  value: number;
  least?: number;
  most?: number;
  onChange: (value: number) => void;
};

/** A slider for a share of a picture: 0 to 1 unless told otherwise, said in hundredths. */
export function Range({ label, value, least = 0, most = 1, onChange }: RangeProps) {
  const fixed = most - least < 0.001;
  return (
    <label>
      {label}
      <input
        type="range"
        min={least}
        max={most}
        step={0.01}
        value={value}
        disabled={fixed}
        aria-valuetext={`${Math.round(value * 100)} %`}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </label>
  );
}
