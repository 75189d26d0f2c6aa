/** No account can exist yet, so nobody can come in; what can be done is said. */
export default function DeskPage() {
  return (
    <main>
      <h1>The desk</h1>
      <p>
        This version is run from the command line: <code>npm run import -- markdown FILE</code> files a story, and{" "}
        <code>--draft</code> leaves it unpublished.
      </p>
    </main>
  );
}
