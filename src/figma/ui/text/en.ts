/** Every sentence the app says, in English. Another language is one more file of this shape. */
export const en = {
  language: "en",
  product: "Mascot Poses",

  signIn: {
    lead: "Your mascot, in any pose, as a clean transparent picture.",
    token: "Access token",
    hint: "The server prints one as “Demo token” when it starts.",
    submit: "Sign in",
    checking: "Checking…",
    missing: "Paste your token first.",
    refused: "The server does not know this token. Copy it again in full.",
    expired: "This token is no longer accepted. Sign in again.",
    signedOut: "You are signed out.",
    keptHere: "The token stays in this browser until you sign out.",
  },

  bar: {
    credits: (count: number) => (count === 1 ? "1 credit" : `${grouped(count)} credits`),
    creditsUnknown: "Credits …",
    signOut: "Sign out",
    reconnecting: "The server cannot be reached. Trying again; nothing is lost.",
  },

  mascots: {
    title: "Mascot",
    loading: "Loading your mascots…",
    upload: "Upload",
    uploadLong: "Upload a picture of your own mascot",
    uploading: "Uploading…",
    uploaded: (name: string) => `${name} is ready to pose.`,
    notReady: "No picture yet",
    none: "Upload a picture of your mascot to begin: PNG, JPEG, WebP or GIF.",
    wrongType: "Choose a PNG, JPEG, WebP or GIF picture.",
    tooLarge: "This picture is larger than 10 MB. Choose a smaller one.",
    unreadable: "This file could not be read.",
    dropHere: "Drop the picture to upload it",
  },

  form: {
    prompt: "Pose",
    placeholder: (mascot: string) => `What should ${mascot} do?`,
    placeholderNobody: "What should your mascot do?",
    quick: "Quick poses",
    more: "Colour and more",
    colour: "Colour",
    colourHint: "A word or a code, for example teal or #0F766E",
    colourPick: "Pick a colour",
    negative: "Leave out",
    negativeHint: "For example hat, text, shadow",
    submit: "Draw pose",
    submitting: "Ordering…",
    price: "Costs 1 credit",
    noCredits: "No credits left",
    enterHint: "Enter to draw, Shift + Enter for a new line",
    missingPrompt: "Say what your mascot should do.",
    missingMascot: "Choose or upload a mascot first.",
  },

  quickPoses: [
    { label: "Waving", prompt: "waving hello" },
    { label: "Happy", prompt: "happy, smiling" },
    { label: "Thumbs up", prompt: "giving a thumbs up" },
    { label: "Celebrating", prompt: "celebrating" },
    { label: "Jumping", prompt: "jumping for joy" },
    { label: "Thinking", prompt: "thinking" },
    { label: "Pointing", prompt: "pointing to the side" },
    { label: "Working", prompt: "working on a laptop" },
    { label: "Reading", prompt: "reading a book" },
    { label: "Running", prompt: "running" },
    { label: "Sleeping", prompt: "sleeping" },
    { label: "Surprised", prompt: "surprised" },
    { label: "Sad", prompt: "sad" },
    { label: "In love", prompt: "in love" },
  ],

  gallery: {
    title: (mascot: string) => `Poses of ${mascot}`,
    titleNobody: "Poses",
    loading: "Loading earlier poses…",
    emptyTitle: "Nothing drawn yet",
    empty: (mascot: string) => `Type a pose or pick one, and ${mascot} will show up here.`,
    emptyNobody: "Choose or upload a mascot, then type a pose.",
    failed: "The earlier poses could not be read.",
    backdrop: "Background",
    checker: "Checkerboard",
    light: "Light",
    dark: "Dark",
    colour: "Any colour",
    colourPick: "Background colour",
  },

  card: {
    inLine: (before: number) =>
      before === 0
        ? "Next in line"
        : before === 1
          ? "1 of yours before it"
          : `${before} of yours before it`,
    again: "Waiting to try again",
    stages: {
      waiting: "In line",
      drawing: "Drawing",
      cutting: "Cutting out",
      storing: "Saving",
      done: "Almost done",
    },
    attempt: (attempt: number) => `attempt ${attempt}`,
    elapsed: (seconds: number) => duration(Math.floor(seconds), 0),
    took: (seconds: number) => `Ready after ${duration(seconds, 1)}`,
    alt: (mascot: string, prompt: string) => `${mascot}: ${prompt}`,
    download: "Download",
    downloadLong: (prompt: string) => `Download ${prompt}`,
    downloadFailed: "The download did not work. Try again.",
    reuse: "Use again",
    reuseLong: (prompt: string) => `Use again: ${prompt}`,
    reword: "Edit and try again",
    pictureMissing: "The picture could not be loaded.",
    showAgain: "Load again",
    failedTitle: "Could not be drawn",
    failedUnknown: "Something went wrong on the way.",
    refunded: "Credit returned",
    /** Headlines by the server's machine word for a failure; its own sentence stands below. */
    failures: {
      refused: "Declined by the image service",
      no_picture: "No picture came back",
      provider_unavailable: "Image service out of reach",
      provider_misconfigured: "Image service not set up",
      unknown_outcome: "The answer broke off",
      storage_unavailable: "Could not be stored",
      mascot_picture_missing: "The mascot's picture is gone",
      crashed: "Stopped on the way",
      timeout: "Took too long",
      internal: "Something went wrong",
    } as Readonly<Record<string, string>>,
  },

  news: {
    ordered: (prompt: string) => `Ordered: ${prompt}.`,
    completed: (prompt: string) => `Finished: ${prompt}.`,
    failed: (prompt: string) => `Could not be drawn: ${prompt}. Credit returned.`,
  },

  problems: {
    unreachable: "The server cannot be reached. Nothing is lost; try again in a moment.",
    tooFast: "Too many requests. Wait a moment and try again.",
    noCredits: "There are not enough credits for this.",
    tooLarge: "This is too large for the server.",
    unexpected: "Something went wrong on the server. Try again in a moment.",
  },
};

export type Text = typeof en;

/** "3.4 s" or, from a minute on, "2 min 05 s". */
function duration(seconds: number, decimals: number): string {
  if (seconds < 60) return `${seconds.toFixed(decimals)} s`;
  const rest = Math.floor(seconds % 60)
    .toString()
    .padStart(2, "0");
  return `${Math.floor(seconds / 60)} min ${rest} s`;
}

/** "1,007" */
function grouped(count: number): string {
  return new Intl.NumberFormat("en").format(count);
}
