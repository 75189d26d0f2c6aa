import "@/app/admin/desk.css";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { isTheme, THEME_COOKIE } from "@/components/desk/theme";
import { Kit } from "@/components/ui/kit";

export const metadata: Metadata = {
  title: { template: "%s · Desk", default: "Desk" },
  robots: { index: false, follow: false },
};
export const viewport: Viewport = { colorScheme: "light dark" };

/** Every page of the desk is made for who asks. */
export const instant = false;

export default async function DeskLayout({ children }: { children: React.ReactNode }) {
  const theme = (await cookies()).get(THEME_COOKIE)?.value;
  return (
    <html lang="en" dir="ltr" data-theme={isTheme(theme) && theme !== "system" ? theme : undefined}>
      <body>
        <Kit>{children}</Kit>
      </body>
    </html>
  );
}
