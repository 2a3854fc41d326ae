import { R201 } from "./rules/r201";
import { R202 } from "./rules/r202";
import { R203 } from "./rules/r203";
import { R204 } from "./rules/r204";
import { R205 } from "./rules/r205";
import { R206 } from "./rules/r206";
import { R207 } from "./rules/r207";
import { R208 } from "./rules/r208";
import { R209 } from "./rules/r209";
import { R210 } from "./rules/r210";
import { R212 } from "./rules/r212";
import { R213 } from "./rules/r213";
import { R214 } from "./rules/r214";
import { R215 } from "./rules/r215";
import { R216 } from "./rules/r216";
import { R217 } from "./rules/r217";
import { R218 } from "./rules/r218";
import { R219 } from "./rules/r219";
import { R220 } from "./rules/r220";
import { R221 } from "./rules/r221";
import { R222 } from "./rules/r222";
import { R223 } from "./rules/r223";
import { R224 } from "./rules/r224";
import { R225 } from "./rules/r225";
import { R226 } from "./rules/r226";
import { R227 } from "./rules/r227";
import { R230 } from "./rules/r230";
import { R231 } from "./rules/r231";
import { R232 } from "./rules/r232";
import { R233 } from "./rules/r233";
import { R234 } from "./rules/r234";
import { R235 } from "./rules/r235";
import { R236 } from "./rules/r236";
import { R237 } from "./rules/r237";
import { R241 } from "./rules/r241";
import { R242 } from "./rules/r242";
import { R243 } from "./rules/r243";
import { R244 } from "./rules/r244";
import { R247 } from "./rules/r247";
import { R248 } from "./rules/r248";
import { R250 } from "./rules/r250";
import { R251 } from "./rules/r251";
import { R252 } from "./rules/r252";
import { R253 } from "./rules/r253";
import { R254 } from "./rules/r254";
import { R256 } from "./rules/r256";
import { R257 } from "./rules/r257";
import { R260 } from "./rules/r260";
import { R261 } from "./rules/r261";
import { R262 } from "./rules/r262";
import { R263 } from "./rules/r263";
import { R264 } from "./rules/r264";
import { R265 } from "./rules/r265";
import { R266 } from "./rules/r266";
import { R267 } from "./rules/r267";
import { R268 } from "./rules/r268";
import type { Rule } from "./rule";

/** The text against the tables, and what a disclosure must have. */
// prettier-ignore
export const TEXT_RULES: readonly Rule[] = [
  R201, R202, R203, R204, R205, R206, R207, R208, R209, R210, R212, R213,
  R214, R215, R216, R217, R218, R219, R220, R221, R222, R223, R224, R225,
  R226, R227, R230, R231, R232, R233, R234, R235, R236, R237, R241, R242,
  R243, R244, R247, R248, R250, R251, R252, R253, R254, R256, R257, R260,
  R261, R262, R263, R264, R265, R266, R267, R268,
];
