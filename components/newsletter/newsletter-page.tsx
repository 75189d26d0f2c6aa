import { SignUpForm } from "@/components/newsletter/sign-up-form";
import { type PageProps, SitePage } from "@/components/site/site-page";
import { pathOf } from "@/lib/editions/rules";

export type ListChoice = { slug: string; name: string; description: string; isDefault: boolean };

/** What there is to receive, and the form. */
export function NewsletterPage({ lists, frame, words }: PageProps & { lists: ListChoice[] }) {
  return (
    <SitePage frame={frame} words={words}>
      <div className="plain">
        <h1>{words.widget.newsletter}</h1>
        <p className="dek">{words.newsletter.about}</p>
        <SignUpForm id="email" source={pathOf(frame.edition, "newsletter")} edition={frame.edition} words={words}>
          {lists.length > 1 && <Lists lists={lists} title={words.newsletter.lists} />}
        </SignUpForm>
      </div>
    </SitePage>
  );
}

function Lists({ lists, title }: { lists: ListChoice[]; title: string }) {
  return (
    <fieldset className="choices">
      <legend>{title}</legend>
      {lists.map((list) => (
        <label key={list.slug}>
          <input type="checkbox" name="lists" value={list.slug} defaultChecked={list.isDefault} />
          <span>
            {list.name}
            {list.description && <small>{list.description}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
