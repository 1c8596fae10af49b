/** The names of what a calculator shows below the answer, in English; loaded with them. */
export const enPanels = {
  $name: 'panels',
  panels: 'More about this',
  more: 'More',
  fixes: 'Fixes',
  next: 'What next',
  rangeMap: 'Range map',
  why: 'Why',
  assumptions: 'Assumptions',
  riskMap: 'Risk map',
  survival: 'Survival',
  market: 'Market',
  overTime: 'Over time',
  aftermath: 'Aftermath',
  compare: 'Compare',
} as const;
