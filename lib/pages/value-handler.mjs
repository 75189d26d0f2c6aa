// Next's handler for "use cache" values; like page-handler.mjs it hands over to the process's own store, and keeps nothing at build.
const store = () => globalThis.datelineValues;

const valueHandler = {
  get: async (key) => store()?.get(key),
  set: async (key, pending) => (store() ? store().set(key, pending) : void (await pending)),
  refreshTags: async () => {},
  getExpiration: async () => 0,
  updateTags: async () => {},
};

export default valueHandler;
