import type { ReactNode } from "react";
import { Field } from "@/components/ui/field";
import type { Edition } from "@/lib/editions/schema";
import { consentWording } from "@/lib/subscribers/rules";
import type { Words } from "@/lib/words/schema";

type SignUpFormProps = {
  /** Unique on the page. */
  id: string;
  /** The path of the page it stands on: part of the evidence of consent. */
  source: string;
  edition: Edition;
  words: Words;
  /** A choice of lists, before the address. */
  children?: ReactNode;
};

/** A plain form. `website` is for machines alone: whoever fills it in is none of our readers. */
export function SignUpForm({ id, source, edition, words, children }: SignUpFormProps) {
  return (
    <form className="form" method="post" action="/api/newsletter/subscribe">
      <input type="hidden" name="source" value={source} />
      {children}
      <Field
        id={id}
        label={words.newsletter.email}
        type="email"
        name="email"
        autoComplete="email"
        required
        maxLength={254}
        dir="ltr"
      />
      <p className="trap" aria-hidden="true">
        <label htmlFor={`${id}-website`}>{words.newsletter.leaveEmpty}</label>
        <input id={`${id}-website`} name="website" tabIndex={-1} autoComplete="off" />
      </p>
      <button type="submit">{words.newsletter.submit}</button>
      <p className="consent">{consentWording(edition.language).text}</p>
    </form>
  );
}
