"use client";
/** Shown once, to be printed or written down. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  return (
    <div role="status" className="form">
      <p>
        Keep these recovery codes where you keep what matters. Each lets you in once, instead of the app. They are not
        shown again.
      </p>
      <ol className="account-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="form-end">
        {/* A page made anew, so that nothing of them stays behind. */}
        <a className="button" data-look="primary" href="/admin/account">
          I have kept them
        </a>
      </div>
    </div>
  );
}
