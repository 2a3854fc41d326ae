import { writeFileSync } from "node:fs";

import { checkDocs } from "./check-docs";

writeFileSync("docs/checks.md", checkDocs());
