import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { keptTogether } from "@/components/kept-together";

const drawn = (words: string) => renderToStaticMarkup(<h1>{keptTogether(words)}</h1>);

test("no line ends between a number and what it counts", () => {
  expect(drawn("云泽区 85 个单位 2024 年支出")).toBe(
    "<h1>云泽区 85\u00a0个单位 2024\u00a0年支出</h1>",
  );
});

test("a line may end between words, not within one", () => {
  expect(drawn("比上年增加最多的是社会保障和就业支出")).toBe(
    "<h1>比上年增加<wbr/>最多的是<wbr/>社会<wbr/>保障和就业<wbr/>支出</h1>",
  );
});
