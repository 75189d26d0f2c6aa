import { STORY_ACTIONS } from "./story-actions";
import type { Who } from "./people";
import type { Given } from "./perform";
import { ADMINISTRATOR, ANYBODY, CHIEFS, FILERS, OWN, PICTURE_DESK, READERS_OF_ARTICLES, STAFF } from "./who";
import type { World } from "./world";

/** `given`: what would do it, if one may. */
export type ActionRow = { who: Who[] | typeof ANYBODY; given: (world: World) => Given };

const KEY = "A".repeat(43);
const NOBODY_S = "01990000-0000-7000-8000-000000000000";
const form =
  (fields: Record<string, string> | ((world: World) => Record<string, string>)): ActionRow["given"] =>
  (world) => ({ form: typeof fields === "function" ? fields(world) : fields });
const plain =
  (value: unknown): ActionRow["given"] =>
  (world) => ({ plain: typeof value === "function" ? (value as (world: World) => unknown)(world) : value });

const topic = { name: "Matrix topic", description: "" };
const section = { name: "Matrix section", description: "", color: "blue" };
const byline = { name: "Matrix byline", kind: "PERSON", title: "", bio: "" };
const widget = { settings: {}, sectionIds: [], enabled: true };
const picture = {
  ...{ alt: "A quay", longAlt: "", caption: "", headline: "", creator: "", credit: "", source: "", copyright: "" },
  ...{ place: "", instructions: "", licence: "", usageTerms: "", webStatement: "", licensor: "", keywords: "" },
  ...{ rightsExpireAt: "", zone: "UTC" },
};
const asserted = { id: "a", rawId: "a", type: "public-key", clientExtensionResults: {} };

const doors: Record<string, ActionRow> = {
  signIn: { who: ANYBODY, given: form({ email: "canary-staff@stories.test", password: "not this one" }) },
  enterCode: { who: ANYBODY, given: form({ code: "000000" }) },
  signInByLink: { who: ANYBODY, given: form({ token: KEY }) },
  startOver: { who: ANYBODY, given: form({}) },
  signOut: { who: ANYBODY, given: plain(null) },
  becomeAdministrator: {
    who: ANYBODY,
    given: form({ token: KEY, name: "Eve", email: "eve@stories.test", password: "kelp tangles under lanterns" }),
  },
  join: { who: ANYBODY, given: form({ token: KEY, name: "Eve", password: "kelp tangles under lanterns" }) },
  askForNewPassword: { who: ANYBODY, given: form({ email: "canary-staff@stories.test" }) },
  chooseNewPassword: { who: ANYBODY, given: form({ token: KEY, password: "kelp tangles under lanterns" }) },
  askForPasskey: { who: ANYBODY, given: plain({}) },
  signInByPasskey: {
    who: ANYBODY,
    given: plain({ ...asserted, response: { clientDataJSON: "a", authenticatorData: "a", signature: "a" } }),
  },
};

const ownAccount: Record<string, ActionRow> = {
  changePassword: { who: OWN, given: form({ password: "short" }) },
  beginTotp: { who: OWN, given: form({}) },
  confirmTotp: { who: OWN, given: form({ code: "000000" }) },
  removeTotp: { who: OWN, given: form({}) },
  renewCodes: { who: OWN, given: form({}) },
  endSession: { who: OWN, given: form({ id: NOBODY_S }) },
  endOtherSessions: { who: OWN, given: form({}) },
  offerPasskey: { who: OWN, given: plain({}) },
  keepPasskey: {
    who: OWN,
    given: plain({ name: "Key", response: { ...asserted, response: { clientDataJSON: "a", attestationObject: "a" } } }),
  },
  renamePasskey: { who: OWN, given: form({ id: NOBODY_S, name: "Key" }) },
  removePasskey: { who: OWN, given: form({ id: NOBODY_S }) },
  chooseEdition: { who: STAFF, given: plain({ code: "en" }) },
};

const people: Record<string, ActionRow> = {
  inviteStaff: { who: ADMINISTRATOR, given: form({ email: "new@stories.test", name: "New", role: "AUTHOR" }) },
  inviteAgain: { who: ADMINISTRATOR, given: form(({ person }) => ({ id: person })) },
  changeRole: { who: ADMINISTRATOR, given: form(({ person }) => ({ id: person, role: "ADMINISTRATOR" })) },
  endSessionsOf: { who: ADMINISTRATOR, given: form(({ person }) => ({ id: person })) },
  disableStaff: { who: ADMINISTRATOR, given: form(({ person }) => ({ id: person })) },
  enableStaff: { who: ADMINISTRATOR, given: form(({ person }) => ({ id: person })) },
  changeSetting: { who: ADMINISTRATOR, given: plain({ key: "popular.minViews", value: 4 }) },
  retitleEdition: {
    who: ADMINISTRATOR,
    given: form(({ edition }) => ({ id: edition, title: "The Matrix", description: "", timeZone: "UTC" })),
  },
};

const structure: Record<string, ActionRow> = {
  openTopic: { who: FILERS, given: form(({ edition }) => ({ ...topic, slug: "", editionId: edition })) },
  reopenTopic: { who: FILERS, given: plain(({ edition }: World) => ({ ...topic, editionId: edition })) },
  reviseTopic: { who: CHIEFS, given: form((world) => ({ ...topic, slug: "", id: world.otherTopic })) },
  mergeTopics: { who: CHIEFS, given: plain((world: World) => ({ id: world.topic, intoId: world.otherTopic })) },
  closeTopic: { who: CHIEFS, given: plain((world: World) => ({ id: world.topic })) },
  openByline: {
    who: FILERS,
    given: form(({ edition }) => ({
      ...byline,
      ...{ slug: "", sameAs: "", imageId: "", staffId: "", editionId: edition },
    })),
  },
  reopenByline: {
    who: FILERS,
    given: plain(({ edition }: World) => ({
      ...byline,
      ...{ sameAs: [], imageId: null, staffId: null, editionId: edition },
    })),
  },
  reviseByline: {
    who: CHIEFS,
    given: form((world) => ({ ...byline, slug: "", sameAs: "", imageId: "", staffId: "", id: world.byline })),
  },
  closeByline: { who: CHIEFS, given: plain((world: World) => ({ id: world.byline })) },
  openSection: {
    who: CHIEFS,
    given: form(({ edition }) => ({ ...section, slug: "", parentId: "", editionId: edition })),
  },
  reopenSection: {
    who: CHIEFS,
    given: plain(({ edition }: World) => ({ ...section, parentId: null, editionId: edition })),
  },
  reviseSection: { who: CHIEFS, given: form((world) => ({ ...section, slug: "", parentId: "", id: world.section })) },
  orderSections: { who: CHIEFS, given: plain((world: World) => ({ editionId: world.edition, ids: [world.section] })) },
  closeSection: { who: CHIEFS, given: plain((world: World) => ({ id: world.section })) },
  openPage: { who: CHIEFS, given: form(({ edition }) => ({ title: "Matrix page", slug: "", editionId: edition })) },
  writePage: {
    who: CHIEFS,
    given: plain(({ page }: World) => ({
      ...{ id: page, version: 1 },
      page: { title: "Matrix page", slug: "matrix-page", published: false, body: [] },
    })),
  },
  redirectAddress: { who: CHIEFS, given: form({ from: "/matrix-older", to: "/latest" }) },
  restoreRedirect: { who: CHIEFS, given: plain({ from: "/matrix-oldest", to: "/latest" }) },
  dropRedirect: { who: CHIEFS, given: plain({ from: "/matrix-old" }) },
  placeWidget: {
    who: CHIEFS,
    given: plain(({ edition }: World) => ({ ...widget, editionId: edition, place: "ARTICLE", widget: "latest" })),
  },
  saveWidget: {
    who: CHIEFS,
    given: form(({ edition }) => ({ editionId: edition, place: "ARTICLE", widget: "latest", "settings.take": "5" })),
  },
  reviseWidget: { who: CHIEFS, given: plain((world: World) => ({ ...widget, widget: "popular", id: world.widget })) },
  orderWidgets: {
    who: CHIEFS,
    given: plain(({ edition }: World) => ({ editionId: edition, place: "FRONT", ids: [] })),
  },
  removeWidget: { who: CHIEFS, given: plain((world: World) => ({ id: world.widget })) },
  arrangeFront: { who: CHIEFS, given: plain(({ edition }: World) => ({ editionId: edition, version: 0, blocks: [] })) },
};

const line = { severity: "BREAKING", text: "The matrix is open." };
const banner: Record<string, ActionRow> = {
  announceForReaders: {
    who: CHIEFS,
    given: form(({ edition }) => ({ ...line, editionId: edition, articleId: "", href: "", minutes: "5" })),
  },
  announceAgain: {
    who: CHIEFS,
    given: plain(({ edition }: World) => ({ ...line, editionId: edition, expiresAt: "2036-01-01T00:00:00Z" })),
  },
  standBannerDown: { who: CHIEFS, given: plain(({ edition }: World) => ({ editionId: edition })) },
};

const pictures: Record<string, ActionRow> = {
  describePicture: { who: READERS_OF_ARTICLES, given: form((world) => ({ ...picture, id: world.image })) },
  describeMany: {
    who: PICTURE_DESK,
    given: form((world) => ({
      ...{ ids: world.image, creator: "", credit: "A credit", copyright: "", usageTerms: "", keywords: "" },
    })),
  },
  moveFocalPoint: { who: READERS_OF_ARTICLES, given: plain((world: World) => ({ id: world.image, x: 0.5, y: 0.4 })) },
  cropByHand: {
    who: READERS_OF_ARTICLES,
    given: plain((world: World) => ({ ...{ id: world.image, shape: "WIDE" }, left: 0, top: 0, width: 1, height: 1 })),
  },
  cropAroundFocalPoint: {
    who: READERS_OF_ARTICLES,
    given: plain((world: World) => ({ id: world.image, shape: "WIDE" })),
  },
  removePicture: { who: PICTURE_DESK, given: plain((world: World) => ({ id: world.image })) },
};

/** Who may call each action of the build. The stories are somebody else's. */
export const ACTIONS: Record<string, ActionRow> = {
  ...doors,
  ...ownAccount,
  ...people,
  ...structure,
  ...banner,
  ...pictures,
  ...STORY_ACTIONS,
};
