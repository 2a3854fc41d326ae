import { defineConfig } from "eslint/config";
import next from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";

const noFetchInEffect = {
  selector:
    "CallExpression[callee.name=/^use(Layout)?Effect$/] CallExpression[callee.name='fetch']",
  message: "Read data in a server component, or with a query from components/remote-queries.ts.",
};
const noBarrel = {
  selector: "ExportAllDeclaration",
  message: "Import from the file that defines it.",
};
const pagesStayOnTheServer = {
  selector: "Program > ExpressionStatement[directive='use client']",
  message: "Pages stay on the server; put the interactive part in components/.",
};
const moneyMethods = ["toFixed", "toLocaleString"].map((property) => ({
  property,
  message: "Money becomes text in accounts/format-money.ts only.",
}));

export default defineConfig(
  { ignores: [".next/**", "next-env.d.ts"] },
  ...next,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "no-restricted-properties": ["error", ...moneyMethods],
      "no-restricted-syntax": ["error", noFetchInEffect, noBarrel],
    },
  },
  {
    // A later block replaces a rule's options, so the general ones are named again.
    files: ["app/**/*.{ts,tsx}"],
    ignores: ["app/**/error.tsx", "app/global-error.tsx"],
    rules: { "no-restricted-syntax": ["error", noFetchInEffect, noBarrel, pagesStayOnTheServer] },
  },
  {
    // The official lists are data: one entry a line.
    files: ["accounts/reference/**"],
    rules: { "max-lines": "off" },
  },
  {
    files: ["tests/**"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-confusing-void-expression": "off",
    },
  },
);
