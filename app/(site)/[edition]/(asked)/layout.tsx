/** Pages that depend on the request: made for one reader and kept by nobody. */
export const instant = false;

export default function AskedLayout({ children }: { children: React.ReactNode }) {
  return children;
}
