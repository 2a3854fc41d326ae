import { passages } from "./passages";
import { subjectPhrase } from "./phrases";
import { readPassages, type Reading, type TopicReader } from "./reading";

/** 国有资产占用情况: vehicles in all and by kind, and costly equipment. */
export const readAssets: TopicReader = (text, context) =>
  readPassages(text, passages(text), context, (figures) =>
    figures.flatMap((figure): Reading[] => {
      const phrase = subjectPhrase(figure.lead).replace(/^(?:\(套\)[、和]?|含)/, "");
      if (figure.unit === "辆") {
        const total =
          /(?:共有|实有|保有|拥有|共|有)?(?:公务)?(?:车辆|用车)(?:总数|数量|数|共)?$/.exec(phrase);
        const isKind = /用车$/.test(phrase) && !/有(?:公务)?用车$/.test(phrase);
        if (isKind) return [{ figure, key: "vehicles", name: phrase }];
        return total ? [{ figure, key: "vehicles", name: "total" }] : [];
      }
      const isEquipment = /[台套]/.test(figure.unit) && /设备/.test(phrase);
      return isEquipment
        ? [{ figure, key: "equipment", name: phrase.replace(/[数量共]+$/, "") }]
        : [];
    }),
  );
