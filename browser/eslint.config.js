import js from "@eslint/js"
import globals from "globals"

const written = { __FILES__: "readonly", __FRAME__: "readonly", __LOCK__: "readonly" } // by the build

export default [
  { ignores: ["**/built/", "**/built.new/"] },
  js.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...written } },
    rules: { eqeqeq: "error", "no-var": "error", "prefer-const": "error", "object-shorthand": "error" },
  },
  {
    files: ["**/*.mjs", "**/eslint.config.js"],
    languageOptions: { globals: globals.node },
  },
]
