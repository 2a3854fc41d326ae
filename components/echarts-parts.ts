import { CustomChart } from "echarts/charts";
import { AriaComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

// Only what charts/ draws: all of ECharts is more than twice as large.
echarts.use([CustomChart, AriaComponent, TooltipComponent, SVGRenderer]);

export { echarts };
