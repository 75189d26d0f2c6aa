/** Something the clock brings: a scheduled story goes live, a pending edit is put live, a story's time before readers ends. */
export type Due = { id: string; deed: "publish" | "putLive" | "end"; at: Date };
