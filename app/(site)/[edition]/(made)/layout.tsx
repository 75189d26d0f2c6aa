/** The fence: the build fails when anything in here would do work for a single request. */
export const ensureStatic = "navigation";

export default function MadeLayout({ children }: { children: React.ReactNode }) {
  return children;
}
