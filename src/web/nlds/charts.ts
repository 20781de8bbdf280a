/** Apart from `index.ts`: only the pages with figures load these. */
export { type Bar, BarChart, type BarChartProps } from "./BarChart.tsx";
export { type Band, LineChart, type LineChartProps, type LineSeries } from "./LineChart.tsx";
export { KeyFigure, type KeyFigureProps, KeyFigures } from "./KeyFigures.tsx";
export { type Span, SpanChart, type SpanChartProps } from "./SpanChart.tsx";
export { type Milestone, MilestoneChart, type MilestoneChartProps } from "./MilestoneChart.tsx";
export { type MapPoint, RegionMap, type RegionMapProps } from "./RegionMap.tsx";
