/** The imported story of e2e/fixtures: its address. */
export const TALKS = "/articles/as-the-harbour-talks-drag-on-mediators-reported-meeting-on-the-north-quay";
