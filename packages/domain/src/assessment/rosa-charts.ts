/**
 * The three ROSA look-up charts as numbers, indexed `[row][column]`.
 * Source: Sonne, Villalta and Andrews 2012, Applied Ergonomics 43:98-108. Charts D and E of the method are plain maxima.
 */
export type RosaCharts = {
  readonly chair: readonly (readonly number[])[];
  readonly monitorTelephone: readonly (readonly number[])[];
  readonly mouseKeyboard: readonly (readonly number[])[];
};

export const rosaCharts: RosaCharts = {
  /** Rows: seat height + seat depth, 2 to 8. Columns: armrest + back support, 2 to 9. */
  chair: [
    [2, 2, 3, 4, 5, 6, 7, 8],
    [2, 2, 3, 4, 5, 6, 7, 8],
    [3, 3, 3, 4, 5, 6, 7, 8],
    [4, 4, 4, 4, 5, 6, 7, 8],
    [5, 5, 5, 5, 6, 7, 8, 9],
    [6, 6, 6, 7, 7, 8, 8, 9],
    [7, 7, 7, 8, 8, 9, 9, 9],
  ],
  /** Rows: telephone with duration, 0 to 6. Columns: monitor with duration, 0 to 7. */
  monitorTelephone: [
    [1, 1, 1, 2, 3, 4, 5, 6],
    [1, 1, 2, 2, 3, 4, 5, 6],
    [1, 2, 2, 3, 3, 4, 6, 7],
    [2, 2, 3, 3, 4, 5, 6, 8],
    [3, 3, 4, 4, 5, 6, 7, 8],
    [4, 4, 5, 5, 6, 7, 8, 9],
    [5, 5, 6, 7, 8, 8, 9, 9],
  ],
  /** Rows: mouse with duration, 0 to 7. Columns: keyboard with duration, 0 to 7. */
  mouseKeyboard: [
    [1, 1, 1, 2, 3, 4, 5, 6],
    [1, 1, 2, 3, 4, 5, 6, 7],
    [1, 2, 2, 3, 4, 5, 6, 7],
    [2, 3, 3, 3, 5, 6, 7, 8],
    [3, 4, 4, 5, 5, 6, 7, 8],
    [4, 5, 5, 6, 6, 7, 8, 9],
    [5, 6, 6, 7, 7, 8, 8, 9],
    [6, 7, 7, 8, 8, 9, 9, 9],
  ],
};
