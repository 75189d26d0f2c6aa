import Link from "next/link";
import type { ComponentProps } from "react";

/** One "primary" a screen; "quiet" where a border would be noise. */
export type Look = "plain" | "primary" | "quiet" | "danger";

/** `square`: an icon alone, which then needs an `aria-label`. */
type Looks = { look?: Look; square?: boolean };

export function Button({ look = "plain", square, type = "button", ...rest }: Looks & ComponentProps<"button">) {
  return <button type={type} className="button" data-look={look} data-square={square || undefined} {...rest} />;
}

/** A link that looks like a button: for going somewhere, not for doing something. */
export function ButtonLink({ look = "plain", ...rest }: Pick<Looks, "look"> & ComponentProps<typeof Link>) {
  return <Link className="button" data-look={look} {...rest} />;
}
