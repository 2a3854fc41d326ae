import { expect, test } from "vitest";

import { plainText } from "@/ingest/readers/plain-text";

test.each([
  ["  收入 合计  ", "收入 合计"],
  ["类<br>款<BR/>项", "类\n款\n项"],
  ["<p>甲：</p> <p>1. 乙</p>", "甲：\n1. 乙"],
  ['部门 <input type="checkbox" checked=""/> 专项 <input type=\'checkbox\'>', "部门 ☑ 专项 ☐"],
  ['<input class="checked" type="checkbox">', "☐"],
  ['<span style="color:red">12.5</span>', "12.5"],
  ["<td>1</td><td>2</td>", "1  2"],
  ["<!-- 注 -->甲", "甲"],
  ["**合计** 与 **小计**", "合计 与 小计"],
  ["2 ** 3", "2 ** 3"],
  ["甲&nbsp;&amp;&#20057;&#x4E19;&lt;1&gt;&quot;", '甲 &乙丙<1>"'],
  ["&nbsp;", ""],
  ["&amp;lt;", "&lt;"],
])("%j reads %j", (markup, text) => {
  expect(plainText(markup)).toBe(text);
});

test.each(["a < b 且 c > d", "<甲>", "a <x> b", "≤100%", "&unknown; & &#0;", "１２３（万元）"])(
  "%j is no markup and stays",
  (text) => {
    expect(plainText(text)).toBe(text);
  },
);
