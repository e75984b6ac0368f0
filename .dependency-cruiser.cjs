/** The import column of CONTRIBUTING.md's table of rooms, as a check. */
const room = (name, path, mayImport, extra = {}) => ({
  name,
  severity: 'error',
  from: { path, ...extra.from },
  to: { path: '^(lib|components|entrypoints|tools|test)/', pathNot: mayImport, ...extra.to },
});
const types = { to: { dependencyTypesNot: ['type-only'] } };

module.exports = {
  forbidden: [
    room('arabic-imports-nothing', '^lib/arabic/', '^lib/arabic/'),
    room('figures', '^lib/figures/', '^lib/(arabic|figures)/'),
    room('entities', '^lib/entities/', '^lib/(arabic|entities)/'),
    room('annotate', '^lib/annotate\\.ts$', '^lib/(arabic|figures|entities)/'),
    room('corrections', '^lib/corrections/', '^lib/(arabic|corrections)/', types),
    room('article', '^lib/article/', '^lib/(arabic|article)/'),
    room('highlight', '^lib/highlight/', '^lib/(arabic|article|highlight)/', types),
    room('notes', '^lib/notes/', '^lib/(arabic/|notes/|sheet\\.ts$)', types),
    room('knowledge', '^lib/knowledge/', '^lib/(arabic|knowledge)/'),
    room('protocol', '^lib/(messages|settings|safekeeping)\\.ts$', '^$', types),
    room('components', '^components/', '^(components/|lib/notes/note\\.ts$)', types),
    room('tools', '^tools/', '^(tools|lib)/'),
    {
      name: 'only-the-database-knows-dexie',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints|tools)/', pathNot: '^lib/notes/database/' },
      to: { path: 'node_modules/dexie/' },
    },
    {
      name: 'engines-know-no-browser',
      severity: 'error',
      from: {
        path: '^(lib/(arabic|figures|entities|corrections|notes|article|highlight)/|lib/annotate\\.ts|components/)',
      },
      to: { path: 'node_modules/(wxt|webextension-polyfill|@wxt-dev|@webext-core)/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  },
};
