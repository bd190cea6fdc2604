/** The only tables that reports read. Written once by the close of a period, never changed. */
export interface PublishedTables {
  published_period: {
    period: string;
    tenant: string;
    name: string;
    opens_at: number;
    closes_at: number;
    closed_at: number;
    k: number;
    noise_bits: number;
  };
  published_leaf: {
    period: string;
    view: 'department' | 'site';
    leaf: string;
    tenant: string;
    units: string;
    counts: string;
  };
  published_figure: {
    period: string;
    view: 'department' | 'site';
    unit: string;
    tenant: string;
    name: string;
    parent: string | null;
    leaves: string;
    counts: string;
    reported_with: string;
    head_count: number;
  };
}
