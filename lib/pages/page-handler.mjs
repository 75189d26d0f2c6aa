// Next loads this file by path, at build and at run time; at run time it hands over to the process's own page store.
// The seam is globalThis because Next's bundle and server.ts are different module worlds in one process.
export default class PageHandler {
  // Finished pages are served before Next is asked: whoever asks Next wants a page made.
  async get() {
    return null;
  }

  async set(key, value, context) {
    await globalThis.datelinePages?.arrive(key, value, context);
  }

  async revalidateTag() {}
  resetRequestCache() {}
}
