import { feedRoute } from "@/app/(site)/[edition]/feed";

export const GET = feedRoute("feed.json");
