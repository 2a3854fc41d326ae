import { R001 } from "./rules/r001";
import { R002 } from "./rules/r002";
import { R003 } from "./rules/r003";
import { R004 } from "./rules/r004";
import { R005 } from "./rules/r005";
import { R006 } from "./rules/r006";
import { R007 } from "./rules/r007";
import { R010 } from "./rules/r010";
import { R011 } from "./rules/r011";
import { R012 } from "./rules/r012";
import { R013 } from "./rules/r013";
import { R014 } from "./rules/r014";
import { R015 } from "./rules/r015";
import { R016 } from "./rules/r016";
import { R020 } from "./rules/r020";
import { R021 } from "./rules/r021";
import { R030 } from "./rules/r030";
import { R031 } from "./rules/r031";
import { R032 } from "./rules/r032";
import { R033 } from "./rules/r033";
import { R034 } from "./rules/r034";
import { R035 } from "./rules/r035";
import { R036 } from "./rules/r036";
import { R040 } from "./rules/r040";
import { R041 } from "./rules/r041";
import { R043 } from "./rules/r043";
import { R050 } from "./rules/r050";
import { R051 } from "./rules/r051";
import { R052 } from "./rules/r052";
import { R053 } from "./rules/r053";
import { R054 } from "./rules/r054";
import { R055 } from "./rules/r055";
import { R056 } from "./rules/r056";
import { R060 } from "./rules/r060";
import { R061 } from "./rules/r061";
import { R062 } from "./rules/r062";
import { R063 } from "./rules/r063";
import { R065 } from "./rules/r065";
import { R070 } from "./rules/r070";
import { R071 } from "./rules/r071";
import { R072 } from "./rules/r072";
import { R073 } from "./rules/r073";
import { R074 } from "./rules/r074";
import { R075 } from "./rules/r075";
import { R101 } from "./rules/r101";
import { R102 } from "./rules/r102";
import { R103 } from "./rules/r103";
import { R104 } from "./rules/r104";
import { R105 } from "./rules/r105";
import { R106 } from "./rules/r106";
import { R107 } from "./rules/r107";
import { R108 } from "./rules/r108";
import { R109 } from "./rules/r109";
import { R110 } from "./rules/r110";
import { R111 } from "./rules/r111";
import { R112 } from "./rules/r112";
import { R113 } from "./rules/r113";
import { R114 } from "./rules/r114";
import { R115 } from "./rules/r115";
import { R116 } from "./rules/r116";
import { R117 } from "./rules/r117";
import { R118 } from "./rules/r118";
import { R119 } from "./rules/r119";
import { R120 } from "./rules/r120";
import { R121 } from "./rules/r121";
import { R122 } from "./rules/r122";
import { R123 } from "./rules/r123";
import { R124 } from "./rules/r124";
import { R125 } from "./rules/r125";
import { R126 } from "./rules/r126";
import { R127 } from "./rules/r127";
import { R128 } from "./rules/r128";
import { R129 } from "./rules/r129";
import { R130 } from "./rules/r130";
import { R131 } from "./rules/r131";
import { R132 } from "./rules/r132";
import { R133 } from "./rules/r133";
import { R140 } from "./rules/r140";
import { R141 } from "./rules/r141";
import { R142 } from "./rules/r142";
import { R143 } from "./rules/r143";
import type { Rule } from "./rule";

/** Within the tables, between them, and between years. */
// prettier-ignore
export const TABLE_RULES: readonly Rule[] = [
  R001, R002, R003, R004, R005, R006, R007, R010, R011, R012, R013, R014,
  R015, R016, R020, R021, R030, R031, R032, R033, R034, R035, R036, R040,
  R041, R043, R050, R051, R052, R053, R054, R055, R056, R060, R061, R062,
  R063, R065, R070, R071, R072, R073, R074, R075, R101, R102, R103, R104,
  R105, R106, R107, R108, R109, R110, R111, R112, R113, R114, R115, R116,
  R117, R118, R119, R120, R121, R122, R123, R124, R125, R126, R127, R128,
  R129, R130, R131, R132, R133, R140, R141, R142, R143,
];
