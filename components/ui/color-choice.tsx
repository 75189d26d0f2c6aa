"use client";
import { useFault } from "@/components/ui/refusal";

/** One of the palette's colours by name: a swatch and the word. */
export function ColorChoice({
  label,
  name,
  colors,
  defaultValue,
}: {
  label: string;
  name: string;
  colors: readonly string[];
  defaultValue: string;
}) {
  const fault = useFault(name);
  return (
    <fieldset className="labelled">
      <legend>{label}</legend>
      <div className="colors">
        {colors.map((color) => (
          <label key={color} className="color" data-color={color}>
            <input type="radio" name={name} value={color} defaultChecked={color === defaultValue} />
            <span className="dot" aria-hidden="true" />
            {color}
          </label>
        ))}
      </div>
      {fault && <p className="fault">{fault}</p>}
    </fieldset>
  );
}
