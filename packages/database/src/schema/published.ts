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
    /** The place of the unit in its tree's order, so that pages need no sorting of their own. */
    position: number;
    unit: string;
    tenant: string;
    name: string;
    parent: string | null;
    /** Ids of the leaves that add up to this figure; who else is in them is reported together with it. */
    leaves: string;
    counts: string;
    head_count: number | null;
  };
}
