export { bars } from './bar.ts';
export { type ColumnChart, columnChart } from './columns.ts';
export { chartHeight, headroom, leftEdge, plotHeight } from './frame.ts';
export { type LineChart, lineChart, pathWidth } from './line.ts';
