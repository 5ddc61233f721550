/** What can be exported, in the order of the menu. */
export const EXPORTS = [
  { id: 'svg', name: 'This moment as SVG' },
  { id: 'png', name: 'This moment as PNG' },
  { id: 'filmstrip', name: 'All steps as a filmstrip' },
  { id: 'csv', name: 'Log as CSV' },
  { id: 'json', name: 'Log as JSON' },
  { id: 'mermaid', name: 'Sequence diagram (Mermaid)' },
  { id: 'report', name: 'Report as JSON' },
] as const;
export type ExportId = (typeof EXPORTS)[number]['id'];
