/** A widget as placed by the newsroom: `settings` is checked by the widget's own file in components/widgets. */
export type Placement = { id: string; widget: string; settings: Record<string, unknown> };
