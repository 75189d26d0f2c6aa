import type { Metadata, Viewport } from "next";
import { fontsFor } from "@/app/(site)/fonts";
import "@/app/(site)/site.css";
import { readFrame } from "@/lib/editions/reads";
import { pathOf } from "@/lib/editions/rules";
import { NO_EDITION } from "@/lib/reading";

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fffefc" },
    { media: "(prefers-color-scheme: dark)", color: "#171613" },
  ],
};

export const metadata: Metadata = {
  icons: {
    icon: [
      { url: "/favicon.ico", sizes: "32x32" },
      { url: "/favicon.svg", type: "image/svg+xml" },
    ],
    apple: "/apple-touch-icon.png",
  },
  formatDetection: { telephone: false },
};

/** The build has no database: every edition is made on first request, this one never. */
export function generateStaticParams() {
  return [{ edition: NO_EDITION }];
}

export default async function SiteLayout({ children, params }: LayoutProps<"/[edition]">) {
  const frame = await readFrame((await params).edition);
  const edition = frame.is === "found" ? frame.value.edition : undefined;
  const { language, direction } = edition ?? { language: "en", direction: "ltr" };
  return (
    <html lang={language} dir={direction}>
      <head>
        {fontsFor(language).map((href) => (
          <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossOrigin="anonymous" />
        ))}
        <link rel="manifest" href={edition ? pathOf(edition, "manifest.webmanifest") : "/manifest.webmanifest"} />
        <script type="module" src="/reader.js" async blocking="render" />
      </head>
      <body>{children}</body>
    </html>
  );
}
