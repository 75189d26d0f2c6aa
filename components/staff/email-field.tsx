"use client";
import { TextField } from "@/components/ui/text-field";

/** By which somebody has, or is to have, an account. */
export function EmailField({ typed, autoFocus }: { typed?: string; autoFocus?: boolean }) {
  return (
    <TextField
      label="E-mail address"
      name="email"
      type="email"
      autoComplete="username"
      required
      autoFocus={autoFocus}
      defaultValue={typed}
    />
  );
}

/** Whose link it is: so that the browser's password store knows it too. */
export const KnownEmail = ({ email }: { email: string }) => (
  <TextField label="E-mail address" type="email" autoComplete="username" readOnly value={email} />
);
