import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { fen } from "@/accounts/money";
import { Change } from "@/components/change";

test("words carry the signed numbers that are downloaded", () => {
  const html = renderToStaticMarkup(<Change fen={fen(-116_780_000)} rate={-0.144} unit="万元" />);
  expect(html).toContain('<data value="-116.78">减少 116.78\u00a0万元</data>');
  expect(html).toContain('<data value="-14.4%">下降 14.4%</data>');
});

test("a narrow column has the rate alone, with its sign said", () => {
  const html = renderToStaticMarkup(<Change fen={fen(500)} rate={0.242} form="rate" />);
  expect(html).toContain('<data value="24.2%">24.2%</data>');
  expect(html).not.toContain("元");
});

test("no change is a zero", () => {
  expect(renderToStaticMarkup(<Change fen={fen(0)} rate={0} unit="万元" />)).toContain(
    '<data value="0.00">持平</data>',
  );
});
