export { type Bar, bars } from './bar.ts';
export { type Column, type ColumnChart, columnChart } from './columns.ts';
export { chartHeight, headroom, leftEdge, plotHeight, type Tick, type YearTick } from './frame.ts';
export { type Label, type LineChart, lineChart, type Point, pathWidth } from './line.ts';
