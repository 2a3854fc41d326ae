/**
 * The ordinary ideograph for each CJK radical from U+2E80 to U+2EF3, in code point order (Unicode's
 * EquivalentUnifiedIdeograph; U+2E9A is unassigned and stands for itself). NFKC knows the Kangxi
 * radicals U+2F00–2FD5 but hardly any of these, and PDF fonts produce both.
 */
export const RADICALS_FROM = 0x2e80;
export const IDEOGRAPHS_OF_RADICALS: readonly string[] = Array.from(
  "⺀厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟",
);
