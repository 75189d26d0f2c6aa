import { plural } from "@/lib/words/plural";
import type { Words } from "@/lib/words/schema";

export const en: Words = {
  language: "en",
  site: {
    skip: "Skip to content",
    menu: "Menu",
    sections: "Sections",
    more: "More",
    theme: "Dark",
    feed: "RSS",
    latest: "Latest",
    popular: "Popular",
    newsletter: "Newsletter",
    front: "Front page",
  },
  story: {
    by: "By",
    byRole: {
      PHOTOGRAPHS: "Photographs by",
      ADDITIONAL_REPORTING: "Additional reporting by",
      TRANSLATION: "Translation by",
      EDITING: "Edited by",
    },
    published: "Published",
    updated: "Updated",
    minutes: plural("en", { one: "# minute read", other: "# minute read" }),
    photo: (credit) => `Photo: ${credit}`,
    topics: "Topics",
    changes: { UPDATE: "Update", CLARIFICATION: "Clarification", CORRECTION: "Correction" },
    changesTitle: "Changes to this story",
    share: "Share",
    shareBy: { mail: "Email", copy: "Copy link", copied: "Link copied", failed: "The link could not be copied" },
    related: "Related stories",
    aside: "More news",
    table: "Table",
    embed: (provider) => `View on ${provider}`,
    translations: "Read this story in",
    age: {
      years: plural("en", {
        one: "This story is more than a year old.",
        other: "This story is more than # years old.",
      }),
      months: plural("en", {
        one: "This story is more than a month old.",
        other: "This story is more than # months old.",
      }),
    },
  },
  list: {
    older: "Older stories",
    newest: "Newest stories",
    pages: "Pages",
    empty: "No stories here yet.",
    elsewhere: "Elsewhere",
  },
  house: {
    corrections: "Corrections",
    correctionsAbout: "What we got wrong and what is right, newest first. Each stands under its story too.",
    noCorrections: "There is nothing to correct at present.",
    masthead: "Who we are",
    mastheadAbout: "The people whose names stand over our stories.",
    people: "Reporters and editors",
    teams: "Desks",
    agencies: "Agencies",
  },
  widget: { popular: "Popular Articles", latest: "Latest Stories", newsletter: "Receive latest news & updates" },
  newsletter: {
    about: "The day’s reporting in your inbox.",
    email: "Email address",
    lists: "Which newsletters?",
    submit: "Sign up",
    leaveEmpty: "Leave this empty",
    states: {
      sent: {
        title: "Look in your inbox",
        text: "We have sent a message to the address you gave. Open the link in it to confirm. If nothing comes within a few minutes, look among unwanted mail.",
      },
      confirmed: { title: "You are signed up", text: "Thank you. The next issue comes to your inbox." },
      unsubscribed: { title: "You are unsubscribed", text: "No further issue will be sent to you." },
      expired: {
        title: "This link no longer works",
        text: "It was used before or is too old. Sign up again and we will send a new one.",
      },
      "check-address": {
        title: "Please check the address",
        text: "That does not look like an email address. Nothing was sent.",
      },
      "too-many": {
        title: "Too many attempts",
        text: "Please wait an hour and try again. Nothing was sent.",
      },
    },
    confirm: {
      title: "Confirm your newsletter",
      text: "One step left: confirm that you want to receive it.",
      submit: "Confirm",
    },
    unsubscribe: { title: "Unsubscribe", text: "You will receive no further issue.", submit: "Unsubscribe" },
  },
  answer: {
    400: { title: "This address is not whole", text: "Part of the link is missing or mistyped." },
    404: { title: "There is no page here", text: "The address may be mistyped, or the page was never published." },
    410: { title: "This story was withdrawn", text: "It is no longer available." },
    500: { title: "Something went wrong", text: "The fault is ours. Please try again in a moment." },
    503: {
      title: "We will be back shortly",
      text: "This page cannot be shown just now. Please try again in a minute.",
    },
    ways: "Where to go from here",
  },
};
