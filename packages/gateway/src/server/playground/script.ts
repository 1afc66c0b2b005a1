/**
 * GraphiQL names a tab by its operation, whose name must be ASCII; here a comment in the first line names it. A bundle in
 * which the place is not found keeps its own names, and a test says so.
 */
export const namingTabs = (bundle: string): string =>
  bundle.replace(
    /title:(\w+)\.title,onClick:(\w+),children:\1\.title/u,
    'title:self.tabTitle($1),onClick:$2,children:self.tabTitle($1)',
  )

/** Before the bundle: where the workers are, and what a tab is called. */
const before = (workers: Readonly<Record<string, string>>): string => `
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => (${JSON.stringify(workers)})[label] };
self.tabTitle = (tab) => /^# (\\S.*)/.exec(tab.query ?? '')?.[1] ?? tab.title;
`

/**
 * After the bundle: the start. Tabs are kept under a name that changes with the samples, so that new samples are seen and
 * other programs on the same port leave these alone. GraphiQL opens what its storage calls the query and its variables,
 * and adds a tab when none has them; so they are made those of the tab that was open last, and no link can bring others.
 */
const after = `
(() => {
  const options = JSON.parse(document.getElementById('options').textContent);
  const place = 'zhunsheng/' + options.samples + '/';
  const own = () => Object.keys(localStorage).filter((key) => key.startsWith(place));
  const storage = {
    getItem: (key) => localStorage.getItem(place + key),
    setItem: (key, value) => localStorage.setItem(place + key, value),
    removeItem: (key) => localStorage.removeItem(place + key),
    clear: () => own().forEach((key) => localStorage.removeItem(key)),
    get length() { return own().length },
  };
  const saved = JSON.parse(storage.getItem('graphiql:tabState') ?? 'null');
  const active = saved?.tabs?.[saved.activeTabIndex] ?? options.defaultTabs[0];
  storage.setItem('graphiql:query', active?.query ?? '');
  storage.setItem('graphiql:variables', active?.variables ?? '');
  history.replaceState({}, '', location.pathname);
  YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), { ...options, storage });
})();
`

/** The playground's script: one file, so that the page needs no inline script. */
export const playgroundScript = (bundle: string, workers: Readonly<Record<string, string>>): string =>
  `${before(workers)}${namingTabs(bundle)};${after}`
