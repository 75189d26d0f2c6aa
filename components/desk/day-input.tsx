/** A day that a list is narrowed by. */
export function DayInput({ name, label, value }: { name: string; label: string; value?: string }) {
  return (
    <label className="day-filter">
      {label}
      <input key={value} className="input" type="date" name={name} defaultValue={value} />
    </label>
  );
}
