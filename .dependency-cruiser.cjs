/**
 * Who may import whom. Read a line as: "<folder> may import only <these>".
 * A folder may always import itself. Everything not listed is an error.
 */
const MAY_IMPORT = {
  accounts: [],
  "ingest/readers": [],
  "ingest/recognition": ["accounts", "ingest/readers"],
  ingest: ["accounts", "ingest/readers", "ingest/recognition"],
  db: ["accounts"],
  "db/queries": ["accounts", "db"],
  messages: [],
  charts: ["accounts", "messages"],
  components: ["accounts", "charts", "messages"],
  app: ["accounts", "charts", "components", "db/queries", "messages"],
  simulation: ["accounts"],
  scripts: ["accounts", "ingest", "db", "db/queries", "simulation"],
};
/** Screens may name the shape of an answer without being able to ask the question. */
const MAY_IMPORT_TYPES = {
  charts: ["db/queries"],
  components: ["db/queries"],
};

const layers = Object.keys(MAY_IMPORT);
/** Files of a layer, less those of the layers nested in it. */
const filesOf = (layer) => {
  const nested = layers
    .filter((l) => l.startsWith(layer + "/"))
    .map((l) => l.slice(layer.length + 1));
  return nested.length ? `^${layer}/(?!(?:${nested.join("|")})/)` : `^${layer}/`;
};
const anyLayer =
  "^(?:" + [...new Set(layers.map((l) => l.split("/")[0])), "tests"].join("|") + ")/";

const layerRules = layers.flatMap((layer) => {
  const open = [layer, ...MAY_IMPORT[layer]].map(filesOf);
  const openForTypes = (MAY_IMPORT_TYPES[layer] ?? []).map(filesOf);
  return [
    {
      name: `${layer}-imports`,
      severity: "error",
      from: { path: filesOf(layer) },
      to: { path: anyLayer, pathNot: [...open, ...openForTypes] },
    },
    ...(openForTypes.length
      ? [
          {
            name: `${layer}-imports-types-only`,
            severity: "error",
            from: { path: filesOf(layer) },
            to: { path: openForTypes, dependencyTypesNot: ["type-only"] },
          },
        ]
      : []),
  ];
});

module.exports = {
  forbidden: [
    ...layerRules,
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "domain-does-no-io",
      severity: "error",
      comment: "accounts/ and charts/ are pure: give them values, take values back.",
      from: { path: "^(?:accounts|charts)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "charts-draw-nothing",
      severity: "error",
      comment: "A chart builder returns an option; components/chart.tsx draws it.",
      from: { path: "^charts/" },
      to: {
        path: "node_modules/(?:react|react-dom|echarts|echarts-for-react)/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "sql-stays-in-db",
      severity: "error",
      from: { pathNot: "^(?:db|tests|scripts)/|^drizzle\\.config" },
      to: { path: "node_modules/(?:drizzle-orm|better-sqlite3)/" },
    },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".cjs", ".mjs", ".json"],
    },
  },
};
